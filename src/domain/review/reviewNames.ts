import { groupBy } from '../lists/groupBy';
import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { partGroups } from '../definitions/categoryGroups';
import type { UnitType } from '../definitions/definitions';
import { ownerName } from './ownerName';

/** Names that occur twice (`duplicateName`), units without indicators, indicators without units. */
export function reviewNames(type: UnitType): readonly Finding[] {
  return [...duplicateUnits(type), ...duplicateIndicators(type), ...unitsWithoutIndicators(type)];
}

function duplicateUnits(type: UnitType): readonly Finding[] {
  return repeated(type.units).map(({ first, count }) =>
    makeFinding('duplicateName', {
      subject: { kind: 'unit', id: first.id },
      params: { variant: 'unit', owner: type.name, name: first.name, count },
    }),
  );
}

function duplicateIndicators(type: UnitType): readonly Finding[] {
  return partGroups(type).flatMap(({ unit, indicators }) =>
    repeated(indicators).map(({ first, count }) =>
      makeFinding('duplicateName', {
        subject: { kind: 'indicator', id: first.id },
        params: { variant: 'indicator', owner: ownerName(type, unit), name: first.name, count },
      }),
    ),
  );
}

/** A unit without a table is only remarkable where other units of its type have one, or nothing is common. */
function unitsWithoutIndicators(type: UnitType): readonly Finding[] {
  const subject = { kind: 'unitType', id: type.id } as const;
  if (type.units.length === 0) {
    if (type.indicators.length === 0) return [];
    return [makeFinding('unitTypeWithoutUnits', { subject, params: { unitType: type.name } })];
  }
  if (type.indicators.length === 0) {
    const params = { variant: 'wholeType' as const, unitType: type.name, count: type.units.length };
    return [makeFinding('unitWithoutIndicators', { subject, params })];
  }
  const withTable = new Set(type.indicators.flatMap(({ unit }) => unit ?? []));
  if (withTable.size === 0) return [];
  return type.units
    .filter(({ id }) => !withTable.has(id))
    .map(({ id, name }) =>
      makeFinding('unitWithoutIndicators', {
        subject: { kind: 'unit', id },
        params: { variant: 'one', unitType: type.name, unit: name },
      }),
    );
}

function repeated<Named extends { readonly name: string }>(
  list: readonly Named[],
): readonly { readonly first: Named; readonly count: number }[] {
  return [...groupBy(list, ({ name }) => name).values()]
    .map((all) => ({ first: all[0], count: all.length }))
    .filter(({ count }) => count > 1);
}
