import { useEffect, useRef, useState, type ReactElement } from 'react';
import { workbenchText } from '../../strings/workbenchText';
import type { SheetRefusal } from '../../host';
import { useModal } from './useModal';
import type { PageProps } from './pageProps';

interface RenameBoxProps extends PageProps {
  readonly sheet: string;
  /** The box has closed, whatever came of it. */
  readonly onClose: () => void;
}

/** Asks for a sheet's new name, until it is one that Excel takes. */
export function RenameBox({ workbench, language, sheet, onClose }: RenameBoxProps): ReactElement {
  const box = useModal();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(sheet);
  const [refusal, setRefusal] = useState<SheetRefusal | null>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const rename = async (): Promise<void> => {
    const because = await workbench.renameSheet(sheet, name);
    setRefusal(because);
    if (because === null) box.current?.close();
    else field.current?.focus();
  };
  return (
    <dialog ref={box} className="rename-box" aria-labelledby="rename-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <h2 id="rename-title">{workbenchText(language, 'sheet.rename')}</h2>
        <label>
          {workbenchText(language, 'sheet.name')}
          <input
            ref={field}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={refusal !== null}
            aria-describedby="rename-refusal"
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              setRefusal(null);
            }}
          />
        </label>
        <p id="rename-refusal" role="alert">
          {refusal === null ? '' : workbenchText(language, `refused.${refusal}`)}
        </p>
        <div className="dialog-buttons">
          <button type="submit" className="primary">
            {workbenchText(language, 'dialog.ok')}
          </button>
          <button type="button" onClick={() => box.current?.close()}>
            {workbenchText(language, 'dialog.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
