import { describe, expect, it } from '@jest/globals';
import { followRows, type MovedRows } from '../../src/workbook/formulas/rowReferences';

/** Rows from the 20th on went two down; nobody knows where the 9th went. Of other sheets, those of 丙 stayed. */
const moved: MovedRows = {
  follow: (sheet, { first, last }) => {
    if (sheet === '丙') return { first, last };
    const to = (row: number): number => (row >= 19 ? row + 2 : row);
    return first === 8 || last === 8 ? null : { first: to(first), last: to(last) };
  },
  stay: false,
};

describe('references of a formula whose rows moved', () => {
  it.each([
    ['=J20*0.8', '=J22*0.8'],
    ['=$J$20+j21', '=$J$22+j23'],
    ['=SUM(K18:K20)', '=SUM(K18:K22)'],
    ['=SUM(K20:K18)', '=SUM(K22:K18)'],
    ['=SUM(20:$21)+SUM(K:K)', '=SUM(22:$23)+SUM(K:K)'],
    ["='O''Brien 镇'!K20+各镇!K20", "='O''Brien 镇'!K22+各镇!K22"],
    ['=丙!K20', '=丙!K20'],
    ["='[去年.xlsx]各镇'!K20+[1]各镇!K20", "='[去年.xlsx]各镇'!K20+[1]各镇!K20"],
    ['="J20"&J20&"说""J20"', '="J20"&J22&"说""J20"'],
    ['=LOG10(20)+1E20+XFE20+得分20+A20.B+表[J20]', '=LOG10(20)+1E20+XFE20+得分20+A20.B+表[J20]'],
    ['=J5', '=J5'],
    ['=8+0.5', '=8+0.5'],
    ['', ''],
  ])('%s becomes %s', (before, after) => {
    expect(followRows(before, moved)).toBe(after);
  });

  it.each(['=J9', '=SUM(J9:J20)', '=INDIRECT("J20")', '=J20+ROW()'])('%s cannot follow', (formula) => {
    expect(followRows(formula, moved)).toBeNull();
  });

  it('may find rows by their numbers where none moves', () => {
    const formula = '=INDIRECT("J20")+J20';
    expect(followRows(formula, { follow: (_, rows) => rows, stay: true })).toBe(formula);
  });
});
