import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { sampleItem, smallCounty } from '../support/smallCounty';

// The examples of docs/rules.md about the register, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];

describe('factors of the register', () => {
  const town = sampleType('乡镇', [east, west], sampleIndicator(null, '党建', 100));

  it('double what was hidden and halve what was reported: 90 − 3 − 0.063 = 86.937', async () => {
    const list = [sampleItem('通报', -1.5), sampleItem('细', -0.125)];
    const book = await generatedBook(
      { ...smallCounty(town), negativeList: list },
      { factor: true, decimals: 3 },
    );
    book.score('东镇', '党建', '90');
    book.score('西镇', '党建', '90');
    const factorOf = (row: number, factor: string): void => {
      book.host.paste('加减分登记', `X${row}`, [[factor]], { keepValidation: true });
    };
    factorOf(book.deduct('东镇', '负面：通报', '', '1'), '2');
    factorOf(book.deduct('东镇', '负面：细', '', '1'), '0.5');
    const wrong = book.deduct('西镇', '负面：细', '', '1');
    factorOf(wrong, '10.5');
    const hardly = book.deduct('西镇', '负面：通报', '', '1');
    factorOf(hardly, '0.0000001');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results).toMatchObject([
      { deduction: -3063, final: 86_937 },
      { deduction: 0, final: 90_000 },
    ]);
    expect(findingsOf(result, 'ledgerFactorInvalid')).toMatchObject([
      { cell: { sheet: '加减分登记', cell: `X${wrong}` }, params: { entered: '10.5', most: 10 } },
      { cell: { sheet: '加减分登记', cell: `X${hardly}` }, params: { entered: '1e-7', most: 10 } },
    ]);
    expect(book.cells.grid('汇总排名').flat().join()).toContain('登记了倍数的，按倍数计');
  });

  it('come with a setting, stand behind what limits need, and go only where none is entered', async () => {
    const book = await generatedBook(smallCounty(town));
    const headers = (): readonly unknown[] => book.cells.grid('加减分登记')[3] ?? [];
    expect(headers()).not.toContain('倍数');
    book.score('东镇', '党建', '90');
    const row = book.deduct('东镇', '负面：通报', '', '2');
    book.setting('登记倍数', '是');
    await book.compute();
    expect(headers()).toContain('倍数');
    book.host.paste('加减分登记', `X${row}`, [['0.5']], { keepValidation: true });
    book.setting('登记倍数', '否');
    const kept = await book.compute();
    expect(findingsOf(kept, 'figureDiffers')).toEqual([]);
    expect(kept.results[0]).toMatchObject({ deduction: -1500 });
    book.host.paste('加减分登记', `X${row}`, [['']], { keepValidation: true });
    const without = await book.compute();
    expect(findingsOf(without, 'figureDiffers')).toEqual([]);
    expect(without.results[0]).toMatchObject({ deduction: -3000 });
    expect(headers()).not.toContain('倍数');
  });
});

describe('entries without basis, date or person', () => {
  const town = sampleType('乡镇', [east, west], sampleIndicator(null, '党建', 100));

  async function computed(evidence: 'tell' | 'leaveOut' | 'off') {
    const book = await generatedBook(smallCounty(town), { evidence });
    book.score('东镇', '党建', '90');
    book.score('西镇', '党建', '90');
    book.deduct('东镇', '负面：通报', '', '1');
    const row = book.deduct('东镇', '负面：约谈', '县', '1', '', false);
    book.host.paste('加减分登记', `K${row}`, [['督查通报2号']], { keepValidation: true });
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results.map(({ state }) => state)).toEqual(['final', 'final']);
    return { book, row, result };
  }

  it('are told and count: 90 − 1.5 − 0.5 = 88', async () => {
    const { row, result } = await computed('tell');
    expect(result.results[0]).toMatchObject({ deduction: -2000, final: 88_000 });
    expect(findingsOf(result, 'ledgerUnproved')).toMatchObject([
      {
        severity: 'warning',
        cell: { sheet: '加减分登记', cell: `L${row}` },
        params: { variant: 'counted', missing: ['date', 'enteredBy'] },
      },
    ]);
  });

  it('are left out, or nothing is said of them, where the county says so', async () => {
    const { book, row, result } = await computed('leaveOut');
    expect(result.results[0]).toMatchObject({ deduction: -1500, final: 88_500 });
    expect(findingsOf(result, 'ledgerUnproved')).toMatchObject([{ params: { variant: 'leftOut' } }]);
    expect(book.cells.grid('汇总排名').flat().join()).toContain('缺依据、日期或登记人的登记不予计入');
    book.prove(row);
    const complete = await book.compute();
    expect(findingsOf(complete, 'figureDiffers')).toEqual([]);
    expect(complete.results[0]).toMatchObject({ deduction: -2000 });
    const off = await computed('off');
    expect(off.result.results[0]).toMatchObject({ deduction: -2000 });
    expect(findingsOf(off.result, 'ledgerUnproved')).toEqual([]);
  });
});
