import { afterEach, describe, expect, it } from '@jest/globals';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { requireWritable } from '../../../src/workbook/excel/requireWritable';
import type { Write } from '../../../src/workbook/writes/writes';
import { closeBooks, openBook } from '../../support/embeddedBook';

afterEach(closeBooks);

const sheet = 'Sheet1';
const area = { row: 3, column: 2, rows: 1, columns: 1 };
const cell = (value: string | number): Write => ({
  kind: 'cells',
  sheet,
  row: 3,
  column: 2,
  values: [[value]],
});
const formulaCell = (formula: string): Write => ({
  kind: 'cells',
  sheet,
  row: 3,
  column: 2,
  values: [[{ formula }]],
});
const list = (source: string): Write => ({
  kind: 'validation',
  sheet,
  area,
  validation: { rule: { kind: 'list', source }, alert: { title: '题', message: '文' } },
});
const alert = (title: string, message: string): Write => ({
  kind: 'validation',
  sheet,
  area,
  validation: { rule: { kind: 'custom', formula: '=TRUE' }, alert: { title, message } },
});
/** Of so many characters, more than 3. */
const joined = (length: number): string => {
  const whole = Math.floor((length - 4) / 253);
  const rest = length - whole * 253 - 3;
  return `=${`"${'字'.repeat(250)}"&`.repeat(whole)}"${'字'.repeat(rest)}"`;
};
const nested = (depth: number): string => `=${'ABS('.repeat(depth)}1${')'.repeat(depth)}`;

/** What Excel just takes, what is too much, and how that is told. */
const LIMITS: readonly (readonly [string, Write, Write, string, string])[] = [
  [
    'a text',
    cell('字'.repeat(32_767)),
    cell('字'.repeat(32_768)),
    'unwritableText',
    'Sheet1!C4, 32768 > 32767',
  ],
  [
    'a text with an apostrophe',
    cell(`=${'1'.repeat(32_766)}`),
    cell(`=${'1'.repeat(32_767)}`),
    'unwritableText',
    'Sheet1!C4, 32768 > 32767',
  ],
  [
    'a formula',
    formulaCell(joined(8_192)),
    formulaCell(joined(8_193)),
    'unwritableFormula',
    'Sheet1!C4, 8193 > 8192',
  ],
  [
    'a text in a formula',
    formulaCell(`="${'""'.repeat(255)}"`),
    formulaCell(`="${'字'.repeat(256)}"`),
    'unwritableFormula',
    'Sheet1!C4, 256 > 255',
  ],
  [
    'calls in calls',
    formulaCell(nested(64)),
    formulaCell(nested(65)),
    'unwritableFormula',
    'Sheet1!C4, 65 > 64',
  ],
  ['a list', list('一'.repeat(255)), list('一'.repeat(256)), 'unwritableRule', 'Sheet1!C4, 256 > 255'],
  [
    'the title of a rule',
    alert('题'.repeat(32), '文'),
    alert('题'.repeat(33), '文'),
    'unwritableRule',
    'Sheet1!C4, 33 > 32',
  ],
  [
    'what a rule says',
    alert('题', '文'.repeat(225)),
    alert('题', '文'.repeat(226)),
    'unwritableRule',
    'Sheet1!C4, 226 > 225',
  ],
  [
    'a number format',
    { kind: 'format', sheet, area, format: { numberFormat: `"${'字'.repeat(253)}"` } },
    { kind: 'format', sheet, area, format: { numberFormat: `"${'字'.repeat(254)}"` } },
    'unwritableName',
    'Sheet1!C4, 256 > 255',
  ],
  [
    'a height',
    { kind: 'format', sheet, area, format: { rowHeight: 409 } },
    { kind: 'format', sheet, area, format: { rowHeight: 410 } },
    'unwritableFigure',
    'Sheet1!C4, 410 > 409',
  ],
  [
    'a width',
    { kind: 'column', sheet, column: 2, width: 1_342.5 },
    { kind: 'column', sheet, column: 2, width: 1_343 },
    'unwritableFigure',
    'Sheet1!C1, 1343 > 1342.5',
  ],
  ['a figure', cell(1.79e308), cell(Number.POSITIVE_INFINITY), 'unwritableFigure', 'Sheet1!C4, Infinity'],
  ['no figure at all', cell(0), cell(Number.NaN), 'unwritableFigure', 'Sheet1!C4, NaN'],
  [
    'the last row',
    { ...cell('末'), row: 1_048_575 } as Write,
    { ...cell('末'), row: 1_048_576 } as Write,
    'unwritablePlace',
    'Sheet1, 1048577 > 1048576',
  ],
  [
    'the last lock',
    { kind: 'locks', sheet, row: 1_048_574, column: 0, locked: [true, false] },
    { kind: 'locks', sheet, row: 1_048_575, column: 0, locked: [true, false] },
    'unwritablePlace',
    'Sheet1, 1048577 > 1048576',
  ],
  [
    'the last column',
    { ...cell('末'), column: 16_383 } as Write,
    { ...cell('末'), column: 16_384 } as Write,
    'unwritablePlace',
    'Sheet1, 16385 > 16384',
  ],
  [
    'the name of a sheet',
    { kind: 'addSheet', sheet: '表'.repeat(31) },
    { kind: 'addSheet', sheet: '表'.repeat(32) },
    'unwritableName',
    `${'表'.repeat(32)}, 32 > 31`,
  ],
  [
    'signs in the name of a sheet',
    { kind: 'addSheet', sheet: '乡镇（甲）' },
    { kind: 'addSheet', sheet: '乡镇/街道' },
    'unwritableName',
    '“乡镇/街道”',
  ],
  [
    'a name',
    { kind: 'addName', name: `n${'a'.repeat(254)}`, sheet, area },
    { kind: 'addName', name: `n${'a'.repeat(255)}`, sheet, area },
    'unwritableName',
    'Sheet1!C4, 256 > 255',
  ],
];

describe('whatever Excel cannot take is refused before anything is written:', () => {
  it.each(LIMITS)('%s', async (_what, most, over, code, detail) => {
    const book = await openBook();
    const before: Write = { kind: 'cells', sheet, row: 0, column: 0, values: [['先写']] };
    let requests = 0;
    book.host.onRequest(() => (requests += 1));
    await expect(excelWorkbook.execute([before, over])).rejects.toMatchObject({ code, detail });
    expect(requests).toBe(0);
    await excelWorkbook.execute([before, most]);
    expect(book.cells.value(sheet, 0, 0)).toBe('先写');
  });
});

it('a text within a formula is no call, whatever brackets it holds', () => {
  expect(() => {
    requireWritable([formulaCell(`="${'('.repeat(200)}"&'表(一)'!A1`)]);
  }).not.toThrow();
});
