import type { Definitions, Indicator, Unit, UnitType } from '../../domain/definitions/definitions';
import { pointsFromNumber } from '../../domain/points/points';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import { keyOfSheetText } from '../../strings/texts';
import { derivedPartId } from '../../workbook/snapshot/readParts';
import type { StoredRow, StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from './bookState';

/**
 * What the score sheets were made from, as far as they show it: ids, names, categories and caps.
 * The snapshot must have been read with labels. Null while no sheet was generated.
 */
export function storedDefinitions(state: BookState): Definitions | null {
  const unitTypes = state.definitions.unitTypes.flatMap((type): readonly UnitType[] => {
    const sheet = state.stored.find(({ unitType }) => unitType === type.id);
    return sheet === undefined ? [] : [storedType(sheet, type)];
  });
  return unitTypes.length === 0 ? null : { ...state.definitions, unitTypes };
}

function storedType(sheet: StoredSheet, type: UnitType): UnitType {
  const { id, name } = type;
  const unitsOf = unitsByIndicator(sheet.rows.map(({ key }) => key));
  const common = new Set(type.indicators.flatMap((own) => (own.unit === null ? [own.id] : [])));
  // A part of the county's own may hold both kinds: then a single unit's row does not tell.
  const isOfAll = (indicator: string, row: StoredRow): boolean =>
    type.parts === undefined ? isCommon(row) : isShared(unitsOf, indicator) || common.has(indicator);
  const units = new Map<string, Unit>();
  const indicators = new Map<string, Indicator>();
  for (const row of sheet.rows) {
    const key = readScoreKey(row.key);
    if (key === null) continue;
    const { unit: unitId, indicator: indicatorId } = key;
    if (!units.has(unitId)) units.set(unitId, storedUnit(unitId, row));
    if (!indicators.has(indicatorId))
      indicators.set(
        indicatorId,
        storedIndicator(indicatorId, isOfAll(indicatorId, row) ? null : unitId, row, type),
      );
  }
  return { id, name, units: [...units.values()], indicators: [...indicators.values()] };
}

function storedUnit(id: string, row: StoredRow): Unit {
  return { id, name: row.label.unit, group: null, aliases: [], notAliases: [], veto: null };
}

function storedIndicator(id: string, unit: string | null, row: StoredRow, { parts }: UnitType): Indicator {
  const { part } = row.label;
  const value = row.value('cap');
  const cap = typeof value === 'number' ? pointsFromNumber(value) : null;
  return {
    id,
    part: parts?.find(({ name }) => name === part)?.id ?? derivedPartId(part),
    unit,
    category: row.label.category,
    categoryCap: null,
    name: row.label.indicator,
    target: '',
    cap,
    capSource: cap === null ? 'missing' : 'document',
    capDerivation: null,
    responsible: [],
  };
}

/** The units in whose blocks each indicator stands. @param keys of rows of a score sheet */
export function unitsByIndicator(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const { unit, indicator } of keys.flatMap((key) => readScoreKey(key) ?? [])) {
    units.set(indicator, (units.get(indicator) ?? new Set()).add(unit));
  }
  return units;
}

/** Whether an indicator stands in the blocks of several units. */
export function isShared(units: ReadonlyMap<string, ReadonlySet<string>>, indicator: string): boolean {
  return (units.get(indicator)?.size ?? 0) > 1;
}

/** Whether a score row says that its indicator is common to all units of the type. */
export function isCommon({ label }: StoredRow): boolean {
  return isCommonPart(label.part);
}

/** Whether what stands in the column 部分, in either language, is the common part. */
function isCommonPart(text: string): boolean {
  return keyOfSheetText(text, ['part.common']) !== null;
}
