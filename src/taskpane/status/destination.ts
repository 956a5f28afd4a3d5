import type { Outcome } from '../../app/session/sessionState';
import type { Place } from '../shared/places';

/** Where a person finds what a job came to. */
export interface Destination {
  /** Where the message stands. */
  readonly message: 'status' | 'findings' | 'scores' | 'totals';
  /** Where to take them; null where they are already. */
  readonly goTo: { readonly show: Place; readonly focus: Place } | null;
}

const TO_FINDINGS = { message: 'findings', goTo: { show: 'findings', focus: 'findings' } } as const;

/** Beside what it is about, so that it is read where the next thing is done. */
export function destinationOf(outcome: Outcome): Destination {
  switch (outcome.kind) {
    case 'imported':
      return { message: 'status', goTo: { show: 'status', focus: 'step-sheets' } };
    case 'mended':
      return TO_FINDINGS;
    case 'generated':
      return { message: 'status', goTo: { show: 'status', focus: 'step-scores' } };
    case 'checked':
      return outcome.errors + outcome.warnings > 0
        ? TO_FINDINGS
        : { message: 'status', goTo: { show: 'status', focus: 'step-totals' } };
    case 'computed':
      return outcome.errors > 0
        ? TO_FINDINGS
        : { message: 'totals', goTo: { show: 'step-totals', focus: 'step-totals' } };
    case 'slipsMade':
      return { message: 'totals', goTo: { show: 'step-totals', focus: 'step-totals' } };
    case 'settingsSaved':
      return { message: 'status', goTo: { show: 'status', focus: 'step-totals' } };
    case 'settingsRefused':
      return { message: 'status', goTo: { show: 'status', focus: 'status' } };
    case 'cancelled':
      return { message: 'status', goTo: { show: 'status', focus: 'status' } };
    case 'scoresEntered':
    case 'entriesEntered':
    case 'scoresTakenBack':
      // Whoever pressed the button goes on there.
      return { message: 'scores', goTo: null };
    case 'planChanged':
      // The plan takes them to itself.
      return { message: 'status', goTo: null };
    case 'madeNumbers':
    case 'emptied':
    case 'undone':
    case 'aliasesDecided':
    case 'marked':
    case 'unmarked':
      return { message: 'findings', goTo: null };
  }
}
