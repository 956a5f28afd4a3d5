import type { ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { Status } from './workbench';

interface StatusBarProps {
  readonly language: Language;
  readonly status: Status;
}

/** What the workbench has done or is doing, said to a screen reader too. */
export function StatusBar({ language, status }: StatusBarProps): ReactElement {
  return (
    <footer className="status-bar">
      {status.kind === 'filling' ? (
        <progress value={status.share} max={1} aria-label={statusText(language, status)} />
      ) : null}
      <span role="status">{statusText(language, status)}</span>
    </footer>
  );
}

function statusText(language: Language, status: Status): string {
  switch (status.kind) {
    case 'starting':
    case 'ready':
    case 'noScoreSheets':
      return workbenchText(language, `status.${status.kind}`);
    case 'filling':
      return workbenchText(language, 'status.filling', { percent: Math.round(status.share * 100) });
    case 'filled':
      return workbenchText(language, 'status.filled', { count: status.count });
    case 'saved':
    case 'opened':
      return workbenchText(language, `status.${status.kind}`, { name: status.name });
    case 'lost':
      return workbenchText(language, 'status.lost', { name: status.name, what: status.what });
  }
}
