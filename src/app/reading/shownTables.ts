import { rowText, type NeutralDocument, type Row, type Table } from '../../importer/document/neutralDocument';
import type {
  Doubt,
  Evidence,
  Owner,
  RowKind,
  TableEntry,
  TableUse,
} from '../../importer/inventory/inventory';
import { tableNumbers } from '../../importer/inventory/outline';
import { turnAnyTable } from '../../importer/turned/turnTable';
import type { Reading, ReadingRole, ReadingTable, ReadingType } from '../../importer/reading/reading';
import { groupBy } from '../../domain/lists/groupBy';
import { onlyValue } from './onlyValue';
import type { DocumentReading } from './documentReading';
import { sizesByTable, type TableSize } from './sizes';

export type { Doubt, Evidence, RowKind, TableUse } from '../../importer/inventory/inventory';
export type { ReadingRole } from '../../importer/reading/reading';

/** A table of a document as a person sees it: what stands in it, and what it is taken for. */
export interface ShownTable {
  /** From 1, in the order of the document. */
  readonly number: number;
  /** The nearest heading above. */
  readonly heading: string | null;
  readonly use: TableUse;
  readonly unitType: string | null;
  /** Whose it is; null where its parts differ. */
  readonly owner: Owner | null;
  readonly columns: readonly ShownColumn[];
  /** Whether the document's own header says what the columns are. */
  readonly isHeaderKnown: boolean;
  /** The way round in which it is read. */
  readonly grid: Table;
  /** As the document has it. */
  readonly original: Table;
  /** Whether its rows were made columns, because units have rows in it. */
  readonly isTurned: boolean;
  /** What each row is, by its number from 1; rows that mean nothing by themselves are left out. */
  readonly rows: ReadonlyMap<number, RowKind>;
  readonly doubts: readonly Doubt[];
  readonly why: readonly Evidence[];
  /** Who said something of it: a person, an earlier reading, or nobody. */
  readonly saidBy: 'person' | 'earlier' | null;
  readonly size: TableSize;
}

/** A column of such a table. */
export interface ShownColumn {
  /** From 1, on the table's grid. */
  readonly number: number;
  /** How many columns of the grid it covers. */
  readonly span: number;
  readonly header: string;
  /** Null where nothing tells. */
  readonly role: ReadingRole | null;
  /** Which of several tables side by side it is a column of, from 0. */
  readonly part: number;
}

/** Every table of a document, in its order. */
export function shownTables({
  document,
  understood,
  said,
  proposed,
}: DocumentReading): readonly ShownTable[] {
  const entries = new Map<number, TableEntry[]>();
  for (const entry of understood.inventory.entries) {
    if (entry.kind === 'table') entries.set(entry.number, [...(entries.get(entry.number) ?? []), entry]);
  }
  const grids = gridsOf(document);
  const sizes = sizesByTable(understood.imported);
  return [...entries].flatMap(([number, parts]) => {
    const original = grids.get(number);
    const [first] = parts;
    if (original === undefined || first === undefined) return [];
    const isTurned = understood.inventory.turned.has(number);
    const grid = isTurned ? turnAnyTable(original).table : original;
    const here = saidOf(said, number);
    return [
      {
        number,
        heading: first.heading,
        use: here?.use ?? onlyValue(parts.map(({ use }) => use)) ?? first.use,
        unitType: here?.unitType ?? onlyValue(parts.map(({ type }) => type)),
        owner: onlyOwner(parts),
        columns: columnsOf(parts, grid, here),
        isHeaderKnown: isHeaderKnown(parts),
        grid,
        original,
        isTurned,
        rows: rowsOf(parts, here),
        doubts: distinct(parts.flatMap(({ doubts }) => doubts)),
        why: [...new Set(parts.flatMap(({ why }) => why))],
        saidBy: here === null ? null : same(here, saidOf(proposed, number)) ? 'earlier' : 'person',
        size: sizes.get(number) ?? { items: 0, points: 0, withoutPoints: 0 },
      } as const,
    ];
  });
}

/** The unit types with their units: as a person said, else as they were found. */
export function shownTypes({ said, understood }: DocumentReading): readonly Required<ReadingType>[] {
  if (said.unitTypes !== undefined) {
    return said.unitTypes.map(({ name, units = [], groups = {} }) => ({ name, units, groups }));
  }
  return understood.inventory.types.map(({ name, units }) => ({
    name,
    units: units.map((unit) => unit.name),
    groups: Object.fromEntries(
      units.flatMap((unit) => (unit.group === null ? [] : [[unit.name, unit.group]])),
    ),
  }));
}

/** What was said of a table; null for nothing. */
export function saidOf({ tables = [] }: Reading, number: number): ReadingTable | null {
  return tables.find(({ table }) => table === number) ?? null;
}

/** Parts of a table may raise the same doubt. */
function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

function same(left: ReadingTable, right: ReadingTable | null): boolean {
  return right !== null && JSON.stringify(left) === JSON.stringify(right);
}

function gridsOf(document: NeutralDocument): ReadonlyMap<number, Table> {
  return new Map([...tableNumbers(document)].map(([table, number]) => [number, table]));
}

function onlyOwner(parts: readonly TableEntry[]): Owner | null {
  return parts.length === 1 ? (parts[0]?.owner ?? null) : null;
}

function rowsOf(parts: readonly TableEntry[], said: ReadingTable | null): ReadonlyMap<number, RowKind> {
  return new Map([
    ...parts.flatMap(({ rows }) => rows.map(({ number, kind }) => [number, kind] as const)),
    ...Object.entries(said?.rows ?? {}).map(([row, kind]) => [Number(row), kind] as const),
  ]);
}

/** The columns as they were found; one for each of the grid where no header is understood. */
function columnsOf(
  parts: readonly TableEntry[],
  grid: Table,
  said: ReadingTable | null,
): readonly ShownColumn[] {
  const found = [
    ...groupBy(
      parts.filter(({ columns }) => columns.length > 0),
      ({ from }) => from,
    ),
  ];
  const given = said?.columns ?? {};
  if (found.length === 0) {
    return Array.from({ length: grid.columns }, (_, at): ShownColumn => ({
      number: at + 1,
      span: 1,
      header: headerAt(grid.rows, at),
      role: given[String(at + 1)] ?? null,
      part: 0,
    }));
  }
  // A header that was not understood is shown as it stands.
  const isKnown = isHeaderKnown(parts);
  return found.flatMap(([first, [{ columns }]], part) =>
    columns.map(({ from, to, header, role, owner }): ShownColumn => {
      const number = first + from + 1;
      const isOwned = owner !== null && (role === 'cap' || role === 'target' || role === 'mark');
      const guess: ReadingRole | null = isOwned ? { role, ...owner } : role;
      const text = isKnown ? header : headerAt(grid.rows, number - 1);
      return { number, span: to - from, header: text, role: given[String(number)] ?? guess, part };
    }),
  );
}

function isHeaderKnown(parts: readonly TableEntry[]): boolean {
  return parts.some(({ columns }) => columns.some(({ header }) => header !== ''));
}

/** What the first row that fills the grid has in a column. */
function headerAt(rows: readonly Row[], column: number): string {
  const first = rows.find(({ cells }) => cells.filter(({ paragraphs }) => paragraphs.length > 0).length > 1);
  const cell = first?.cells.find((one) => one.column <= column && column < one.column + one.span);
  return cell === undefined ? '' : rowText({ cells: [cell], certain: true });
}
