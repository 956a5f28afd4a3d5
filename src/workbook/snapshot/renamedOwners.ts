import type { Unit } from '../../domain/definitions/definitions';
import { unitNames } from '../../domain/definitions/unitNames';
import type { IndicatorColumn } from '../layout/columns';
import type { TypeDraft } from './readUnits';
import type { TableRecord } from './records';
import type { ShownNames } from './shownNames';

type Row = TableRecord<IndicatorColumn>;

/**
 * The unit type of a row of 指标库 whose text names none: the one that rows of this text belong to by
 * their units, if that type was renamed. It was, when no row calls it by its present name; otherwise
 * the text is a slip.
 *
 * @param shown tells the units of common indicators, once there are score sheets
 */
export function renamedTypes(
  records: readonly Row[],
  drafts: readonly TypeDraft[],
  shown: () => ShownNames,
): (row: Row) => TypeDraft | undefined {
  const called = new Set(records.map((row) => row.text('unitType')));
  const candidates = drafts.filter(({ type }) => !called.has(type.name));
  const known = new Set(drafts.map(({ type }) => type.name));
  const strange = records.filter((row) => row.text('unitType') !== '' && !known.has(row.text('unitType')));
  const votes = new Map<string, Map<TypeDraft, number>>();
  if (candidates.length > 0 && strange.length > 0) {
    const draftOf = new Map(candidates.flatMap((draft) => draft.units.map(({ id }) => [id, draft] as const)));
    for (const row of strange) {
      const units = [row.text('unitId'), ...(shown().scored.get(row.text('id')) ?? [])];
      const own = votes.get(row.text('unitType')) ?? new Map<TypeDraft, number>();
      votes.set(row.text('unitType'), own);
      for (const draft of new Set(units.flatMap((unit) => draftOf.get(unit) ?? []))) {
        own.set(draft, (own.get(draft) ?? 0) + 1);
      }
    }
  }
  return (row) => most(votes.get(row.text('unitType')));
}

function most<Item>(votes: ReadonlyMap<Item, number> | undefined): Item | undefined {
  return [...(votes ?? [])].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/**
 * The unit of a row whose text names none: the one of its hidden id, if that unit was renamed. It
 * was, when none of the rows that carry its id calls it by its present name; otherwise the text is a
 * slip.
 */
export function renamedUnits(
  records: readonly Row[],
  types: readonly TypeDraft[],
): (row: Row, draft: TypeDraft) => Unit | undefined {
  const current = unitNames(types);
  const called = new Set(
    records.map((row) => row.text('unitId')).filter((id) => id !== '' && current.has(id)),
  );
  for (const row of records) {
    if (row.text('unit') === current.get(row.text('unitId'))) called.delete(row.text('unitId'));
  }
  return (row, draft) =>
    row.text('unit') !== '' && called.has(row.text('unitId'))
      ? draft.units.find(({ id }) => id === row.text('unitId'))
      : undefined;
}
