import { useEffect } from 'react';
import { goTo, keepFocus } from '../shared/places';
import { useSessionState } from '../shared/paneContext';
import { destinationOf } from './destination';

/** Takes a person to what a job came to, or to why it failed. */
export function useAttention(): void {
  const { outcome, failure } = useSessionState();
  useEffect(() => {
    if (failure !== null) goTo({ show: 'status', focus: 'status' });
    else if (outcome !== null) {
      const destination = destinationOf(outcome);
      if (destination.goTo !== null) goTo(destination.goTo);
      else if (destination.message === 'findings') keepFocus('findings');
    }
  }, [outcome, failure]);
}
