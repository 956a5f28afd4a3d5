import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { columnLetters, XLSX_ERRORS, type XlsxErrorCode } from '../../../host';
import { fileErrorText } from '../../../strings/fileText';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { Attempt, Refusal } from '../workbenchState';
import { Box } from './Box';

interface RefusalBoxProps {
  readonly language: Language;
  readonly refusal: Refusal;
  readonly onClose: () => void;
  /** The person wants to write the text again. */
  readonly onRetry: (attempt: Attempt) => void;
}

/** Why an edit was refused, in the rule's own words or Excel's where it has none; then what was typed where. */
export function RefusalBox({ language, refusal, onClose, onRetry }: RefusalBoxProps): ReactElement {
  const [first, setFirst] = useState<HTMLElement | null>(null);
  const { kind, attempt, technical } = refusal;
  const retried = kind === 'validation' || kind === 'otherRow' ? attempt : null;
  return (
    <Box
      isAlert
      title={refusal.title === '' ? defaultText(language, refusal, 'title') : refusal.title}
      describedBy="refusal-message refusal-attempt"
      first={first}
      onEscape={onClose}
      actions={
        <>
          {retried === null ? null : (
            <Button
              ref={setFirst}
              appearance="primary"
              onClick={() => {
                onRetry(retried);
              }}
            >
              {workbenchText(language, 'dialog.retry')}
            </Button>
          )}
          <Button
            ref={retried === null ? setFirst : undefined}
            appearance={retried === null ? 'primary' : 'secondary'}
            onClick={onClose}
          >
            {workbenchText(language, retried === null ? 'dialog.ok' : 'dialog.cancel')}
          </Button>
        </>
      }
    >
      <p id="refusal-message">
        {refusal.message === '' ? defaultText(language, refusal, 'message') : refusal.message}
      </p>
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
    </Box>
  );
}

function defaultText(language: Language, { kind }: Refusal, part: 'title' | 'message'): string {
  if (kind === 'protected' || kind === 'validation' || kind === 'otherRow')
    return workbenchText(language, `refused.${kind}.${part}`);
  if (part === 'title') return workbenchText(language, 'failed.title');
  return isFileError(kind) ? fileErrorText(language, kind) : workbenchText(language, `refused.${kind}`);
}

function isFileError(kind: Refusal['kind']): kind is XlsxErrorCode {
  return XLSX_ERRORS.some((code) => code === kind);
}
