import type { Table } from '../../importer/document/neutralDocument';
import type { Reading, ReadingRole, ReadingTable } from '../../importer/reading/reading';
import { withoutSpaces } from '../../importer/words/plainText';
import type { DocumentReading } from './documentReading';
import { saidOf, shownTables, shownTypes } from './shownTables';

/** What a person said of a table, by the words of its header: it is proposed for tables that have the same. */
export interface KeptReading {
  /** The words of the header, column by column. */
  readonly header: readonly string[];
  /** The heading above, which tells apart tables of the same header. */
  readonly heading: string | null;
  readonly use?: ReadingTable['use'];
  readonly unitType?: string;
  readonly units?: readonly string[];
  readonly turned?: boolean;
  readonly columns?: Readonly<Record<string, ReadingRole>>;
}

/** Everything that is kept of what was said. */
export interface KeptReadings {
  readonly tables: readonly KeptReading[];
  /** Unit types that a person listed; for documents that name no unit. */
  readonly unitTypes: Reading['unitTypes'];
}

const NOTHING: KeptReadings = { tables: [], unitTypes: undefined };

/** At most so many tables are kept: what was said last stays. */
const MOST = 200;

/** What is kept of a reading, with what was kept before; rows are not, for other years have others. */
export function withKept(before: KeptReadings, reading: DocumentReading): KeptReadings {
  const said = shownTables(reading).flatMap(({ number, heading, original }): readonly KeptReading[] => {
    const table = saidOf(reading.said, number);
    if (table === null) return [];
    const { use, unitType, units, columns, turned } = table;
    return [
      {
        header: headerOf(original),
        heading,
        ...(turned === undefined ? {} : { turned }),
        ...(use === undefined ? {} : { use }),
        ...(unitType === undefined ? {} : { unitType }),
        ...(units === undefined ? {} : { units }),
        ...(columns === undefined ? {} : { columns }),
      },
    ];
  });
  const keys = new Set(said.map(keyOf));
  const others = before.tables.filter((table) => !keys.has(keyOf(table)));
  return {
    tables: [...others, ...said].slice(-MOST),
    unitTypes: reading.said.unitTypes === undefined ? before.unitTypes : shownTypes(reading),
  };
}

/**
 * What an earlier reading says of a document: of each table that has the header of one that was kept, and its heading
 * where several have that header; and the units, where the document names none.
 */
export function proposeReading(kept: KeptReadings, guess: DocumentReading): Reading {
  const shown = shownTables(guess);
  const tables = shown.flatMap(({ number, heading, original }): readonly ReadingTable[] => {
    const header = JSON.stringify(headerOf(original));
    const alike = kept.tables.filter((table) => JSON.stringify(table.header) === header);
    const isShared = shown.filter((other) => JSON.stringify(headerOf(other.original)) === header).length > 1;
    const exact = alike.find((table) => headingKey(table.heading) === headingKey(heading));
    const found = exact ?? (alike.length === 1 && !isShared ? alike[0] : undefined);
    if (found === undefined) return [];
    const { use, unitType, units, columns, turned } = found;
    return [
      {
        table: number,
        ...(turned === undefined ? {} : { turned }),
        ...(use === undefined ? {} : { use }),
        ...(unitType === undefined ? {} : { unitType }),
        // Whose it was is known of the same heading alone.
        ...(units === undefined || exact === undefined ? {} : { units }),
        ...(columns === undefined ? {} : { columns }),
      },
    ];
  });
  const namesUnits = shownTypes(guess).some(({ units }) => units.length > 0);
  return {
    ...(tables.length === 0 ? {} : { tables }),
    ...(namesUnits || kept.unitTypes === undefined ? {} : { unitTypes: kept.unitTypes }),
  };
}

/** What was kept, from its text; nothing where the text is not ours. */
export function parseKept(text: string | null): KeptReadings {
  if (text === null) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
  return isKept(value) ? value : NOTHING;
}

/** The tables of this form, from a text that only this add-in writes. */
function isKept(value: unknown): value is KeptReadings {
  if (typeof value !== 'object' || value === null || !('tables' in value)) return false;
  const { tables } = value;
  return (
    Array.isArray(tables) &&
    tables.every(
      (table: unknown) =>
        typeof table === 'object' && table !== null && 'header' in table && Array.isArray(table.header),
    )
  );
}

function keyOf({ header, heading }: KeptReading): string {
  return JSON.stringify([header, headingKey(heading)]);
}

/** A heading without its year, which is another one next time. */
function headingKey(heading: string | null): string {
  return withoutSpaces(heading ?? '').replace(/\d{4}/g, '');
}

/** The words of the first row that has several cells. */
function headerOf({ rows }: Table): readonly string[] {
  const header = rows.find(({ cells }) => cells.filter(({ paragraphs }) => paragraphs.length > 0).length > 1);
  return (header?.cells ?? []).map(({ paragraphs }) => withoutSpaces(paragraphs.join('')));
}
