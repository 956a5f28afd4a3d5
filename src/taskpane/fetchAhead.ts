import { fetchJobs, fetchReading } from '../app/session/fetchAhead';

/**
 * Fetches what the pane needs next while it shows itself already, in the order in which it will. What cannot be fetched
 * now is fetched where it is needed, and told there if it still is missing.
 *
 * @param isRead once the workbook was read
 */
export async function fetchAhead(isRead: Promise<void>): Promise<void> {
  await Promise.allSettled([fetchReading(), import('./findings/Findings')]);
  await isRead;
  await Promise.allSettled([
    fetchJobs(),
    import('./findings/FreshCard'),
    import('./plan/SheetsPlan'),
    import('./plan/DocumentPlan'),
  ]);
}
