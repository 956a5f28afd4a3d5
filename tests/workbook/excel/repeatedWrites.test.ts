import { afterEach, describe, expect, it } from '@jest/globals';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import { isRepeatable, type Write } from '../../../src/workbook/writes/writes';
import { closeBooks, openBook } from '../../support/embeddedBook';

afterEach(closeBooks);

const SHEET = 'Sheet1';
const AREA = { row: 1, column: 1, rows: 2, columns: 2 };

/** Every kind of step, with what carrying it out a second time does. */
const STEPS: {
  readonly [Kind in Write['kind']]: readonly ['same' | 'refused' | 'more', Extract<Write, { kind: Kind }>];
} = {
  addSheet: ['refused', { kind: 'addSheet', sheet: '新' }],
  renameSheet: ['refused', { kind: 'renameSheet', sheet: '乙', to: '丙' }],
  addName: ['refused', { kind: 'addName', name: 'SB_Other', sheet: SHEET, area: AREA }],
  insertRows: ['more', { kind: 'insertRows', sheet: SHEET, row: 1, rows: 1 }],
  insertColumns: ['more', { kind: 'insertColumns', sheet: SHEET, column: 1, columns: 1 }],
  deleteColumns: ['more', { kind: 'deleteColumns', sheet: SHEET, column: 1, columns: 1 }],
  moveCells: ['more', { kind: 'moveCells', sheet: SHEET, area: AREA, toColumn: 6 }],
  deleteSheet: ['same', { kind: 'deleteSheet', sheet: '乙' }],
  deleteName: ['same', { kind: 'deleteName', name: 'SB_Table' }],
  order: ['same', { kind: 'order', sheets: ['乙', SHEET] }],
  unprotect: ['refused', { kind: 'unprotect', sheet: '丁' }],
  protect: ['refused', { kind: 'protect', sheet: '乙', options: SHEET_PROTECTION }],
  clear: ['same', { kind: 'clear', sheet: SHEET, area: AREA }],
  cells: [
    'same',
    {
      kind: 'cells',
      sheet: SHEET,
      row: 1,
      column: 1,
      values: [
        ['甲', { formula: '=1+1' }],
        [null, 2],
      ],
    },
  ],
  numberFormats: [
    'same',
    { kind: 'numberFormats', sheet: SHEET, row: 1, column: 1, formats: [['0.0'], ['@']] },
  ],
  locks: ['same', { kind: 'locks', sheet: SHEET, row: 1, column: 1, locked: [true, false] }],
  format: ['same', { kind: 'format', sheet: SHEET, area: AREA, format: { fill: '#FF0000', bold: true } }],
  column: ['same', { kind: 'column', sheet: SHEET, column: 1, width: 80, hidden: true }],
  hideRow: ['same', { kind: 'hideRow', sheet: SHEET, row: 1 }],
  printArea: ['same', { kind: 'printArea', sheet: SHEET, area: AREA }],
  fitRows: ['same', { kind: 'fitRows', sheet: SHEET, area: AREA }],
  validation: [
    'same',
    {
      kind: 'validation',
      sheet: SHEET,
      area: AREA,
      validation: { rule: { kind: 'custom', formula: '=B2>0' }, alert: { title: '不对', message: '大于 0' } },
    },
  ],
  conditionalFormats: [
    'same',
    {
      kind: 'conditionalFormats',
      sheet: SHEET,
      area: AREA,
      formats: [
        { kind: 'custom', formula: '=B2>0', fill: '#FF0000' },
        { kind: 'custom', formula: '=B2<0', bold: true },
      ],
    },
  ],
  freeze: ['same', { kind: 'freeze', sheet: SHEET, rows: 2, columns: 1 }],
  autoFilter: ['same', { kind: 'autoFilter', sheet: SHEET, area: AREA }],
  look: ['same', { kind: 'look', sheet: SHEET, tabColor: '#00FF00', gridlines: false }],
  print: ['same', { kind: 'print', sheet: SHEET, setup: { landscape: true, footer: '&P' } }],
  name: ['same', { kind: 'name', name: 'SB_Table', sheet: SHEET, area: AREA }],
  activate: ['same', { kind: 'activate', sheet: '乙' }],
};

describe('a step of a plan that is carried out twice', () => {
  it.each(Object.entries(STEPS))('%s: %j', async (_, [twice, write]) => {
    const book = await openBook();
    await excelWorkbook.execute([
      { kind: 'addSheet', sheet: '乙' },
      { kind: 'addSheet', sheet: '丁' },
      { kind: 'protect', sheet: '丁', options: SHEET_PROTECTION },
      {
        kind: 'cells',
        sheet: SHEET,
        row: 0,
        column: 0,
        values: [
          ['一', '二', '三'],
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { kind: 'addName', name: 'SB_Table', sheet: SHEET, area: { ...AREA, row: 0 } },
    ]);
    await excelWorkbook.execute([write]);
    expect(isRepeatable(write)).toBe(twice === 'same');
    const once = await book.save();
    const again = excelWorkbook.execute([write]);
    if (twice === 'refused') {
      await expect(again).rejects.toThrow();
      return;
    }
    await again;
    const isSame = Buffer.compare(Buffer.from(once), Buffer.from(await book.save())) === 0;
    expect(isSame).toBe(twice === 'same');
  });
});
