import { onOneLine } from '../words/plainText';
import type { ReadRow } from './tableRows';

/** A row of a list, with the levels of its item and what each is worth where the table has a column of them. */
export interface TieredRow extends ReadRow {
  readonly tiers: readonly { readonly name: string; readonly points: string }[];
}

/**
 * The items of a list: rows one below the other that name the same item, or go on with it, each with a level of its own,
 * are one. An item with a single level has that in its name: `表彰（省级）`.
 */
export function tieredRows(rows: readonly ReadRow[]): readonly TieredRow[] {
  const items: { readonly row: ReadRow; readonly tiers: { name: string; points: string }[] }[] = [];
  for (const row of rows) {
    const name = onOneLine(row.tier);
    const tier = { name, points: row.points?.text ?? '' };
    const last = items.at(-1);
    const goesOn = name !== '' && last !== undefined && isSameItem(row, last.row);
    if (goesOn && last.tiers.every((other) => other.name !== '' && other.name !== name))
      last.tiers.push(tier);
    else items.push({ row, tiers: [tier] });
  }
  return items.map(({ row, tiers: [first, ...others] }): TieredRow => {
    if (first === undefined || first.name === '') return { ...row, tiers: [] };
    if (others.length > 0) return { ...row, tiers: [first, ...others] };
    const name = onOneLine(row.name);
    return { ...row, tiers: [], name: name === '' ? [] : [`${name}（${first.name}）`] };
  });
}

function isSameItem(row: ReadRow, above: ReadRow): boolean {
  const name = onOneLine(row.name);
  return name === '' || name === onOneLine(above.name);
}
