import type { FindingColumn } from '../layout/columns';
import { tableRecords } from './records';
import type { TableSnapshot } from './snapshot';

/** Who has checked findings, and when, as people read it, by {@link findingKey}. */
export type FindingMarks = ReadonlyMap<string, string>;

/** The marks that the sheet 问题 keeps, those of findings that are not there at present too. */
export function readMarks(table: TableSnapshot | undefined): FindingMarks {
  if (table === undefined) return new Map();
  const records = tableRecords<FindingColumn>(table, ['findingKey', 'earlier']);
  const earlier = records.flatMap((record) => parseMark(record.text('earlier')));
  const listed = records.flatMap((record): readonly (readonly [string, string])[] => {
    const [key, mark] = [record.text('findingKey'), record.text('checked')];
    return key === '' || mark === '' ? [] : [[key, mark]];
  });
  return new Map([...earlier, ...listed]);
}

/** A mark as a hidden cell keeps it. */
export function markText(key: string, mark: string): string {
  return JSON.stringify([key, mark]);
}

/** Nothing of a text that somebody edited. */
function parseMark(text: string): readonly (readonly [string, string])[] {
  if (text === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    const [key, mark] = value as readonly unknown[];
    return typeof key === 'string' && typeof mark === 'string' ? [[key, mark]] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
