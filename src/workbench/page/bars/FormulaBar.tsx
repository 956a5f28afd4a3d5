import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { PageProps } from '../pageProps';

interface FormulaBarProps extends PageProps {
  readonly book: BookPicture | null;
  /** The person is done here and goes on in the grid. */
  readonly onDone: () => void;
  /** The person goes on in the grid, as soon as a jump has landed. */
  readonly onJump: (landing: Promise<boolean>) => void;
}

/** Where the selection is and what it holds; both can be written in, as in Excel. */
export function FormulaBar({ workbench, language, book, onDone, onJump }: FormulaBarProps): ReactElement {
  const address = book?.cell.address ?? '';
  const content = book?.cell.content ?? '';
  // From the moment somebody comes to write, news of the selection waits: it must not change what they write on.
  const [place, setPlace] = useState<string | null>(null);
  const [draft, setDraft] = useState<{ readonly text: string; readonly before: string } | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);

  const nameBox = useRef<HTMLInputElement>(null);

  const goTo = async (): Promise<void> => {
    if (place === null) {
      onDone();
      return;
    }
    const landing = workbench.goTo(place);
    setPlace(null);
    onJump(landing);
    const found = await landing;
    setUnknown(found ? null : place);
    if (!found) nameBox.current?.focus();
  };
  const leave = (): void => {
    setPlace(null);
    setDraft(null);
    onDone();
  };
  const put = async (text: string): Promise<boolean> =>
    book === null ? false : workbench.type(book.selection.row, book.selection.column, text);
  const enter = async (): Promise<void> => {
    if (draft === null || draft.text === draft.before || (await put(draft.text))) leave();
    else setDraft(null);
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
        onKeyDown={onKeys(() => void goTo(), leave)}
      />
      <input
        className="content-box"
        aria-label={workbenchText(language, 'formula.content')}
        value={draft?.text ?? content}
        onFocus={() => {
          setDraft({ text: content, before: content });
        }}
        onChange={({ target }) => {
          setDraft({ text: target.value, before: draft?.before ?? content });
        }}
        onBlur={() => {
          setDraft(null);
        }}
        onKeyDown={onKeys(() => void enter(), leave)}
      />
      {book?.cell.hasLink !== true ? null : (
        <button
          type="button"
          onClick={() => {
            const { row, column } = book.selection;
            onJump(workbench.follow(row, column));
          }}
        >
          {workbenchText(language, 'formula.follow')}
        </button>
      )}
    </div>
  );
}

function onKeys(enter: () => void, escape: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') escape();
    else return;
    // The key is done with: it must not come through to where the keyboard goes.
    event.preventDefault();
  };
}
