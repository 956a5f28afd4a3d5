import { useRef, type ReactElement } from 'react';
import { workbenchText, type WorkbenchKeyAsking } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { PageProps } from '../pageProps';

interface FileBarProps extends PageProps {
  readonly book: BookPicture | null;
  readonly isDark: boolean;
  /** Something is at work that another press would disturb. */
  readonly isBusy: boolean;
}

/** What the workbench itself offers: files, and example scores. */
export function FileBar({ workbench, language, book, isDark, isBusy }: FileBarProps): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const text = (key: WorkbenchKeyAsking): string => workbenchText(language, key);
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
        <button
          type="button"
          disabled={isBusy}
          title={text('file.saveClean.note')}
          onClick={() => void workbench.saveClean(text('file.cleanName'))}
        >
          {text('file.saveClean')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void workbench.fillExamples()}>
          {text('file.fill')}
        </button>
        <button
          type="button"
          disabled={isBusy || book?.canUndo !== true}
          aria-label={text('file.undo')}
          title={`${text('file.undo')} (Ctrl+Z)`}
          onClick={() => {
            workbench.undo();
          }}
        >
          <Arrow />
        </button>
        <button
          type="button"
          disabled={isBusy || book?.canRedo !== true}
          aria-label={text('file.redo')}
          title={`${text('file.redo')} (Ctrl+Y)`}
          onClick={() => {
            workbench.redo();
          }}
        >
          <Arrow isMirrored />
        </button>
        <button
          type="button"
          aria-pressed={isDark}
          title={text('file.dark.note')}
          onClick={() => {
            workbench.setDark(!isDark);
          }}
        >
          {text('file.dark')}
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

/** An arrow that turns back; mirrored, forward. */
function Arrow({ isMirrored = false }: { readonly isMirrored?: boolean }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden
      transform={isMirrored ? 'scale(-1 1)' : undefined}
    >
      <path d="M6 2 2 6l4 4M2 6h7a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
