import type { Indicator, UnitType } from '../../domain/definitions/definitions';
import type { UnitColumn } from '../layout/columns';
import { splitNames } from '../plan/tableTexts';
import type { DefinitionRows } from './definitionRows';
import type { IdKeeper } from './idKeeper';
import { tableRecords } from './records';
import type { TableSnapshot } from './snapshot';

/** A unit type while its indicators are being collected. */
export interface TypeDraft {
  readonly type: Omit<UnitType, 'indicators'>;
  readonly units: UnitType['units'][number][];
  readonly indicators: Indicator[];
}

/** The table of the units: unit types in the order in which they first appear, with their units. */
export function readUnits(
  table: TableSnapshot,
  ids: IdKeeper,
): { readonly drafts: readonly TypeDraft[]; readonly rows: DefinitionRows['units'] } {
  const drafts = new Map<string, TypeDraft>();
  const rows = tableRecords<UnitColumn>(table, ['unitType', 'unit']).map((row) => {
    const name = row.text('unitType');
    let draft = drafts.get(name);
    if (draft === undefined) {
      const units: TypeDraft['units'] = [];
      draft = { type: { id: ids.id(row.text('typeId'), 't', name), name, units }, units, indicators: [] };
      drafts.set(name, draft);
    }
    const unit = row.text('unit');
    const unitId = unit === '' ? null : ids.id(row.text('id'), 'u', name, unit);
    if (unitId !== null) {
      draft.units.push({
        id: unitId,
        name: unit,
        group: row.text('group') === '' ? null : row.text('group'),
        aliases: splitNames(row.text('aliases')),
        notAliases: splitNames(row.text('notAliases')),
        veto: row.text('veto') === '' ? null : row.text('veto'),
      });
    }
    return { index: row.index, typeId: draft.type.id, unitId };
  });
  return { drafts: [...drafts.values()], rows };
}
