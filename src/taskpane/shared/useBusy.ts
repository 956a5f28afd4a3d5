import { useSessionPart } from './paneContext';

/** Whether buttons are off: a job is at work, or the workbook was not read yet. */
export function useBusy(): boolean {
  const job = useSessionPart('job');
  const book = useSessionPart('book');
  return job !== null || book === 'unread';
}
