import { expect, it } from '@jest/globals';
import { nameReference } from '../../../../src/workbook/excel/reading/nameReference';

const AREA = { row: 2, column: 0, rows: 9, columns: 3 };

it.each([
  ["='指标库'!$A$3:$C$11", { sheet: '指标库', area: AREA }],
  ['=指标库!$A$3:$C$11', { sheet: '指标库', area: AREA }],
  ["='O''Brien! 1'!$A$3:$C$11", { sheet: 'O’Brien! 1'.replace('’', "'"), area: AREA }],
  ['=Sheet1!$C$11:$A$3', { sheet: 'Sheet1', area: AREA }],
  ['=Sheet1!$B$4', { sheet: 'Sheet1', area: { row: 3, column: 1, rows: 1, columns: 1 } }],
] as const)('%s refers to a block of cells', (formula, reference) => {
  expect(nameReference(formula)).toEqual(reference);
});

it.each([
  '=#REF!',
  '=#REF!$A$3:$C$11',
  '=指标库!#REF!',
  '=Sheet1!$A:$C',
  '=Sheet1!$3:$11',
  '=Sheet1!$A$1,Sheet1!$C$1',
  '=OFFSET(Sheet1!$A$1,0,0,5,3)',
  '="A3:C11"',
  '=12',
])('%s refers to none', (formula) => {
  expect(nameReference(formula)).toBeNull();
});
