import type { ReactElement } from 'react';
import { lostTexts } from '../../../strings/fileText';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { Status } from '../workbenchState';

interface StatusBarProps {
  readonly language: Language;
  readonly status: Status;
}

/** What the workbench has done or is doing, said to a screen reader too. */
export function StatusBar({ language, status }: StatusBarProps): ReactElement {
  return (
    <footer className="status-bar">
      {isWork(status.kind) ? <progress aria-label={statusText(language, status)} /> : null}
      <span role="status">{statusText(language, status)}</span>
    </footer>
  );
}

function isWork(kind: Status['kind']): boolean {
  return kind === 'opening' || kind === 'saving' || kind === 'filling';
}

function statusText(language: Language, status: Status): string {
  switch (status.kind) {
    case 'starting':
    case 'ready':
    case 'noScoreSheets':
    case 'opening':
    case 'saving':
    case 'filling':
      return workbenchText(language, `status.${status.kind}`);
    case 'filled':
      return workbenchText(language, 'status.filled', { count: status.count });
    case 'filtered':
      if (status.shown === status.rows)
        return workbenchText(language, 'status.allRows', { rows: status.rows });
      return workbenchText(language, 'status.filtered', { shown: status.shown, rows: status.rows });
    case 'saved':
    case 'opened':
      return workbenchText(language, `status.${status.kind}`, { name: status.name });
    case 'lost':
      return workbenchText(language, 'status.lost', {
        name: status.name,
        what: lostTexts(language, status.lost),
      });
  }
}
