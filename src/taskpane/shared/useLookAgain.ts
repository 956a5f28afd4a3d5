import { useEffect } from 'react';
import { useSession } from './paneContext';

/** Has the session look again at where people were in the workbook whenever the pane gets the focus. */
export function useLookAgain(): void {
  const { follower } = useSession();
  useEffect(() => {
    const look = (): void => {
      follower.lookAgain();
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [follower]);
}
