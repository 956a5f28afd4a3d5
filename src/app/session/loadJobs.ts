import type * as jobs from './jobs';
import { load } from './resourceMissing';

/** What jobs do beside their use cases; fetched ahead, at the latest with the first job. @throws ResourceMissing */
export function loadJobs(): Promise<typeof jobs> {
  return load(import('./jobs'));
}
