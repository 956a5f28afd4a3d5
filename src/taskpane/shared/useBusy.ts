import { useSessionState } from './paneContext';

/** Whether buttons are off: a job is at work, or the workbook was not read yet. */
export function useBusy(): boolean {
  const { job, book } = useSessionState();
  return job !== null || book === 'unread';
}
