import { describe, expect, it } from '@jest/globals';
import { formulaShape, sameFormula } from '../../../src/workbook/formulas/formulaShape';

describe('formulas as office programs write them', () => {
  it.each([
    ["='各镇'!$L$9", '=各镇!$L$9'],
    ["='O''Brien 镇'!A1", "='O''Brien 镇'!A1"],
    ['=IF(A1=1, B2,"a b")', '=if(A1=1,B2,"a b")'],
    ['=K5<0.00000095367431640625', '=K5<9.5367431640625E-07'],
    ['=ROUND(K5*1000,0)/1E3', '=ROUND(K5*1000,0)/1000'],
  ])('%s is %s', (left, right) => {
    expect(sameFormula(left, right)).toBe(true);
  });

  it.each([
    ['=L9+L15', '=L9+L16'],
    ['=L9+L15', '=L9+M15'],
    ['="a b"', '="ab"'],
    ['=ROUND(K5,3)', '=ROUND(K5,2)'],
    ["='各镇'!$L$9", "='各村'!$L$9"],
    ['=SUM($C$5:$C$9)', '=SUM(C5:C9)'],
  ])('%s is not %s', (left, right) => {
    expect(sameFormula(left, right)).toBe(false);
  });

  it('has the rows that a formula refers to, and none of what only looks like them', () => {
    expect(formulaShape(`=LOG10(A1)+'B2 C3'!$D$4+"E5"+1E6+F7`, ['"E5"'])).toEqual({
      text: '=LOG10(A#)+B2 C3!$D$#+"0"+1000000+F#',
      rows: [1, 4, 7],
    });
  });
});
