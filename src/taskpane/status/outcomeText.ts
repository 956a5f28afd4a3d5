import type { Failure } from '../../app/session/failure';
import type { Outcome } from '../../app/session/sessionState';
import { documentMessage, workbookMessage } from '../../strings/errorText';
import type { Language } from '../../strings/texts';
import type { Text } from '../shared/paneContext';

/** The line that says how a job ended well. */
export function outcomeText(outcome: Outcome, text: Text): string {
  switch (outcome.kind) {
    case 'imported':
      return [
        text('outcome.imported', { ...outcome }),
        ...(outcome.ended === null ? [] : [text('outcome.yearBegun', outcome.ended)]),
        ...(!outcome.notKept ? [] : [text('outcome.notKept', { fileName: outcome.fileName })]),
      ].join(' ');
    case 'planChanged':
      return text('outcome.planChanged');
    case 'mended':
      return text('outcome.mended', { ...outcome });
    case 'generated':
      return text(outcome.moved > 0 ? 'outcome.generatedMoved' : 'outcome.generated', { ...outcome });
    case 'checked':
      return outcome.errors + outcome.warnings === 0
        ? text('outcome.checkedClean')
        : text('outcome.checked', { ...outcome });
    case 'computed':
      return text('outcome.computed', { ...outcome });
    case 'madeNumbers':
    case 'emptied':
      return text(`outcome.${outcome.kind}`, { ...outcome });
    case 'undone':
    case 'scoresTakenBack':
      return text(outcome.left > 0 ? 'outcome.undoneLeft' : 'outcome.undone', { ...outcome });
    case 'scoresEntered':
      return text(outcome.left > 0 ? 'outcome.enteredLeft' : 'outcome.entered', { ...outcome });
    case 'entriesEntered':
      return entriesText(outcome, text);
    case 'settingsSaved':
    case 'settingsRefused':
      return text(`outcome.${outcome.kind}`, { ...outcome });
    case 'aliasesDecided':
      return aliasesText(outcome, text);
    case 'marked':
    case 'unmarked':
      return text(`outcome.${outcome.kind}`, { ...outcome });
    case 'slipsMade':
      return text('outcome.slipsMade', { ...outcome });
    case 'cancelled':
      return text('outcome.cancelled');
  }
}

function entriesText(
  { scores, count, left }: Extract<Outcome, { kind: 'entriesEntered' }>,
  text: Text,
): string {
  return [
    ...(scores > 0 ? [text('outcome.entered', { count: scores })] : []),
    text('outcome.entries', { count }),
    ...(left > 0 ? [text('outcome.entriesLeft', { left })] : []),
  ].join(' ');
}

function aliasesText({ yes, no }: Extract<Outcome, { kind: 'aliasesDecided' }>, text: Text): string {
  if (yes + no === 0) return text('outcome.aliasesNone');
  return [
    ...(yes > 0 ? [text('outcome.aliasesYes', { yes })] : []),
    ...(no > 0 ? [text('outcome.aliasesNo', { no })] : []),
  ].join(' ');
}

/** What happened, what is safe, what to do. */
export function failureText(failure: Failure, language: Language, text: Text): string {
  switch (failure.kind) {
    case 'workbook':
      return workbookMessage(failure.code, failure.detail, language);
    case 'document':
      return documentMessage(failure.code, failure.params, language);
    case 'resource':
      return text(failure.written ? 'failure.resourceMidway' : 'failure.resource');
  }
}
