import type { DocumentPlace } from '../../domain/findings/finding';
import type { Points } from '../../domain/points/points';
import type { Remark, Row } from '../document/neutralDocument';
import type { ColumnRole } from './columnRoles';

/** What a table is for. */
export type TableUse = 'own' | 'common' | 'negative' | 'bonus' | 'veto' | 'roster' | 'ignore' | 'other';

/** What a row of a table is. */
export type RowKind =
  | 'header'
  /** Names the category of the rows below it. */
  | 'category'
  | 'indicator'
  /** Adds up others. */
  | 'total'
  /** Somebody signs here. */
  | 'signature'
  /** Tells about the table. */
  | 'note'
  /** A person said that it means nothing. */
  | 'ignore'
  | 'unread';

/** A unit as the document first names it. */
export interface InventoryUnit {
  readonly name: string;
  readonly group: string | null;
  readonly place: DocumentPlace;
}

/** A unit type with the units that were found, in the order of the document. */
export interface InventoryType {
  readonly name: string;
  readonly units: readonly InventoryUnit[];
}

/** Whose indicators a table gives. */
export type Owner =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly units: readonly InventoryUnit[] }
  | { readonly kind: 'group'; readonly group: string }
  /** Whom a column names, row by row. */
  | { readonly kind: 'column' }
  /** Units, or groups, that have columns of their own. */
  | { readonly kind: 'columns' }
  | { readonly kind: 'unknown' };

/** A column of a table and what it is. */
export interface ColumnEntry {
  /** The columns of the grid that it covers, from 0: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** What the header calls it; empty where it has none. */
  readonly header: string;
  /** Null where nothing tells. */
  readonly role: ColumnRole | null;
  /** Whose figures stand in it, where a column is one unit's or group's. */
  readonly owner: { readonly unit: string } | { readonly group: string } | null;
  /** Whether cells with text in it are worth telling of, should it have no role. */
  readonly isKnown: boolean;
}

/** A row of a table and what it is. */
export interface RowEntry {
  /** From 1, on the table's grid. */
  readonly number: number;
  readonly row: Row;
  readonly kind: RowKind;
  /** What a repeated header announces; null of other rows. */
  readonly columns: readonly ColumnEntry[] | null;
}

/** Why a table is not sure, so that only a person can say what it means. */
export type Doubt =
  /** It has no header that is understood. */
  | { readonly code: 'header' }
  /** Several columns of points, and nothing says which counts. */
  | { readonly code: 'points'; readonly columns: string }
  /** Nothing says whose indicators these are. */
  | { readonly code: 'units' }
  /** The same; 责任单位 may name them. */
  | { readonly code: 'responsible'; readonly column: string }
  /** A line above it begins something that is not understood. */
  | { readonly code: 'heading'; readonly text: string }
  /** Units have columns of their own, and whether points or targets stand in them is not clear. */
  | { readonly code: 'figures' }
  /** Units have columns of marks of two kinds, and nothing says what either means. */
  | { readonly code: 'marks' }
  /** Columns are headed by names that are no known units', beside some that are, or with nothing that tells. */
  | { readonly code: 'owners'; readonly columns: string }
  /** Units that are not among those a person named. */
  | { readonly code: 'unlisted'; readonly unit: string };

/** What a guess was made by. */
export type Evidence =
  | 'headerWords'
  | 'headerShape'
  | 'headingWords'
  | 'unitAbove'
  | 'unitInTable'
  | 'unitColumn'
  | 'unitsAsColumns'
  | 'turned'
  | 'groupAbove'
  | 'typeAbove'
  | 'roster'
  | 'onlyType'
  | 'continues'
  | 'mergedCells'
  | 'person';

/** What the heading above a table says that it is about, and the points that it gives all of it. */
export interface Matter {
  readonly name: string;
  /** Null where it gives none. */
  readonly points: Points | null;
}

/** A table, or what of a table stands under one heading inside it. */
export interface TableEntry {
  readonly kind: 'table';
  /** Which table of the document it is, from 1. */
  readonly number: number;
  /** The nearest heading above. */
  readonly heading: string | null;
  readonly use: TableUse;
  /** Name of the unit type; null where it has none. */
  readonly type: string | null;
  readonly owner: Owner;
  /** The group that units stand in which the table itself names. */
  readonly group: string | null;
  /** What the heading above says the table is about: the category of rows that have none. */
  readonly matter: Matter | null;
  /** The column of the document's table that its own begin in, from 0: others may stand on its left. */
  readonly from: number;
  /** By its own grid. */
  readonly columns: readonly ColumnEntry[];
  readonly rows: readonly RowEntry[];
  /** Whether it goes on with the table before it. */
  readonly continues: boolean;
  /** The table is sure if there are none. */
  readonly doubts: readonly Doubt[];
  /** Doubts that a person settled. */
  readonly settled: readonly Doubt[];
  readonly why: readonly Evidence[];
}

/** What a line between the tables is. */
export type LineKind =
  | 'title'
  | 'type'
  | 'group'
  | 'units'
  | 'matter'
  | 'list'
  /** A line of a list of points to add or take off. */
  | 'item'
  | 'roster'
  /** Lists units that it does not say are assessed. */
  | 'others'
  | 'rule'
  | 'annex'
  /** A label whose value was left blank. */
  | 'blank'
  | 'prose'
  | 'unread';

/** A line outside tables, or a heading inside one. */
export interface LineEntry {
  readonly kind: 'line';
  readonly text: string;
  readonly heading: string | null;
  readonly line: LineKind;
  /** Name of the unit type whose part of the document it stands in; null where that is none's. */
  readonly type: string | null;
  /** Of a list's lines. */
  readonly list: 'negative' | 'bonus' | 'veto' | null;
  readonly isAboveTable: boolean;
  /** Whether its number says that it belongs to the type's part of the document, and to no other. */
  readonly isInType: boolean;
  /** Units that were taken from it without a number before them. */
  readonly unnumbered: InventoryUnit | null;
  /** Percent that a heading gives its part. */
  readonly weight: { readonly part: 'common' | 'own'; readonly percent: number } | null;
}

/** Everything that a document has, what it seems to be, and why: pure data. */
export interface Inventory {
  readonly title: string;
  readonly year: number | null;
  readonly county: { readonly name: string; readonly count: number | null } | null;
  readonly types: readonly InventoryType[];
  readonly entries: readonly (TableEntry | LineEntry)[];
  /** What a person should know of the text itself. */
  readonly remarks: readonly Remark[];
  /** Tables in cells of others, which are read as no table of their own. */
  readonly nested: readonly { readonly table: number; readonly text: string }[];
  /** Units that a person named, and the document does not. */
  readonly given: readonly string[];
  /**
   * The tables whose rows were made columns, because units have rows in them, by their numbers: what parts the units, by
   * their names.
   */
  readonly turned: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Whether the document has any table at all. */
  readonly hasTables: boolean;
}
