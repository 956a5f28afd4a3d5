import { useRef, type ReactElement } from 'react';
import { fileErrorText } from '../../strings/fileText';
import type { Language } from '../../strings/texts';
import { workbenchText } from '../../strings/workbenchText';
import { columnLetters, XLSX_ERRORS, type XlsxErrorCode } from '../../host';
import { useModal } from './useModal';
import type { Attempt, Refusal } from './workbenchState';

interface RefusalBoxProps {
  readonly language: Language;
  readonly refusal: Refusal;
  readonly onClose: () => void;
  /** The person wants to write the text again. */
  readonly onRetry: (attempt: Attempt) => void;
}

/** Why an edit was refused, in the rule's own words or Excel's where it has none; then what was typed where. */
export function RefusalBox({ language, refusal, onClose, onRetry }: RefusalBoxProps): ReactElement {
  const box = useModal();
  const wantsRetry = useRef(false);
  const { kind, attempt, technical } = refusal;
  const title = refusal.title === '' ? defaultText(language, refusal, 'title') : refusal.title;
  const message = refusal.message === '' ? defaultText(language, refusal, 'message') : refusal.message;
  const retries = kind === 'validation' && attempt !== null;
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby="refusal-title"
      aria-describedby="refusal-message refusal-attempt"
      onClose={() => {
        if (wantsRetry.current && attempt !== null) onRetry(attempt);
        else onClose();
      }}
    >
      <h2 id="refusal-title">{title}</h2>
      <p id="refusal-message">{message}</p>
      {attempt === null ? null : (
        <p id="refusal-attempt" className="attempt">
          {workbenchText(language, 'refused.attempt', {
            text: attempt.text,
            cell: `${attempt.sheet}!${columnLetters(attempt.column)}${attempt.row + 1}`,
          })}
        </p>
      )}
      {technical === '' ? null : (
        <p className="attempt">{workbenchText(language, 'failed.technical', { detail: technical })}</p>
      )}
      <div className="dialog-buttons">
        {retries ? (
          <button
            type="button"
            className="primary"
            autoFocus
            onClick={() => {
              wantsRetry.current = true;
              box.current?.close();
            }}
          >
            {workbenchText(language, 'dialog.retry')}
          </button>
        ) : null}
        <button
          type="button"
          className={retries ? '' : 'primary'}
          autoFocus={!retries}
          onClick={() => box.current?.close()}
        >
          {workbenchText(language, retries ? 'dialog.cancel' : 'dialog.ok')}
        </button>
      </div>
    </dialog>
  );
}

function defaultText(language: Language, { kind }: Refusal, part: 'title' | 'message'): string {
  if (kind === 'protected' || kind === 'validation')
    return workbenchText(language, `refused.${kind}.${part}`);
  if (part === 'title') return workbenchText(language, 'failed.title');
  return isFileError(kind) ? fileErrorText(language, kind) : workbenchText(language, `refused.${kind}`);
}

function isFileError(kind: Refusal['kind']): kind is XlsxErrorCode {
  return XLSX_ERRORS.some((code) => code === kind);
}
