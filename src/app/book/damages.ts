import { sheetText, type Language } from '../../strings/texts';
import { MAX_UNIT_TYPES, scoreTableName, TABLE_NAMES } from '../../workbook/layout/names';
import { unitOfRowKey } from '../../workbook/layout/rowKey';
import { UNCONFIRMED } from '../../workbook/layout/unconfirmed';
import type { BookSnapshot, FoundTable, Value } from '../../workbook/snapshot/snapshot';
import { columnDamages } from './columnDamage';
import type { Damage, KeptRole } from './damage';

const KEPT = ['about', 'indicators', 'units', 'negative', 'ledger'] as const satisfies readonly KeptRole[];

/** What of a book was damaged, or was mended and not confirmed since. Empty for a workbook that is no book yet. Pure. */
export function damagesOf(snapshot: BookSnapshot, language: Language): readonly Damage[] {
  return [
    ...goneTables(snapshot, language),
    ...columnDamages(snapshot, language),
    ...namelessScores(snapshot),
    ...namelessRemoved(snapshot),
    ...unconfirmed(snapshot),
  ];
}

/**
 * Tables that the book had: a name that refers to nothing is left where a sheet was deleted, and score
 * sheets are never made without all of them. One that stands without its name is found by its codes.
 */
function goneTables(snapshot: BookSnapshot, language: Language): readonly Damage[] {
  const { tables, names, found } = snapshot;
  const scores = [...snapshot.scores, ...snapshot.odd];
  if (scores.length === 0 && Object.keys(tables).length === 0) return [];
  return KEPT.flatMap((role): readonly Damage[] => {
    if (tables[role] !== undefined) return [];
    const [candidate, ...others] = found.filter((table) => table.role === role);
    if (candidate !== undefined && others.length === 0) {
      return [nameGone(candidate, TABLE_NAMES[role], true)];
    }
    const had = scores.length > 0 || names.includes(TABLE_NAMES[role]);
    return had ? [{ kind: 'tableGone', role, sheet: sheetText(language, `sheet.${role}`) }] : [];
  });
}

/** Score sheets without their name, of units that no other score sheet has. */
function namelessScores({ scores, odd, found }: BookSnapshot): readonly Damage[] {
  if (!found.some(({ role }) => role === 'scores')) return [];
  const standing = new Set(scores.flatMap(({ keys }) => keys.map(([key]) => unitOfRowKey(String(key)))));
  const taken = new Set([...scores, ...odd].map(({ number }) => number));
  const candidates = found.flatMap((table) => {
    const unit = table.keys.map(unitOfRowKey).find((id) => id !== '');
    return table.role === 'scores' && unit !== undefined && !standing.has(unit) ? [{ table, unit }] : [];
  });
  const only = candidates.filter(
    ({ unit }) => candidates.filter((other) => other.unit === unit).length === 1,
  );
  return only.flatMap(({ table }): readonly Damage[] => {
    const number = firstFree(taken);
    if (number > MAX_UNIT_TYPES) return [];
    taken.add(number);
    return [nameGone(table, scoreTableName(number), false)];
  });
}

/** 已移出 without its name, as a copy from a saved file is; nothing waits for it. */
function namelessRemoved({ tables, found }: BookSnapshot): readonly Damage[] {
  const [candidate, ...others] = found.filter(({ role }) => role === 'removed');
  if (tables.removed !== undefined || candidate === undefined || others.length > 0) return [];
  return [nameGone(candidate, TABLE_NAMES.removed, false)];
}

function firstFree(taken: ReadonlySet<number>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function nameGone({ sheet, row, column }: FoundTable, name: string, isBlocking: boolean): Damage {
  return { kind: 'nameGone', name, sheet, row, column, isBlocking };
}

function unconfirmed({ tables, scores }: BookSnapshot): readonly Damage[] {
  const standing = [
    ...Object.values(tables),
    ...scores.map(({ sheet, row, column, keys }) => ({ sheet, row, column, values: keys })),
  ];
  return standing.flatMap(({ sheet, row, column, values }): readonly Damage[] => {
    const header: Value = values[1]?.[0] ?? '';
    return header === UNCONFIRMED ? [{ kind: 'unconfirmed', sheet, row: row + 1, column }] : [];
  });
}
