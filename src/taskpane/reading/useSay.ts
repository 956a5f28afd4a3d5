import { useCallback } from 'react';
import type { ReadingChange } from '../../app/reading/changeReading';
import { useSession } from '../shared/paneContext';

/** Says something of the document whose reading is shown. */
export function useSay(): (change: ReadingChange) => void {
  const session = useSession();
  return useCallback(
    (change) => {
      void session.documents.say(change);
    },
    [session],
  );
}
