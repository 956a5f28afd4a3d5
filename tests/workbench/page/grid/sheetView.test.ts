import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  DEFAULT_STYLE,
  type CellPicture,
  type CellStyle,
  type Look,
  type SheetPicture,
} from '../../../../src/host';
import { SheetView } from '../../../../src/workbench/page/grid/sheetView';

let univer: Univer;
beforeEach(() => {
  univer = new Univer({ locale: LocaleType.EN_US });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    sheetOrder: ['empty'],
    sheets: { empty: { id: 'empty' } },
  });
});
afterEach(() => {
  univer.dispose();
});

const look = (style: Partial<CellStyle>): Look => ({
  style: { ...DEFAULT_STYLE, ...style },
  isNumber: false,
});

function picture(cells: readonly Omit<CellPicture, 'look'>[], its: Look): SheetPicture {
  return {
    id: 'sheet',
    rows: 3,
    columns: 3,
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    merges: [],
    rowHeights: [19, 19, 19],
    columnWidths: [72, 72, 72],
    hiddenRows: [],
    hiddenColumns: [],
    looks: [its],
    cells: cells.map((cell) => ({ ...cell, look: 0 })),
  };
}

it('shows nothing any more of a text, a fill or a button that a cell has lost', () => {
  const injector = univer.__getInjector();
  const view = new SheetView(injector.get(ICommandService), 'book');
  const before = { row: 0, column: 0, text: '未评分', hasLink: true } as const;
  const beside = { row: 0, column: 1, text: '7' };
  expect(view.show(picture([before, beside], look({ fill: '#FFC7CE' })))).toBe('sheet');
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>('book')?.getActiveSheet();
  const shown = (column: number) => ({
    text: sheet?.getCellRaw(0, column)?.v,
    custom: sheet?.getCellRaw(0, column)?.custom,
    fill: sheet?.getComposedCellStyle(0, column).bg?.rgb,
  });
  expect(shown(0)).toEqual({ text: '未评分', custom: { hasLink: true }, fill: '#FFC7CE' });

  expect(view.show(picture([{ row: 0, column: 0, text: '' }, beside], look({})))).toBe('cells');
  expect(shown(0)).toEqual({ text: undefined, custom: undefined, fill: undefined });
  expect(shown(1)).toEqual({ text: '7', custom: undefined, fill: undefined });
});
