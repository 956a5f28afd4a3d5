import type { ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import { useModal } from './useModal';

interface DeleteBoxProps {
  readonly language: Language;
  readonly sheet: string;
  readonly onDelete: () => void;
  /** The box has closed, whatever came of it. */
  readonly onClose: () => void;
}

/** Asks whether a sheet is to be deleted, which cannot be undone. */
export function DeleteBox({ language, sheet, onDelete, onClose }: DeleteBoxProps): ReactElement {
  const box = useModal();
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-message"
      onClose={onClose}
    >
      <h2 id="delete-title">{workbenchText(language, 'sheet.delete')}</h2>
      <p id="delete-message">{workbenchText(language, 'sheet.delete.message', { sheet })}</p>
      <div className="dialog-buttons">
        <button
          type="button"
          className="primary"
          autoFocus
          onClick={() => {
            onDelete();
            box.current?.close();
          }}
        >
          {workbenchText(language, 'sheet.delete')}
        </button>
        <button type="button" onClick={() => box.current?.close()}>
          {workbenchText(language, 'dialog.cancel')}
        </button>
      </div>
    </dialog>
  );
}
