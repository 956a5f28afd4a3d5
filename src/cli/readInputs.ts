import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportSource } from '../app/plan/planImport';
import { errorCode } from './errorCode';
import { JsonField } from './jsonFields';
import type { Options } from './options';
import { parseDefinitions } from './parseDefinitions';
import { parseReading } from './parseReading';
import { readCsv } from './readCsv';
import type { DeductionInput, ScoreInput, SettingInput } from './scoreInput';
import { UsageError } from './usageError';

/** Everything the command was given, read. */
export interface Inputs {
  readonly book: Uint8Array | null;
  readonly document: ImportSource | null;
  readonly scores: readonly ScoreInput[];
  readonly deductions: readonly DeductionInput[];
  readonly settings: readonly SettingInput[];
}

/**
 * Reads every input before anything is done with one of them.
 *
 * @param bundled path of the document that is loaded where neither a book nor another one is given
 * @throws UsageError naming the file that cannot be read
 */
export async function readInputs(options: Options, bundled: string): Promise<Inputs> {
  const document = options.definitions ?? (options.open === null ? bundled : null);
  return {
    book: options.open === null ? null : await readInput(options.open),
    document: document === null ? null : await readSource(document, options.reading),
    scores: await readRows(options.scores, ['unit', 'indicator', 'score'], ['actual']),
    deductions: await readRows(
      options.deductions,
      ['unit', 'item', 'tier', 'times'],
      ['factor', 'event', 'basis', 'date', 'enteredBy'],
    ),
    settings: await readRows(options.settings, ['setting', 'value']),
  };
}

/** A document with how it is to be understood, or definitions as JSON. */
async function readSource(path: string, reading: string | null): Promise<ImportSource> {
  const bytes = await readInput(path);
  const fileName = basename(path);
  if (!/\.json$/i.test(path)) {
    if (reading === null) return { bytes, fileName };
    const said = new TextDecoder().decode(await readInput(reading));
    return { bytes, fileName, reading: parseReading(JsonField.parse(said, reading)) };
  }
  if (reading !== null) throw new UsageError(`--reading: ${path} is no document, but definitions already`);
  return { fileName, definitions: parseDefinitions(JsonField.parse(new TextDecoder().decode(bytes), path)) };
}

/** The rows of a CSV file, each with where it stands; none where no file is given. */
async function readRows<Column extends string>(
  file: string | null,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Promise<readonly (Readonly<Record<Column, string>> & { readonly where: string })[]> {
  if (file === null) return [];
  const text = new TextDecoder().decode(await readInput(file));
  return readCsv(text, file, columns, optional).map(({ cells, line }) => ({
    ...cells,
    where: `${file}, line ${line}`,
  }));
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${errorCode(error)})`, { cause: error });
  }
}
