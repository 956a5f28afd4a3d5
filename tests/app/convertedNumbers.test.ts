import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeNumbers, undoNumbers } from '../../src/app/makeNumbers';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleType } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

let book: EmbeddedBook;
beforeEach(async () => {
  book = await generatedBook(smallCounty());
  for (const town of ['东镇', '西镇', '南镇']) book.score(town, '党建', '8');
});

/** A cell by the text of its row in one column. */
function cellOf(sheet: string, text: string, at: number, column: string): string {
  const row = book.cells.grid(sheet).findIndex((cells) => cells[at] === text);
  if (row < 0) throw new Error(`no ${text} on ${sheet}`);
  return `${column}${row + 1}`;
}
const put = (sheet: string, cell: string, text: string) => {
  const edit = book.host.paste(sheet, cell, [[text]], { keepValidation: true });
  if (!edit.done) throw new Error(edit.because);
};
const converted = async () => findingsOf(await book.check(), 'numberConverted');
const at = (sheet: string, cell: string) => {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/u.exec(cell) ?? [];
  return book.cells.content(sheet, Number(row) - 1, letter.charCodeAt(0) - 65);
};

describe('a cap that Excel took for something else', () => {
  it.each([
    ['3-5', 'date', '清空'],
    ['12:00', 'time', '清空'],
    ['5%', 'percent', '5'],
  ])(
    '%s is no cap: no score passes by it, and the cell is told with its offer',
    async (text, format, offer) => {
      const cell = cellOf('指标库', '党建', 8, 'K');
      put('指标库', cell, text);
      const { findings, results } = await book.check();
      expect(findingsOf({ findings }, 'numberConverted')).toMatchObject([
        {
          severity: 'error',
          cell: { sheet: '指标库', cell },
          params: {
            variant: offer === '清空' ? 'unknown' : 'meant',
            column: 'cap',
            name: '党建',
            format,
            ...(offer === '清空' ? {} : { meant: offer }),
          },
        },
      ]);
      expect(findingsOf({ findings }, 'scoreCapMissing')).toHaveLength(3);
      expect(results.filter(({ rank }) => rank !== null)).toEqual([]);
    },
  );

  it('is emptied with its format, on a protected sheet too, so that it can hold a number again; and put back', async () => {
    const cell = cellOf('指标库', '党建', 8, 'K');
    put('指标库', cell, '3-5');
    const before = at('指标库', cell);
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('指标库').protection.protect();
    });
    const fixes = await makeNumbers(book.useCase, [{ sheet: '指标库', cell }], 'nothing');
    expect(fixes).toMatchObject([{ unit: '党建', indicator: '分值', number: null }]);
    expect(book.cells.sheet('指标库').protection.on).toBe(true);
    expect(at('指标库', cell)).toMatchObject({ content: { kind: 'empty' }, format: 'General' });
    expect(await undoNumbers(book.useCase, fixes)).toHaveLength(1);
    expect(at('指标库', cell)).toEqual(before);
    await makeNumbers(book.useCase, [{ sheet: '指标库', cell }], 'nothing');
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('指标库').protection.unprotect();
    });
    put('指标库', cell, '8');
    expect(await converted()).toEqual([]);
    await book.compute();
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 8, counted: 8 });
  });

  it.each(['5%', "'５", "'5分"])('is made the number it means with one press, and back: %s', async (text) => {
    const cell = cellOf('指标库', '产业', 8, 'K');
    put('指标库', cell, text);
    const before = at('指标库', cell);
    expect(await converted()).toMatchObject([{ params: { name: '产业', meant: '5' } }]);
    const fixes = await makeNumbers(book.useCase, 'all');
    expect(at('指标库', cell)).toMatchObject({ content: { number: 5 }, format: 'General' });
    expect(await converted()).toEqual([]);
    await undoNumbers(book.useCase, fixes);
    expect(at('指标库', cell)).toEqual(before);
  });
});

it('takes points of the negative list as strictly, and finds the cell again where its row moved', async () => {
  const cell = cellOf('负面清单', '通报', 4, 'G');
  put('负面清单', cell, '-5%');
  expect(await converted()).toMatchObject([{ params: { column: 'points', meant: '-5' } }]);
  const fixes = await makeNumbers(book.useCase, 'all');
  expect(at('负面清单', cell)).toMatchObject({ content: { number: -5 } });
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('负面清单').getRange('5:5').insert('Down');
  });
  expect(await undoNumbers(book.useCase, fixes)).toHaveLength(1);
  expect(at('负面清单', cellOf('负面清单', '通报', 4, 'G')).format).toContain('%');
});

it('takes settings as strictly: a date is no number of decimals, and a weight is a share', async () => {
  const row = (label: string) => cellOf('说明', label, 1, 'C');
  put('说明', row('最终得分小数位数'), '300%');
  put('说明', row('考核年度'), "'２０２０");
  expect(await converted()).toMatchObject([
    { params: { column: 'value', name: '考核年度', variant: 'text', meant: '2020' } },
    { params: { column: 'value', name: '最终得分小数位数', variant: 'unknown', format: 'percent' } },
  ]);
  await makeNumbers(book.useCase, [{ sheet: '说明', cell: row('最终得分小数位数') }], 'nothing');
  await makeNumbers(book.useCase, 'all');
  expect(at('说明', row('最终得分小数位数'))).toMatchObject({
    content: { kind: 'empty' },
    format: 'General',
  });
  expect(at('说明', row('考核年度'))).toMatchObject({ content: { number: 2020 } });
  expect(await converted()).toEqual([]);
});

it('takes a weight for a share and no day, and a limit for points alone', async () => {
  const row = (label: string) => cellOf('说明', label, 1, 'C');
  const [common, own] = [row('各镇：共性权重'), row('各镇：个性权重')];
  put('说明', common, '30%');
  put('说明', own, '3-5');
  put('说明', row('加分上限'), '1/2');
  put('说明', row('扣分上限'), '5%');
  expect((await converted()).map(({ cell, params }) => [cell?.cell, params])).toMatchObject([
    [row('加分上限'), { variant: 'unknown', format: 'date' }],
    [row('扣分上限'), { variant: 'meant', format: 'percent', meant: '5' }],
  ]);
  const computed = await book.compute();
  // The cell for it shows shares, whatever is typed: the day that Excel made of it is none.
  expect(findingsOf(computed, 'settingInvalid')).toMatchObject([
    { cell: { cell: own }, params: { used: { value: '100%' } } },
  ]);
  expect(findingsOf(computed, 'settingInvalid')[0]?.params.entered).toMatch(/^\d{7}%$/u);
  expect(computed.state.settings.weights).toMatchObject({
    [sampleType('各镇', []).id]: { common: 3_000, own: 10_000 },
  });
  expect(computed.state.settings.limits).toEqual({});
  expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
  await makeNumbers(book.useCase, [{ sheet: '说明', cell: row('加分上限') }], 'nothing');
  await makeNumbers(book.useCase, 'all');
  put('说明', own, '70%');
  expect(await converted()).toEqual([]);
  const again = await book.compute();
  expect(again.state.settings.limits).toMatchObject({ deduction: 5_000 });
  expect(findingsOf(again, 'figureDiffers')).toEqual([]);
});

it('offers to empty times that became a date, and counts nothing of them meanwhile', async () => {
  const row = book.deduct('东镇', '负面：通报', '', '3-5');
  const { findings } = await book.compute();
  expect(findingsOf({ findings }, 'ledgerTimesInvalid')).toEqual([]);
  expect(findingsOf({ findings }, 'numberConverted')).toMatchObject([
    { cell: { sheet: '加减分登记', cell: `H${row}` }, params: { column: 'times', variant: 'unknown' } },
  ]);
  expect(findingsOf({ findings }, 'figureDiffers')).toEqual([]);
  await makeNumbers(book.useCase, [{ sheet: '加减分登记', cell: `H${row}` }], 'nothing');
  expect(at('加减分登记', `H${row}`)).toMatchObject({ content: { kind: 'empty' }, format: 'General' });
  expect(book.cells.sheet('加减分登记').protection.on).toBe(true);
});

it('counts good times in a cell of another format, tells it, and computing gives the cell its format back', async () => {
  const row = book.deduct('东镇', '负面：通报', '', '300%');
  put('加减分登记', `H${row + 1}`, '5%');
  put('加减分登记', `H${row + 1}`, '');
  const told = (result: Parameters<typeof findingsOf>[0]) =>
    findingsOf(result, 'formatForeign').map(({ cell, params }) => [cell?.cell, params]);
  const params = { sheet: '加减分登记', format: 'percent', count: 2 };
  expect(told(await book.check())).toEqual([[`H${row}`, { ...params, variant: 'found' }]]);
  const computed = await book.compute();
  expect(told(computed)).toEqual([[`H${row}`, { ...params, variant: 'restored' }]]);
  expect(findingsOf(computed, 'numberConverted')).toEqual([]);
  expect(at('加减分登记', `H${row}`)).toMatchObject({ content: { number: 3 }, format: 'General' });
  expect(at('加减分登记', `H${row + 1}`)).toMatchObject({ content: { kind: 'empty' }, format: 'General' });
  expect(book.cells.figure('各镇', '东镇', '负面清单扣分')).toBe(-4.5);
  expect(book.cells.sheet('加减分登记').protection.on).toBe(true);
  expect(told(await book.check())).toEqual([]);
});
