import { describe, expect, it } from '@jest/globals';
import { offsetFormula } from '../../../src/host/formula/offsetFormula';
import { rewriteReferences } from '../../../src/host/formula/references';
import { removeSheetFromFormula, renameSheetInFormula } from '../../../src/host/formula/sheetNamesInFormula';
import { shiftFormula } from '../../../src/host/formula/shiftFormula';
import { parseArea } from '../../../src/host/model/address';
import { WHOLE_SHEET } from '../../../src/host/model/areas';
import type { Shift } from '../../../src/host/model/shift';

it.each([
  '=SUM($A$1:B2,C:C,$3:4)',
  `='县直部门（甲类）'!A1&"A1 and ""B2"""`,
  '=LOG10(A1)+Total1.x+名称A1+1E5+#REF!',
  "='O''Brien'!B2",
  '=表1[列]+A1#',
])('%s is the same when nothing is changed', (formula) => {
  expect(rewriteReferences(formula, (reference) => reference)).toBe(formula);
});

it('finds references and nothing else', () => {
  const found: string[] = [];
  rewriteReferences(`=IF(LOG10(A1)>"B2",'x y'!C3:D4,名称5)+$E:F+ROUND(G7,2)+7:8`, (reference) => {
    found.push(`${reference.sheet ?? ''}|${reference.from.row ?? ''},${reference.from.column ?? ''}`);
    return reference;
  });
  expect(found).toEqual(['|0,0', 'x y|2,2', '|,4', '|6,6', '|6,']);
});

it.each([
  ['=A1+$B$2+A$3+$C4', 1, 2, '=C2+$B$2+C$3+$C5'],
  ['=SUM(A:B)', 5, 1, '=SUM(B:C)'],
  ['=Sheet2!A2', -1, 0, '=Sheet2!A1'],
  ['=A1', -1, 0, '=#REF!'],
])('%s copied by %i rows and %i columns is %4$s', (formula, rows, columns, expected) => {
  expect(offsetFormula(formula, rows, columns)).toBe(expected);
});

describe('sheets', () => {
  it.each([
    ['=A!B1+a!C2', 'A', '甲', '=甲!B1+甲!C2'],
    ["='A'!B1", 'A', 'x y', "='x y'!B1"],
    ['=AB!B1+"A!B1"', 'A', 'B', '=AB!B1+"A!B1"'],
    ['=x!A1', 'x', 'R1', "='R1'!A1"],
    ['=x!A1', 'x', "O'B", "='O''B'!A1"],
  ])('%s with %s renamed to %s is %s', (formula, from, to, expected) => {
    expect(renameSheetInFormula(formula, from, to)).toBe(expected);
  });

  it('deleted leave #REF!', () => {
    expect(removeSheetFromFormula("=SUM('x'!A1:B2)+A1", 'X')).toBe('=SUM(#REF!)+A1');
  });
});

describe('inserted and deleted cells', () => {
  const shift = (kind: Shift['kind'], axis: Shift['axis'], a1: string): Shift => ({
    kind,
    axis,
    area: parseArea(a1) ?? WHOLE_SHEET,
  });

  it.each([
    ['=A5', shift('insert', 'rows', '3:4'), '=A7'],
    ['=A2', shift('insert', 'rows', '3:4'), '=A2'],
    ['=SUM(A2:A3)', shift('insert', 'rows', '3:4'), '=SUM(A2:A5)'],
    ['=SUM($A$1:$A$9)', shift('delete', 'rows', '3:4'), '=SUM($A$1:$A$7)'],
    ['=SUM(A3:A9)', shift('delete', 'rows', '2:4'), '=SUM(A2:A6)'],
    ['=A3', shift('delete', 'rows', '3:3'), '=#REF!'],
    ['=SUM(A:A)', shift('delete', 'rows', '3:3'), '=SUM(A:A)'],
    ['=SUM(B:C)', shift('insert', 'columns', 'A:A'), '=SUM(C:D)'],
    ['=B1+B5', shift('insert', 'columns', 'A1:A3'), '=C1+B5'],
    ['=SUM(A1:B9)', shift('insert', 'rows', 'A1:A1'), '=SUM(A1:B9)'],
    ['=B!A5+A!A5', shift('insert', 'rows', '1:1'), '=B!A5+A!A6'],
  ])('%s', (formula, change, expected) => {
    expect(shiftFormula(formula, 'A', 'A', change)).toBe(expected);
  });
});
