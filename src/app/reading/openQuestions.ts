import { MAX_UNIT_TYPES } from '../../workbook/layout/names';
import type { Doubt } from '../../importer/inventory/inventory';
import type { DocumentReading, Understood } from './documentReading';
import { readingSize } from './sizes';
import { shownTables } from './shownTables';

/** Something that only a person can say. */
export interface OpenQuestion {
  readonly table: number;
  readonly doubt: Doubt;
}

/** What no book can be made without. */
export type Lacking =
  /** No unit is known. */
  | { readonly what: 'units' }
  /** No table gave an indicator, or an item of a list. */
  | { readonly what: 'indicators' }
  | { readonly what: 'fewerTypes'; readonly count: number; readonly most: number };

/** What is not sure, table by table. Whoever goes on without an answer has those tables told as findings. */
export function openQuestions(reading: DocumentReading): readonly OpenQuestion[] {
  return shownTables(reading).flatMap(({ number, doubts }) =>
    doubts.map((doubt) => ({ table: number, doubt })),
  );
}

/** What is missing before anything can be loaded. */
export function lacking({ imported, inventory }: Understood): readonly Lacking[] {
  const { units, indicators, listItems, types } = readingSize(imported);
  const isEmpty = inventory.hasTables && indicators === 0 && listItems === 0;
  // Tables that wait for units alone are whole once those are known.
  const waits = units === 0 && inventory.entries.some(waitsForUnits);
  return [
    ...(units === 0 ? [{ what: 'units' } as const] : []),
    ...(isEmpty && !waits ? [{ what: 'indicators' } as const] : []),
    ...(types.length > MAX_UNIT_TYPES
      ? [{ what: 'fewerTypes', count: types.length, most: MAX_UNIT_TYPES } as const]
      : []),
  ];
}

function waitsForUnits(entry: Understood['inventory']['entries'][number]): boolean {
  return (
    entry.kind === 'table' &&
    entry.doubts.length > 0 &&
    entry.doubts.every(({ code }) => code === 'units' || code === 'responsible')
  );
}

/** Whether a person should see how the document is read before anything is loaded. */
export function needsPerson(understood: Understood): boolean {
  const { entries, hasTables } = understood.inventory;
  if (!hasTables) return false;
  const isUnsure = entries.some((entry) => entry.kind === 'table' && entry.doubts.length > 0);
  return isUnsure || lacking(understood).length > 0;
}
