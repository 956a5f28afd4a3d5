import { useRef, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { WorkbenchPageProps } from './WorkbenchPage';

interface FileBarProps extends WorkbenchPageProps {
  /** Something is at work that another press would disturb. */
  readonly isBusy: boolean;
}

/** What the workbench itself offers: files, and example scores. */
export function FileBar({ workbench, language, isBusy }: FileBarProps): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const text = (key: Parameters<typeof workbenchText>[1]): string => workbenchText(language, key);
  return (
    <div className="file-bar">
      <h1 title={text('page.note')}>{text('page.title')}</h1>
      <div className="file-buttons">
        <button type="button" disabled={isBusy} onClick={() => void workbench.open(null)}>
          {text('file.new')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => file.current?.click()}>
          {text('file.open')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void workbench.save(text('file.name'))}>
          {text('file.save')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void workbench.fillExamples()}>
          {text('file.fill')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={text('file.open')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void workbench.open(chosen);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="note">{text('page.note')}</p>
    </div>
  );
}
