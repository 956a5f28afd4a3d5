import { rename, rm, writeFile } from 'node:fs/promises';
import { errorCode } from './errorCode';
import { UsageError } from './usageError';

/**
 * Writes all files beside their places first, so that a failure leaves no half of one.
 *
 * @throws UsageError naming the file that cannot be written
 */
export async function writeFiles(files: readonly (readonly [string, Uint8Array | string])[]): Promise<void> {
  const drafts = files.map(([path, content]) => ({ path, draft: `${path}.${process.pid}.tmp`, content }));
  try {
    for (const { path, draft, content } of drafts) {
      await writeFile(draft, content).catch((error: unknown) => {
        throw new UsageError(`${path}: cannot be written (${errorCode(error)})`, { cause: error });
      });
    }
    for (const { path, draft } of drafts) await rename(draft, path);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}
