import type { Outcome } from '../../app/session/sessionState';
import type { Text } from '../shared/paneContext';

/**
 * The line that says what to do after a job; empty where nothing follows from it.
 *
 * @param score what the book calls the column of scores
 */
export function nextText(outcome: Outcome, text: Text, score: string): string {
  switch (outcome.kind) {
    case 'imported':
      return text(outcome.indicators > 0 ? 'next.imported' : 'next.importedUnits');
    case 'generated':
      return text('next.generated', { score });
    case 'checked':
      if (outcome.errors > 0) return text('next.checkedErrors');
      return text(outcome.warnings > 0 ? 'next.checkedWarnings' : 'next.checkedClean');
    case 'computed':
      if (outcome.errors > 0) return text('next.computedErrors');
      return text(outcome.provisional > 0 ? 'next.computedProvisional' : 'next.computed');
    case 'settingsSaved':
      return text('next.settingsSaved');
    case 'mended':
    case 'settingsRefused':
    case 'aliasesDecided':
    case 'planChanged':
    case 'madeNumbers':
    case 'emptied':
    case 'undone':
    case 'scoresEntered':
    case 'entriesEntered':
    case 'scoresTakenBack':
    case 'slipsMade':
    case 'marked':
    case 'unmarked':
    case 'cancelled':
      return '';
  }
}
