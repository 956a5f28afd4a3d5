import { useEffect, useRef, type ReactElement } from 'react';
import type { Language } from '../../strings/texts';
import { workbenchText } from '../../strings/workbenchText';
import { useModal } from './useModal';

interface ConfirmBoxProps {
  readonly language: Language;
  readonly title: string;
  readonly message: string;
  /** What the button says that does it. */
  readonly action: string;
  /** Enter alone does not do it: there is something better to do first. */
  readonly isCautious?: boolean;
  readonly onConfirm: () => void;
  /** The box has closed, whatever came of it. */
  readonly onClose: () => void;
}

/** Asks whether to do something that cannot be undone. */
export function ConfirmBox(props: ConfirmBoxProps): ReactElement {
  const { language, title, message, action, isCautious = false, onConfirm, onClose } = props;
  const box = useModal();
  const cancel = useRef<HTMLButtonElement>(null);
  // After the dialog has come up, which gives the keyboard to its first button.
  useEffect(() => {
    if (isCautious) cancel.current?.focus();
  }, [isCautious]);
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-message"
      onClose={onClose}
    >
      <h2 id="confirm-title">{title}</h2>
      <p id="confirm-message">{message}</p>
      <div className="dialog-buttons">
        <button
          type="button"
          className={isCautious ? '' : 'primary'}
          onClick={() => {
            onConfirm();
            box.current?.close();
          }}
        >
          {action}
        </button>
        <button
          ref={cancel}
          type="button"
          className={isCautious ? 'primary' : ''}
          onClick={() => box.current?.close()}
        >
          {workbenchText(language, 'dialog.cancel')}
        </button>
      </div>
    </dialog>
  );
}
