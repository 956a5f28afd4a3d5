import { useEffect, useRef, type ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { Refusal } from './workbench';

interface RefusalBoxProps {
  readonly language: Language;
  readonly refusal: Refusal;
  readonly onClose: () => void;
}

/** Why an edit was refused: in the rule's own words, or Excel's where it has none. */
export function RefusalBox({ language, refusal, onClose }: RefusalBoxProps): ReactElement {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const title = refusal.title === '' ? defaultText(language, refusal, 'title') : refusal.title;
  const message = refusal.message === '' ? defaultText(language, refusal, 'message') : refusal.message;
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby="refusal-title"
      aria-describedby="refusal-message"
      onClose={onClose}
    >
      <h2 id="refusal-title">{title}</h2>
      <p id="refusal-message">{message}</p>
      <button type="button" autoFocus onClick={() => box.current?.close()}>
        {workbenchText(language, 'dialog.ok')}
      </button>
    </dialog>
  );
}

function defaultText(language: Language, { kind }: Refusal, part: 'title' | 'message'): string {
  if (kind !== 'failed') return workbenchText(language, `refused.${kind}.${part}`);
  return part === 'title' ? workbenchText(language, 'failed.title') : '';
}
