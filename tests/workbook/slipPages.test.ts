import { describe, expect, it } from '@jest/globals';
import type { CellWrite } from '../../src/workbook/writes/writes';
import { slipPages } from '../../src/workbook/plan/slipPages';
import type { SlipRow } from '../../src/workbook/plan/slipRows';
import { slipWidths } from '../../src/workbook/plan/slipWidths';

/** What upright A4 leaves between the margins of a slip, in points. */
const [WIDTH, HEIGHT] = [595 - 2 * 28, 842 - 2 * 28];

const row = (kind: SlipRow['kind'], ...cells: CellWrite[]): SlipRow => ({ kind, cells });

const TITLE = [row('title', '通知单'), row('about', '单位：东镇', '类型：各镇')];
const HEADS = row('header', '类别', '指标', '分值', '计分', '备注');
const REGISTER = row('header', '日期', '扣分事项', '', '扣分', '依据（文号）');
const RESULT = [
  { ...row('final', '', '最终得分', '', 81.25, '正式'), formats: { 3: '0.00' } },
  row('foot', '第 1 名'),
  row('foot', '签发人：'),
  row('gap'),
];

const lines = (count: number, indicator: string): readonly SlipRow[] =>
  Array.from({ length: count }, (_, at) =>
    row('line', '个性·职能工作', `${at + 1}、${indicator}`, 5, 4.5, ''),
  );

const setOf = (body: readonly SlipRow[]) => slipPages(body, slipWidths([body]));

/** The rows of each page. */
function pagesOf({ rows, starts }: ReturnType<typeof slipPages>): readonly (readonly SlipRow[])[] {
  return [0, ...starts].map((start, page) => rows.slice(start, starts[page] ?? rows.length));
}

describe('the pages of a slip', () => {
  it.each([
    ['few short texts', 20, '督查', 10, false],
    ['a whole page of them', 40, '督查', 10, false],
    ['more of them than a page holds at ease', 60, '督查', 8.5, true],
    ['sentences', 26, '完成县委、县政府交办的各项重点任务并按季度报送情况，年底前全部办结并归档', 9, false],
    ['paragraphs', 10, '落实重点改革任务，坚持问题导向，按季报送进展。'.repeat(8), 8, true],
  ])('of %s are one, in type as large as there is room for', (_, count, indicator, size, isSet) => {
    const body = [...TITLE, HEADS, ...lines(count, indicator), ...RESULT];
    const slip = setOf(body);
    expect({ ...slip, heights: slip.heights.includes(null) }).toEqual({
      rows: body,
      starts: [],
      size,
      heights: !isSet,
    });
    if (isSet)
      expect(slip.heights.reduce<number>((sum, height) => sum + (height ?? 0), 0)).toBeLessThan(HEIGHT);
  });

  it.each([1, 2, 3, 5, 8])(
    'are as many as texts of %s lines need, each with the unit and the heads',
    (of) => {
      const scores = lines(90, '落实重点改革任务，坚持问题导向，按季报送进展。'.repeat(of));
      const deductions = Array.from({ length: 40 }, (_, at) => row('line', '', `约谈${at + 1}`, '', -1, ''));
      const body = [...TITLE, HEADS, ...scores, REGISTER, ...deductions, ...RESULT];
      const slip = setOf(body);
      expect(slip.size).toBe(9);
      const [first, ...further] = pagesOf(slip);
      expect(further.length).toBeGreaterThan(1);
      const again = further.map((page) => page.slice(0, 2));
      for (const [about, heads] of again) {
        expect(about).toBe(TITLE[1]);
        expect([HEADS, REGISTER]).toContain(heads);
      }
      // Nothing is lost, told twice or out of order, and what is said of the result stands together.
      const told = [
        ...(first ?? []),
        ...further.flatMap((page) => page.slice(page[2]?.kind === 'header' ? 1 : 2)),
      ];
      expect(told.filter(({ kind }) => kind === 'line')).toEqual([...scores, ...deductions]);
      expect(further.at(-1)?.slice(-RESULT.length)).toEqual(RESULT);
      // A page ends with no heads that nothing follows.
      expect(pagesOf(slip).map((page) => page.at(-1)?.kind)).not.toContain('header');
      // Lowest height of each row that Excel finds by its text: no page has more of them than it holds.
      for (const page of pagesOf(slip)) expect(page.length * 14.25).toBeLessThanOrEqual(HEIGHT);
    },
  );
});

describe('the columns of a slip', () => {
  it('fill the width of the page, and hold the longest figures', () => {
    const body = [...TITLE, HEADS, ...lines(3, '督查'), ...RESULT];
    const usual = slipWidths([body]);
    const precise = slipWidths([
      [...body, { ...row('final', '', '', '', 1081.25, ''), formats: { 3: '0.0000' } }],
    ]);
    for (const widths of [usual, precise]) {
      const together = widths.reduce((sum, width) => sum + width, 0);
      expect(together).toBeLessThanOrEqual(WIDTH);
      expect(together).toBeGreaterThan(WIDTH - 10);
    }
    // Nine digits and their point, in bold type of 10 points.
    expect(precise[3]).toBeGreaterThanOrEqual(9 * 6);
    expect(usual[1]).toBeGreaterThan(precise[1] ?? 0);
  });
});
