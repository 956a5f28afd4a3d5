import { readFile } from 'node:fs/promises';
import { cleanCopy, XlsxError } from '../host';
import { errorCode } from './errorCode';
import type { Options } from './options';
import type { RunReport } from './run';
import { UsageError } from './usageError';
import { writeFiles } from './writeFiles';

/**
 * Writes a copy of a book, whoever saved it, without what it carries of the add-in; all else stays as it was saved.
 *
 * @throws UsageError for a file that is no workbook, or cannot be read
 */
export async function cleanBook(path: string, { open }: Pick<Options, 'open'>): Promise<RunReport> {
  if (open === null) throw new UsageError('--clean-copy: needs a book, --open FILE.xlsx');
  const bytes = await readFile(open).catch((error: unknown) => {
    throw new UsageError(`${open}: cannot be read (${errorCode(error)})`, { cause: error });
  });
  let copy: Uint8Array;
  try {
    copy = cleanCopy(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new UsageError(`${open}: ${error.message}`, { cause: error });
    throw error;
  }
  await writeFiles([[path, copy]]);
  return { summary: 'a copy without the add-in', written: [path] };
}
