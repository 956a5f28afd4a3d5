import type { Book } from '../../../src/host';
import { typedInScoreRow, typedOf, type Belonging, type Deduction, type Entry, type Typed } from './entry';
import { rowsOf, scoreTables, type PlacedRow } from './tables';

/** A score that the definition tables ask for, as a reader of them would say. */
export interface Place extends Belonging {
  readonly unitName: string;
  readonly category: string;
  readonly indicatorName: string;
}

/**
 * What a sequence of actions should leave behind: everything typed, and what it belongs to. Knows
 * the book only as a person does who reads its tables and remembers what was called how.
 */
export class BookModel {
  readonly entries = new Map<Typed, Entry>();
  readonly ledger: Deduction[] = [];
  /** What happened, in words. */
  readonly story: string[] = [];
  /** What a row of the score sheets belongs to, by what it says of itself, since they were last made. */
  #shown = new Map<string, Belonging>();
  /** Names with which a row of a definition table got its hidden id: they identify it from then on. */
  readonly #born = new Map<string, string>();
  /** Names under which units, and labels under which negative items, were ever known. */
  readonly #names = new Map<string, Set<string>>();
  #counter = 0;

  constructor(public book: Book) {}

  /** A number that this sequence has not used yet. */
  fresh(): number {
    this.#counter += 1;
    return this.#counter;
  }

  /** What a row of 单位 or 指标库 is identified by: its names when it got its id, or its names. */
  #identity(row: PlacedRow, names: readonly string[]): string {
    const id = row.text('id');
    const name = names.join('|');
    if (id === '') return name;
    const known = this.#born.get(id);
    if (known === undefined) this.#born.set(id, name);
    return known ?? name;
  }

  #unitIdentity(row: PlacedRow): string {
    return this.#identity(row, [row.text('unitType'), row.text('unit')]);
  }

  /** What a unit of that name, or an item of that label, is identified by; by the text itself if it is none. */
  known(table: 'units' | 'items', name: string): string {
    return [...this.called()[table]].find(([, now]) => now === name)?.[0] ?? name;
  }

  /** Every name under which what stands behind an identity was ever known, the present one included. */
  namesOf(identity: string): ReadonlySet<string> {
    this.called();
    return this.#names.get(identity) ?? new Set([identity]);
  }

  /** What units and items are called in their tables now, by identity. */
  called(): Readonly<Record<'units' | 'items', ReadonlyMap<string, string>>> {
    const units = new Map(this.units.map((row) => [this.#unitIdentity(row), row.text('unit')]));
    const items = new Map(
      rowsOf(this.book, 'scorebook_negative')
        .filter((row) => row.text('text') !== '' && row.text('label') !== '')
        .map((row) => [this.#identity(row, [row.text('category'), row.text('text')]), row.text('label')]),
    );
    for (const [identity, name] of [...units, ...items]) {
      this.#names.set(identity, (this.#names.get(identity) ?? new Set()).add(name));
    }
    return { units, items };
  }

  /** Rows of 单位 that name a unit, and of 指标库 that name an indicator. */
  get units(): readonly PlacedRow[] {
    return rowsOf(this.book, 'scorebook_units').filter((row) => row.text('unit') !== '');
  }

  get indicators(): readonly PlacedRow[] {
    return rowsOf(this.book, 'scorebook_indicators').filter((row) => row.text('indicator') !== '');
  }

  /** Every score that the definition tables ask for now. */
  places(): readonly Place[] {
    const units = this.units.map((row) => ({
      type: row.text('unitType'),
      name: row.text('unit'),
      identity: this.#unitIdentity(row),
    }));
    return this.indicators.flatMap((row) => {
      const names = ['unitType', 'part', 'unit', 'indicator'].map((code) => row.text(code));
      const indicator = this.#identity(row, names);
      const [type, part, owner] = names;
      return units
        .filter((unit) => unit.type === type && (part === '共性' || unit.name === owner))
        .map((unit) => ({
          unit: unit.identity,
          indicator,
          unitName: unit.name,
          category: row.text('category'),
          indicatorName: row.text('indicator'),
        }));
    });
  }

  /** The score sheets were made from the tables as they are now. */
  sheetsMade(places: readonly Place[]): void {
    this.#shown = shownBy(places);
  }

  /** The score sheets may be made of the tables as they are now, so that rows may say of themselves what those say. */
  sheetsBegun(): void {
    const begun = shownBy(this.places());
    this.#shown = new Map([...begun, ...this.#shown]);
  }

  /** Rows of the score sheets that have a score. */
  scoreRows(): readonly PlacedRow[] {
    return scoreTables(this.book).flatMap((name) => rowsOf(this.book, name));
  }

  /** What a row of a score sheet belongs to; null for headings, sums and rows that people put in. */
  belonging(row: PlacedRow): Belonging | null {
    if (row.text('kind') !== 'I') return null;
    return this.#shown.get(['unit', 'category', 'indicator'].map((code) => row.text(code)).join('|')) ?? null;
  }

  /** People did something to rows: what stood in them before stands there no more. */
  forget(rows: readonly PlacedRow[]): void {
    for (const row of rows) {
      const typed = typedInScoreRow(row);
      if (typed !== null) this.entries.delete(typedOf(typed));
    }
  }

  /** Something was typed into a row: the whole of it is an entry. */
  remember(row: PlacedRow): void {
    const typed = typedInScoreRow(row);
    if (typed !== null) this.entries.set(typedOf(typed), { ...typed, belongs: this.belonging(row) });
  }
}

function shownBy(places: readonly Place[]): Map<string, Belonging> {
  return new Map(
    places.map(({ unit, indicator, unitName, category, indicatorName }) => [
      [unitName, category, indicatorName].join('|'),
      { unit, indicator },
    ]),
  );
}
