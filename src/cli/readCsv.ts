import { parse } from 'csv-parse/sync';
import { UsageError } from './usageError';

/** A row of a CSV file, by column, and the line it began on (from 1). */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Reads a CSV file (UTF-8, with or without BOM) whose first line names its columns. Cells are
 * taken as they are: blanks and full-width digits are the book's business.
 *
 * @param optional columns that may be missing; their cells are empty then
 *
 * @throws UsageError naming file and line when it is no CSV or lacks a column
 */
export function readCsv<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): readonly CsvRow<Column>[] {
  const records = parseRecords(text, file);
  const header = records[0]?.record ?? [];
  const indexes = [...columns, ...optional].map(
    (column) => [column, header.findIndex((cell) => cell.trim() === column)] as const,
  );
  const missing = indexes.find(([column, index]) => index < 0 && !optional.includes(column))?.[0];
  if (missing !== undefined) {
    throw new UsageError(
      `${file}, line 1: no column “${missing}”; the first line must be ${columns.join(',')}`,
    );
  }
  return records.slice(1).map(({ record, line }) => {
    if (record.length !== header.length) {
      throw new UsageError(
        `${file}, line ${line}: ${record.length} cells, but the first line names ${header.length}`,
      );
    }
    const cells = Object.fromEntries(indexes.map(([column, index]) => [column, record[index] ?? '']));
    return { line, cells: cells as Record<Column, string> };
  });
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function parseRecords(text: string, file: string): readonly ParsedRecord[] {
  const records: ParsedRecord[] = [];
  try {
    parse(text, {
      bom: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (record: readonly string[], { lines }) => {
        // The parser counts the line on which a row ends; cells may hold line breaks.
        const within = record.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
        records.push({ record, line: lines - within });
        return null;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file}: not a CSV file that can be read: ${reason}`, { cause: error });
  }
  return records;
}
