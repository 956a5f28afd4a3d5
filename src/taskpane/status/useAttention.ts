import { useEffect } from 'react';
import type { Outcome } from '../../app/session/sessionState';
import { goTo, keepFocus, type Destination } from '../shared/places';
import { useSessionState } from '../shared/paneContext';

/** Takes a person to what a job came to: where to look, and where the next step is. */
export function useAttention(): void {
  const { outcome, failure } = useSessionState();
  useEffect(() => {
    if (failure !== null) goTo({ show: 'status', focus: 'status' });
    else if (outcome !== null) attendTo(outcome);
  }, [outcome, failure]);
}

function attendTo(outcome: Outcome): void {
  const destination = destinationOf(outcome);
  if (destination === null) keepFocus('findings');
  else goTo(destination);
}

/** Null: the person stays where they are. */
function destinationOf(outcome: Outcome): Destination | null {
  switch (outcome.kind) {
    case 'imported':
      return { show: 'status', focus: 'step-sheets' };
    case 'generated':
      return { show: 'status', focus: 'step-scores' };
    case 'checked':
      return outcome.errors + outcome.warnings > 0
        ? { show: 'findings', focus: 'findings' }
        : { show: 'status', focus: 'step-totals' };
    case 'computed':
      return outcome.errors > 0
        ? { show: 'findings', focus: 'findings' }
        : { show: 'step-totals', focus: 'step-totals' };
    case 'cancelled':
      return { show: 'status', focus: 'status' };
    // The plan takes them to itself; scores made numbers are in the list they are in.
    case 'planChanged':
    case 'madeNumbers':
    case 'undone':
      return null;
  }
}
