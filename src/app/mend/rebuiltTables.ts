import { readScoreKey } from '../../domain/scoring/scoreKey';
import { sheetText, type Language } from '../../strings/texts';
import {
  INDICATOR_COLUMNS,
  NEGATIVE_COLUMNS,
  UNIT_COLUMNS,
  type IndicatorColumn,
  type UnitColumn,
} from '../../workbook/layout/columns';
import { unitOfRowKey } from '../../workbook/layout/rowKey';
import { KIND_LETTERS } from '../../workbook/layout/scoreSheet';
import { CODE_ROW, type Column } from '../../workbook/layout/table';
import { defaultPart } from '../../workbook/layout/partWords';
import { isShared, unitsByIndicator } from '../book/storedDefinitions';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { BookSnapshot, TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import { shownSheets, type ShownSheet } from './shownRows';

/**
 * The snapshot with definition tables that are gone, made again from what the score sheets show: units with
 * their groups, indicators with their caps. What score sheets do not show (aliases, vetoes, points of whole
 * categories) stays empty, and so does a negative list. Pure.
 */
export function withRebuiltTables(
  snapshot: BookSnapshot,
  contents: readonly SheetContent[],
  language: Language,
): BookSnapshot {
  const sheets = shownSheets(snapshot, contents);
  const { units, indicators, negative } = snapshot.tables;
  return {
    ...snapshot,
    tables: {
      ...snapshot.tables,
      units: units ?? tableOf(UNIT_COLUMNS, sheets.flatMap(unitRows)),
      indicators:
        indicators ??
        tableOf(
          INDICATOR_COLUMNS,
          sheets.flatMap((sheet) => indicatorRows(sheet, language)),
        ),
      negative: negative ?? tableOf(NEGATIVE_COLUMNS, []),
    },
  };
}

type Cells<Code extends string> = Readonly<Partial<Record<Code, Value>>>;

/** A table as it would be read, were it there. */
function tableOf<Code extends string>(
  columns: readonly Column<Code>[],
  rows: readonly Cells<Code>[],
): TableSnapshot {
  return {
    sheet: '',
    isProtected: false,
    row: CODE_ROW,
    column: 0,
    values: [
      columns.map(({ code }) => code),
      columns.map(() => ''),
      ...rows.map((cells) => columns.map(({ code }): Value => cells[code] ?? '')),
    ],
    formats: [],
    formulas: [],
    lastUsedRow: 0,
    freeColumns: 0,
  };
}

function unitRows({ typeId, typeName, rows }: ShownSheet): readonly Cells<UnitColumn>[] {
  // The heading of a unit's block shows its group.
  const headings = rows.filter((row) => row.text('kind') === KIND_LETTERS.unit);
  return headings.map((row) => ({
    typeId,
    id: unitOfRowKey(row.key),
    unitType: typeName,
    group: row.text('indicator'),
    unit: row.text('unit'),
  }));
}

function indicatorRows(
  { typeName, rows }: ShownSheet,
  language: Language,
): readonly Cells<IndicatorColumn>[] {
  const seen = new Set<string>();
  const unitsOf = unitsByIndicator(rows.map(({ key }) => key));
  return rows.flatMap((row): readonly Cells<IndicatorColumn>[] => {
    const id = readScoreKey(row.key)?.indicator;
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const part = row.text('part');
    const usual = defaultPart(part);
    const isCommon = isShared(unitsOf, id) || usual === 'common';
    return [
      {
        id,
        unitId: isCommon ? '' : unitOfRowKey(row.key),
        unitType: typeName,
        part: usual === null ? part : sheetText(language, `part.${usual}`),
        unit: isCommon ? '' : row.text('unit'),
        category: row.text('category'),
        indicator: row.text('indicator'),
        target: row.text('target'),
        cap: row.value('cap'),
        responsible: row.text('responsible'),
        scorer: row.text('scorer'),
        standard: row.text('standard'),
        levels: row.text('levels'),
      },
    ];
  });
}
