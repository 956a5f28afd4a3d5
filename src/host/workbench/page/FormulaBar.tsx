import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../picture/picture';
import type { WorkbenchPageProps } from './WorkbenchPage';

interface FormulaBarProps extends WorkbenchPageProps {
  readonly book: BookPicture | null;
  /** The person is done here and goes on in the grid. */
  readonly onDone: () => void;
}

/** Where the selection is and what it holds; both can be written in, as in Excel. */
export function FormulaBar({ workbench, language, book, onDone }: FormulaBarProps): ReactElement {
  const address = book?.cell.address ?? '';
  const content = book?.cell.content ?? '';
  const sheet = book?.active ?? '';
  const [place, setPlace] = useState(address);
  const [draft, setDraft] = useState(content);
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    setPlace(address);
    setUnknown(false);
  }, [address, sheet]);
  useEffect(() => {
    setDraft(content);
  }, [content, address, sheet]);

  const goTo = async (): Promise<void> => {
    const found = await workbench.goTo(place);
    setUnknown(!found);
    if (found) onDone();
  };
  const put = async (text: string): Promise<void> => {
    if (book === null) return;
    const done = await workbench.type(book.selection.row, book.selection.column, text);
    if (!done) setDraft(content);
    else onDone();
  };
  const onKeys =
    (enter: () => void, escape: () => void) =>
    ({ key }: KeyboardEvent): void => {
      if (key === 'Enter') enter();
      else if (key === 'Escape') escape();
    };
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={workbenchText(language, 'formula.name')}
        aria-invalid={isUnknown}
        title={isUnknown ? workbenchText(language, 'formula.unknownPlace', { text: place }) : undefined}
        value={place}
        onChange={({ target }) => {
          setPlace(target.value);
        }}
        onKeyDown={onKeys(
          () => void goTo(),
          () => {
            setPlace(address);
            onDone();
          },
        )}
      />
      <input
        className="content-box"
        aria-label={workbenchText(language, 'formula.content')}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onKeyDown={onKeys(
          () => void put(draft),
          () => {
            setDraft(content);
            onDone();
          },
        )}
      />
      {book === null || book.cell.choices === null ? null : (
        <select
          aria-label={workbenchText(language, 'formula.choices')}
          value=""
          onChange={({ target }) => void put(target.value)}
        >
          <option value="">{workbenchText(language, 'formula.choose')}</option>
          {book.cell.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </div>
  );
}
