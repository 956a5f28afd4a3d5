import { readScoreKey } from '../../domain/scoring/scoreKey';
import { sheetTextForms } from '../../strings/texts';
import {
  type IndicatorColumn,
  type ScoreColumn,
  type SettingColumn,
  type UnitColumn,
} from '../../workbook/layout/columns';
import { unitOfRowKey } from '../../workbook/layout/rowKey';
import { readPartsCode, readWeightCode } from '../../workbook/layout/settingCodes';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { tableRecords } from '../../workbook/snapshot/records';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';

/** A row of a score sheet as it stands there. */
export interface ShownRow {
  readonly key: string;
  readonly value: (column: ScoreColumn) => Value;
  readonly text: (column: ScoreColumn) => string;
}

/** A score sheet with the unit type it is of, as far as what is left of the book tells. */
export interface ShownSheet {
  /** Empty where nothing tells it: then a fresh one is made of the name. */
  readonly typeId: string;
  readonly typeName: string;
  readonly rows: readonly ShownRow[];
}

/** What the score sheets show, from which tables that are gone can be made again. Pure. */
export function shownSheets(
  snapshot: BookSnapshot,
  contents: readonly SheetContent[],
): readonly ShownSheet[] {
  return snapshot.scores.flatMap((table): readonly ShownSheet[] => {
    const content = contents.find(({ sheet }) => sheet === table.sheet);
    if (content === undefined) return [];
    const first = table.row + ROWS_ABOVE_DATA;
    const rows = content.values.slice(first, table.row + table.keys.length).map((cells): ShownRow => {
      const value = (column: ScoreColumn): Value => cells[table.column + table.codes.indexOf(column)] ?? '';
      const text = (column: ScoreColumn): string => String(value(column)).trim();
      return { key: text('key'), value, text };
    });
    const known = rows.filter(({ key }) => key !== '');
    return [{ ...typeOf(snapshot, table.sheet, known), rows: known }];
  });
}

/** Whose sheet it is, by the tables that are left: 单位 knows it all, 指标库 the name, 说明 the ids of names. */
function typeOf(
  { tables: { units, indicators, about } }: BookSnapshot,
  sheet: string,
  rows: readonly ShownRow[],
): Pick<ShownSheet, 'typeId' | 'typeName'> {
  const unitIds = new Set(rows.map(({ key }) => unitOfRowKey(key)));
  const indicatorIds = new Set(rows.flatMap(({ key }) => readScoreKey(key)?.indicator ?? []));
  const unitRows = units === undefined ? [] : tableRecords<UnitColumn>(units, ['id']);
  const own = unitRows.find((row) => unitIds.has(row.text('id')));
  if (own !== undefined) return { typeId: own.text('typeId'), typeName: own.text('unitType') };
  const indicatorRows = indicators === undefined ? [] : tableRecords<IndicatorColumn>(indicators, ['id']);
  const typeName = indicatorRows.find((row) => indicatorIds.has(row.text('id')))?.text('unitType') ?? sheet;
  const settings = about === undefined ? [] : tableRecords<SettingColumn>(about, ['code']);
  const labels = [
    ...sheetTextForms('setting.parts', { type: typeName }),
    ...sheetTextForms('setting.weight.own', { type: typeName }),
  ];
  const code = settings.find((row) => labels.includes(row.text('setting')))?.text('code') ?? '';
  return { typeId: (readPartsCode(code) ?? readWeightCode(code))?.unitType ?? '', typeName };
}
