import { expect, it } from '@jest/globals';
import { decorationsApart } from '../../../src/workbook/writes/decorations';
import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import type { Write } from '../../../src/workbook/writes/writes';

const area = { row: 0, column: 0, rows: 2, columns: 2 };
const hide: Write = { kind: 'hideRow', sheet: '甲', row: 0 };
const freeze: Write = { kind: 'freeze', sheet: '甲', rows: 1, columns: 0 };
const cells: Write = { kind: 'cells', sheet: '甲', row: 0, column: 0, values: [['1']] };
const protect: Write = { kind: 'protect', sheet: '甲', options: SHEET_PROTECTION };

it('decorates after all content and before sheets are protected, and freezes before it hides', () => {
  expect(decorationsApart([protect, hide, freeze, cells])).toEqual({
    content: [cells],
    decorations: [freeze, hide],
    closing: [protect],
  });
});

it('keeps number formats and locks with the content, and parts the look of the same area from them', () => {
  const format: Write = {
    kind: 'format',
    sheet: '甲',
    area,
    format: { numberFormat: '@', locked: false, bold: true },
  };
  expect(decorationsApart([format, cells])).toEqual({
    content: [{ ...format, format: { numberFormat: '@', locked: false } }, cells],
    decorations: [{ ...format, format: { bold: true } }],
    closing: [],
  });
});

it('leaves what decorates a sheet where it stands if the sheet is renamed or its cells move later on', () => {
  const insert: Write = { kind: 'insertRows', sheet: '甲', row: 1, rows: 1 };
  const other: Write = { ...hide, sheet: '乙' };
  expect(decorationsApart([hide, other, insert, freeze])).toEqual({
    content: [hide, insert],
    decorations: [freeze, other],
    closing: [],
  });
});

it('protects a new sheet that nothing decorates as soon as it is written', () => {
  const add: Write = { kind: 'addSheet', sheet: '乙' };
  const own: Write = { ...cells, sheet: '乙' };
  const close: Write = { ...protect, sheet: '乙' };
  expect(decorationsApart([add, own, close, cells, hide, protect])).toEqual({
    content: [add, own, close, cells],
    decorations: [hide],
    closing: [protect],
  });
});
