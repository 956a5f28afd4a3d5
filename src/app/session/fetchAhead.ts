/** Fetches what reads and understands a book. @throws what the bundler throws where it cannot */
export async function fetchReading(): Promise<void> {
  await Promise.all([import('../../workbook/excel/readSnapshot'), import('./overview')]);
}

/** Fetches what jobs do beside their use cases, and what follows edits. @throws what the bundler throws where it cannot */
export async function fetchJobs(): Promise<void> {
  await Promise.all([import('./jobs'), import('./patchSnapshot')]);
}
