import { useRef, useState, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { PageProps } from '../pageProps';
import { ContentBox } from './ContentBox';
import { onKeys } from './onKeys';

interface FormulaBarProps extends PageProps {
  readonly book: BookPicture | null;
  /** The person is done here and goes on in the grid. */
  readonly onDone: () => void;
  /** The person goes on in the grid, as soon as a jump has landed. Answers whether it did. */
  readonly onJump: (go: () => Promise<boolean>) => Promise<boolean>;
}

/** Where the selection is and what it holds; both can be written in, as in Excel. */
export function FormulaBar({ workbench, language, book, onDone, onJump }: FormulaBarProps): ReactElement {
  const address = book?.cell.address ?? '';
  // From the moment somebody comes to write, news of the selection waits: it must not change what they write on.
  const [place, setPlace] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);

  const nameBox = useRef<HTMLInputElement>(null);

  const goTo = async (): Promise<void> => {
    if (place === null) {
      onDone();
      return;
    }
    setPlace(null);
    const found = await onJump(() => workbench.goTo(place));
    setUnknown(found ? null : place);
    if (!found) nameBox.current?.focus();
  };
  return (
    <div className="formula-bar">
      <input
        ref={nameBox}
        className="name-box"
        aria-label={workbenchText(language, 'formula.name')}
        aria-invalid={unknown !== null}
        title={
          unknown === null ? undefined : workbenchText(language, 'formula.unknownPlace', { text: unknown })
        }
        value={place ?? address}
        onFocus={({ target }) => {
          setPlace(address);
          target.select();
        }}
        onChange={({ target }) => {
          setPlace(target.value);
        }}
        onBlur={() => {
          setPlace(null);
          setUnknown(null);
        }}
        onKeyDown={onKeys(
          () => void goTo(),
          () => {
            setPlace(null);
            onDone();
          },
        )}
      />
      <ContentBox workbench={workbench} language={language} book={book} onDone={onDone} onJump={onJump} />
      {book?.cell.hasLink !== true ? null : (
        <button
          type="button"
          onClick={() => {
            void onJump(() => workbench.follow({ sheet: book.active, area: book.selection }));
          }}
        >
          {workbenchText(language, 'formula.follow')}
        </button>
      )}
    </div>
  );
}
