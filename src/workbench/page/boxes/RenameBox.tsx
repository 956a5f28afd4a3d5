import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SheetRefusal } from '../../../host';
import { workbenchText } from '../../../strings/workbenchText';
import type { PageProps } from '../pageProps';
import { Box } from './Box';

interface RenameBoxProps extends PageProps {
  readonly sheet: string;
  /** It has its name, or was called off. */
  readonly onClose: () => void;
}

/** The form that the button outside of it sends. */
const FORM = 'rename-form';

/** Asks for a sheet's new name, until it is one that Excel takes. */
export function RenameBox({ workbench, language, sheet, onClose }: RenameBoxProps): ReactElement {
  const [field, setField] = useState<HTMLElement | null>(null);
  const [name, setName] = useState(sheet);
  const [refusal, setRefusal] = useState<SheetRefusal | null>(null);
  const rename = async (): Promise<void> => {
    const because = await workbench.renameSheet(sheet, name);
    setRefusal(because);
    if (because === null) onClose();
    else field?.focus();
  };
  return (
    <Box
      title={workbenchText(language, 'sheet.rename')}
      first={field}
      onEscape={onClose}
      actions={
        <>
          <Button type="submit" form={FORM} appearance="primary">
            {workbenchText(language, 'dialog.ok')}
          </Button>
          <Button onClick={onClose}>{workbenchText(language, 'dialog.cancel')}</Button>
        </>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <Field
          label={workbenchText(language, 'sheet.name')}
          validationState={refusal === null ? 'none' : 'error'}
          validationMessage={refusal === null ? null : workbenchText(language, `refused.${refusal}`)}
        >
          <Input
            ref={setField}
            autoComplete="off"
            spellCheck={false}
            value={name}
            onChange={(_event, { value }) => {
              setName(value);
              setRefusal(null);
            }}
          />
        </Field>
      </form>
    </Box>
  );
}
