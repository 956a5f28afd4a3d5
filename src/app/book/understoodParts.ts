import type { Definitions } from '../../domain/definitions/definitions';
import { hasBonuses } from '../../domain/definitions/listItems';
import { remembered } from '../../domain/lists/remembered';
import { carriedId, carryIds } from '../../domain/matching/carryIds';
import type { Settings } from '../../domain/settings/settings';
import { layoutScoreSheet, type ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import type { PlanContext } from '../../workbook/plan/context';
import { plannedTables, standingTables, type LookupTables } from '../../workbook/plan/lookupTables';
import { definedCategories } from '../../workbook/snapshot/definedCategories';
import type { DefinitionRows } from '../../workbook/snapshot/definitionRows';
import { readDefinitions } from '../../workbook/snapshot/readDefinitions';
import { readSettings } from '../../workbook/snapshot/readSettings';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/*
 * What of a book is understood once as long as the tables that it follows from stand as they stood: a typed score
 * changes none of it.
 */

/** The settings of a book. */
export const settingsOf = remembered(
  (snapshot: BookSnapshot) => readSettings(snapshot.tables.about, () => definedCategories(snapshot)),
  ({ tables: { about, indicators } }) => [about, indicators],
);

/** Definitions with the ids that their things had before; null where the book has no tables of them. */
export const definitionsOf = remembered(
  (snapshot: BookSnapshot, settings: Settings, formerIds: ReadonlyMap<string, string>) => {
    const read = readDefinitions(snapshot, settings);
    if (read === null) return null;
    const definitions = carryIds(read.definitions, formerIds);
    return { definitions, rows: carryRowIds(read.rows, formerIds), findings: read.findings };
  },
  ({ tables: { about, indicators, units, negative }, scores }, settings, formerIds) => [
    settings,
    formerIds,
    about,
    indicators,
    units,
    negative,
    ...scores.flatMap(({ keys, labels }) => [keys, labels]),
  ],
);

/** The score sheets that definitions ask for, by unit type. */
export const layoutsOf = remembered(
  (definitions: Definitions, settings: Settings): ReadonlyMap<string, ScoreSheetLayout> =>
    new Map(
      definitions.unitTypes.map((type) => [
        type.id,
        layoutScoreSheet(type, settings, hasBonuses(definitions)),
      ]),
    ),
  (definitions, settings) => [definitions, settings],
);

/** Where ledger and ranking look units and items up. */
export const tablesOf = remembered(
  (snapshot: BookSnapshot, definitions: Definitions, { names }: PlanContext): LookupTables =>
    standingTables(snapshot, plannedTables(definitions, names)),
  ({ tables: { units, negative } }, definitions, context) => [definitions, context, units, negative],
);

function carryRowIds(rows: DefinitionRows, formerIds: ReadonlyMap<string, string>): DefinitionRows {
  const idOf = carriedId(formerIds);
  const unitOf = (id: string | null): string | null => (id === null ? null : idOf(id));
  return {
    units: rows.units.map(({ index, typeId, unitId }) => ({
      index,
      typeId: idOf(typeId),
      unitId: unitOf(unitId),
    })),
    indicators: rows.indicators.map(({ index, id, typeId, unitId }) => ({
      index,
      id: idOf(id),
      typeId: idOf(typeId),
      unitId: unitOf(unitId),
    })),
    negative: rows.negative,
  };
}
