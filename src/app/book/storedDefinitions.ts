import type { Definitions, Indicator, Unit, UnitType } from '../../domain/definitions/definitions';
import { pointsFromNumber } from '../../domain/points/points';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import { keyOfSheetText } from '../../strings/texts';
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

function storedType(sheet: StoredSheet, { id, name }: UnitType): UnitType {
  const units = new Map<string, Unit>();
  const indicators = new Map<string, Indicator>();
  for (const row of sheet.rows) {
    const key = readScoreKey(row.key);
    if (key === null) continue;
    const { unit: unitId, indicator: indicatorId } = key;
    if (!units.has(unitId)) units.set(unitId, storedUnit(unitId, row));
    if (!indicators.has(indicatorId)) indicators.set(indicatorId, storedIndicator(indicatorId, unitId, row));
  }
  return { id, name, units: [...units.values()], indicators: [...indicators.values()] };
}

function storedUnit(id: string, row: StoredRow): Unit {
  return { id, name: row.label.unit, group: null, aliases: [], notAliases: [], veto: null };
}

function storedIndicator(id: string, unit: string, row: StoredRow): Indicator {
  const part = isCommon(row) ? 'common' : 'own';
  const value = row.value('cap');
  const cap = typeof value === 'number' ? pointsFromNumber(value) : null;
  return {
    id,
    part,
    unit: part === 'common' ? null : unit,
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

/** Whether a score row says that its indicator is common to all units of the type. */
export function isCommon({ label }: StoredRow): boolean {
  return isCommonPart(label.part);
}

/** Whether what stands in the column 部分, in either language, is the common part. */
export function isCommonPart(text: string): boolean {
  return keyOfSheetText(text, ['part.common']) !== null;
}
