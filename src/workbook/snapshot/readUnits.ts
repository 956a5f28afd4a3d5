import type { Indicator, Part, UnitType } from '../../domain/definitions/definitions';
import type { Settings, TypeParts } from '../../domain/settings/settings';
import type { UnitColumn } from '../layout/columns';
import { splitNames } from '../layout/tableTexts';
import type { DefinitionRows } from './definitionRows';
import { keptIds, type IdKeeper } from './idKeeper';
import { vetoBasis } from './readVeto';
import { tableRecords, type TableRecord } from './records';
import type { TableSnapshot } from './snapshot';

/** A unit type while its indicators are being collected. */
export interface TypeDraft {
  readonly type: Omit<UnitType, 'indicators'>;
  readonly units: UnitType['units'][number][];
  readonly indicators: Indicator[];
  /** What the sheet 说明 says of its parts; undefined where it says nothing. */
  readonly said?: TypeParts | undefined;
  /** Whether nothing can be said of parts, for the sheet 说明 is gone. */
  readonly isOpen: boolean;
  /** Parts that indicators name, where nothing that is said of them can be used. */
  readonly named: Part[];
}

/** What other sheets say of units and their types, from before staff edited the table of the units. */
export interface UnitMentions {
  /** Whether the unit of an id goes by a name there. */
  readonly isCalled: (id: string, name: string) => boolean;
  /** Whether the settings of a unit type's id go by its name there. */
  readonly isTypeCalled: (id: string, name: string) => boolean;
}

/** The table of the units: unit types in the order in which they first appear, with their units. */
export function readUnits(
  table: TableSnapshot,
  ids: IdKeeper,
  mentions: UnitMentions,
  { parts, isOpen }: Pick<Settings, 'parts'> & Pick<TypeDraft, 'isOpen'>,
): { readonly drafts: readonly TypeDraft[]; readonly rows: DefinitionRows['units'] } {
  const drafts = new Map<string, TypeDraft>();
  const records = tableRecords<UnitColumn>(table, ['unitType', 'unit']);
  const typeIds = keptTypeIds(records, mentions);
  const unitIds = keptIds<UnitColumn>(
    records.filter((row) => row.text('unit') !== ''),
    (row, id) => Number(mentions.isCalled(id, row.text('unit'))),
  );
  const rows = records.map((row) => {
    const name = row.text('unitType');
    let draft = drafts.get(name);
    if (draft === undefined) {
      const units: TypeDraft['units'] = [];
      const id = ids.id(typeIds.get(name) ?? '', 't', name);
      draft = { type: { id, name, units }, units, indicators: [], said: parts[id], isOpen, named: [] };
      drafts.set(name, draft);
    }
    const unit = row.text('unit');
    const unitId = unit === '' ? null : ids.id(unitIds.get(row.index) ?? '', 'u', name, unit);
    if (unitId !== null) {
      draft.units.push({
        id: unitId,
        name: unit,
        group: row.text('group') === '' ? null : row.text('group'),
        aliases: splitNames(row.text('aliases')),
        notAliases: splitNames(row.text('notAliases')),
        veto: vetoBasis(row),
      });
    }
    return { index: row.index, typeId: draft.type.id, unitId };
  });
  return { drafts: [...drafts.values()], rows };
}

/**
 * The ids that unit types keep, by name. Rows that staff insert carry none, and rows that they move to another type
 * carry that of the type they come from: each id stays with the name that most of its rows bear, of equals with
 * that under which 说明 has its settings, then with the upper one; each name has but one.
 */
function keptTypeIds(
  records: readonly TableRecord<UnitColumn>[],
  { isTypeCalled }: UnitMentions,
): ReadonlyMap<string, string> {
  const carried = new Map<string, { readonly name: string; readonly id: string; rows: number }>();
  for (const row of records) {
    const [name, id] = [row.text('unitType'), row.text('typeId')];
    if (id === '') continue;
    const key = JSON.stringify([name, id]);
    const known = carried.get(key);
    if (known === undefined) carried.set(key, { name, id, rows: 1 });
    else known.rows += 1;
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const candidates = [...carried.values()]
    .map((each) => ({ ...each, isKnown: isTypeCalled(each.id, each.name) }))
    .sort((left, right) => right.rows - left.rows || Number(right.isKnown) - Number(left.isKnown));
  for (const { name, id } of candidates) {
    if (ids.has(name) || taken.has(id)) continue;
    ids.set(name, id);
    taken.add(id);
  }
  return ids;
}
