import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import { Box } from './Box';

interface ConfirmBoxProps {
  readonly language: Language;
  readonly title: string;
  readonly message: string;
  /** What the button says that does it. */
  readonly action: string;
  /** Enter alone does not do it: there is something better to do first. */
  readonly isCautious?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks whether to do something that cannot be undone. */
export function ConfirmBox(props: ConfirmBoxProps): ReactElement {
  const { language, title, message, action, isCautious = false, onConfirm, onCancel } = props;
  const [first, setFirst] = useState<HTMLElement | null>(null);
  return (
    <Box
      isAlert
      title={title}
      describedBy="confirm-message"
      first={first}
      onEscape={onCancel}
      actions={
        <>
          <Button
            ref={isCautious ? undefined : setFirst}
            appearance={isCautious ? 'secondary' : 'primary'}
            onClick={onConfirm}
          >
            {action}
          </Button>
          <Button
            ref={isCautious ? setFirst : undefined}
            appearance={isCautious ? 'primary' : 'secondary'}
            onClick={onCancel}
          >
            {workbenchText(language, 'dialog.cancel')}
          </Button>
        </>
      }
    >
      <p id="confirm-message">{message}</p>
    </Box>
  );
}
