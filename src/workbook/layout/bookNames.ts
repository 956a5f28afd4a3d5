import type { TableRole } from './names';

/** What the sheets of this book are called at present; people may have renamed them. */
export interface BookNames {
  readonly tables: Readonly<Record<TableRole, string>>;
  /** Score sheet by unit type id. */
  readonly scores: ReadonlyMap<string, string>;
  /** Sheets that are hidden: they have no window, so their panes cannot be frozen. */
  readonly hidden: ReadonlySet<string>;
}

/** Every sheet that a book is to have, in the order in which a new book has them. */
export function sheetsInOrder({ tables, scores }: Pick<BookNames, 'tables' | 'scores'>): readonly string[] {
  return [
    tables.about,
    tables.indicators,
    tables.units,
    tables.negative,
    ...scores.values(),
    tables.ledger,
    tables.ranking,
    tables.findings,
  ];
}

/** The name of a unit type's score sheet. @throws RangeError for a type that was given none. */
export function scoreSheetName(names: BookNames, unitType: string): string {
  const name = names.scores.get(unitType);
  if (name === undefined) throw new RangeError(`unit type ${unitType} has no score sheet`);
  return name;
}
