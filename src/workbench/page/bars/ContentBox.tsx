import { useRef, useState, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { BookPlace } from '../../messages';
import type { PageProps } from '../pageProps';
import { onKeys } from './onKeys';

interface ContentBoxProps extends PageProps {
  readonly book: BookPicture | null;
  /** The person is done here and goes on in the grid. */
  readonly onDone: () => void;
  /** The person goes on in the grid, as soon as the host has taken what was written. */
  readonly onJump: (go: () => Promise<boolean>) => Promise<boolean>;
}

interface Draft {
  readonly text: string;
  /** What the cell held. */
  readonly before: string;
  /** Null: where a jump leads that has not landed. */
  readonly place: BookPlace | null;
}

/** What the selected cell holds, and where it can be written. What is written stays with the cell for which it was begun. */
export function ContentBox({ workbench, language, book, onDone, onJump }: ContentBoxProps): ReactElement {
  const [draft, setDraft] = useState<Draft | null>(null);
  // A blur comes before what a key has set is rendered.
  const current = useRef<Draft | null>(null);
  const keep = (next: Draft | null): void => {
    current.current = next;
    setDraft(next);
  };
  const begin = (): void => {
    keep({ text: '', before: '', place: null });
    workbench.turns.act(() => {
      if (current.current?.place === null) keep({ ...current.current, place: workbench.here });
      if (workbench.isSelecting) void workbench.selectionKnown().then(learn);
      else learn();
    });
  };
  /** What the cell holds is to be written on, as soon as it is known and unless something is written already. */
  const learn = (): void => {
    const begun = current.current;
    const content = workbench.state.book?.cell.content ?? '';
    if (begun?.text === '' && begun.before === '') keep({ ...begun, text: content, before: content });
  };
  /** Takes what was written out of the box; null when that is what the cell held. */
  const take = (): Draft | null => {
    const written = current.current;
    keep(null);
    return written === null || written.text === written.before ? null : written;
  };
  const put = ({ place, text }: Draft): Promise<boolean> => {
    const on = place ?? workbench.here;
    return on === null ? Promise.resolve(false) : workbench.type(on, text);
  };
  const enter = (): void => {
    const written = take();
    if (written === null) onDone();
    else void onJump(() => put(written));
  };
  return (
    <input
      className="content-box"
      aria-label={workbenchText(language, 'formula.content')}
      value={draft?.text ?? book?.cell.content ?? ''}
      onFocus={begin}
      onChange={({ target: { value: text } }) => {
        const begun = current.current;
        if (begun !== null) keep({ ...begun, text });
      }}
      onBlur={() => {
        const written = take();
        if (written !== null) workbench.turns.act(() => void put(written));
      }}
      onKeyDown={onKeys(enter, () => {
        keep(null);
        onDone();
      })}
    />
  );
}
