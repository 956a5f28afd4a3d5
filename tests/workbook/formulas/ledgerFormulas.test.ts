import '../../../src/strings/bothLanguages';
import { expect, it } from '@jest/globals';
import { sheetText } from '../../../src/strings/texts';
import { LEDGER_CHECKS } from '../../../src/workbook/formulas/formulaCodes';
import { ledgerFormulas } from '../../../src/workbook/formulas/ledgerFormulas';
import type { TablePlace } from '../../../src/workbook/formulas/places';
import { NEGATIVE_COLUMNS, UNIT_COLUMNS } from '../../../src/workbook/layout/columns';
import { tierCode } from '../../../src/workbook/layout/tierCode';

const place = (sheet: string, rows: number, codes: readonly string[]): TablePlace => ({
  sheet,
  firstRow: 5,
  rows,
  columns: new Map(codes.map((code, column) => [code, column])),
});

it.each(['zh-CN', 'en-US'] as const)(
  'says no more than 2,000 characters in any formula of a register with all rules, in a large county (%s)',
  (language) => {
    const formulas = ledgerFormulas(
      19_999,
      {
        units: place(
          '单位',
          6_000,
          UNIT_COLUMNS.map(({ code }) => code),
        ),
        negative: place('负面清单', 400, [
          ...NEGATIVE_COLUMNS.map(({ code }) => code),
          tierCode('省'),
          tierCode('市'),
        ]),
        ledger: { sheet: '加减分登记', firstRow: 5, rows: 20_000 },
        sameEventOnce: true,
        hasFactors: true,
        leavesUnproved: true,
      },
      LEDGER_CHECKS.map((key) => (key === null ? '' : sheetText(language, key))),
    );
    expect(Math.max(...Object.values(formulas).map((formula) => formula.length))).toBeLessThanOrEqual(2_000);
  },
);
