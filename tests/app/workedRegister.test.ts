import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { points, sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { sampleItem, smallCounty } from '../support/smallCounty';

// The examples of docs/rules.md about the register, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];

describe('bonuses', () => {
  const town = sampleType('乡镇', [east, west], sampleIndicator(null, '党建', 100));
  const bonusList = [sampleItem('表彰', { 省: 1.5, 市: 0.5 }, '加分'), sampleItem('试点', 2, '加分')];
  const withBonuses = { ...smallCounty(town), bonusList };

  async function computed() {
    const book = await generatedBook(withBonuses);
    book.score('东镇', '党建', '86.4');
    book.score('西镇', '党建', '87');
    book.deduct('东镇', '加分：表彰', '省', '1', '创建');
    book.deduct('东镇', '加分：表彰', '市', '2');
    book.deduct('东镇', '负面：通报', '', '1', '创建');
    const result = await book.compute();
    expect(
      result.findings.map(({ code }) => code).filter((code) => /differs|header|formula/i.test(code)),
    ).toEqual([]);
    return { book, result };
  }

  it('are added to the total beside what is deducted: 86.4 + 2.5 − 1.5 = 87.4', async () => {
    const { book, result } = await computed();
    expect(result.definitions.bonusList).toEqual(bonusList);
    expect(result.results).toMatchObject([
      { bonus: 2500, deduction: -1500, final: 87_400, rank: 1 },
      { bonus: 0, deduction: 0, final: 87_000, rank: 2 },
    ]);
    expect(book.cells.figure('乡镇', '东镇', '加分')).toBe(2.5);
    expect(book.cells.figure('乡镇', '东镇', '负面清单扣分')).toBe(-1.5);
    expect(book.cells.ranking('乡镇')[0]).toMatchObject({ 单位: '东镇', 加分: 2.5, 扣分: -1.5 });
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('最终得分＝合计＋加分＋扣分');
  });

  it('count one of each event in their list, and take nothing from deductions of the same event', async () => {
    const { book } = await computed();
    book.deduct('东镇', '加分：试点', '', '1', '创建');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results[0]).toMatchObject({ bonus: 3000, deduction: -1500, final: 87_900 });
    expect(findingsOf(result, 'ledgerSuperseded')).toHaveLength(1);
  });

  it('come and go with the list that a row names; a word that is no list is told, and its item counts nothing', async () => {
    const { book } = await computed();
    const cellOf = (text: string): string => {
      const row = book.cells.grid('负面清单').findIndex((cells) => cells[4] === text);
      return `I${row + 1}`;
    };
    book.host.paste('负面清单', cellOf('表彰'), [['奖励']]);
    const odd = await book.compute();
    expect(findingsOf(odd, 'figureDiffers')).toEqual([]);
    expect(odd.results[0]).toMatchObject({ bonus: 0, deduction: -1500 });
    expect(findingsOf(odd, 'definitionInvalid')).toMatchObject([
      { cell: { sheet: '负面清单', cell: cellOf('表彰') }, params: { column: 'list', entered: '奖励' } },
    ]);
    book.host.paste('负面清单', cellOf('表彰'), [['Bonus']]);
    expect((await book.compute()).results[0]).toMatchObject({ bonus: 2500, final: 87_400 });
  });

  it('come with a later document, and scores and entries stay', async () => {
    const book = await generatedBook(smallCounty(town));
    book.score('东镇', '党建', '86.4');
    book.deduct('东镇', '负面：通报', '', '1');
    await book.compute();
    await book.load(withBonuses);
    await book.generate();
    book.deduct('东镇', '加分：试点', '', '1');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results[0]).toMatchObject({ bonus: 2000, deduction: -1500, final: 86_900 });
    await book.load(smallCounty(town));
    await book.generate();
    const without = await book.compute();
    expect(findingsOf(without, 'figureDiffers')).toEqual([]);
    expect(without.results[0]).toMatchObject({ bonus: 0, deduction: -1500, final: 84_900 });
    expect(book.cells.score('东镇', '党建')).toBeDefined();
  });
});

describe('limits of bonuses and deductions', () => {
  const town = sampleType('乡镇', [east, west], sampleIndicator(null, '党建', 100));
  const withLimits = {
    ...smallCounty(town),
    negativeList: [
      { ...sampleItem('通报', -1.5), limit: points(2), categoryLimit: points(3) },
      { ...sampleItem('约谈', { 省: -1.5, 市: -1, 县: -0.5 }), categoryLimit: points(2.5) },
      sampleItem('事故', -2, '安全'),
    ],
    bonusList: [{ ...sampleItem('表彰', 2, '加分'), limit: points(3) }, sampleItem('试点', 1, '加分')],
    limits: { bonus: points(3.5), deduction: points(4) },
  };

  async function computed() {
    const book = await generatedBook(withLimits, { limits: withLimits.limits });
    book.score('东镇', '党建', '90');
    book.score('西镇', '党建', '90');
    book.deduct('东镇', '负面：通报', '', '1');
    book.deduct('东镇', '负面：通报', '', '1');
    book.deduct('东镇', '负面：约谈', '省', '1');
    book.deduct('东镇', '安全：事故', '', '1');
    book.deduct('东镇', '加分：表彰', '', '2');
    book.deduct('东镇', '加分：试点', '', '1');
    book.deduct('西镇', '负面：通报', '', '1');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    return { book, result };
  }

  it('hold for an item, its category, and all of them: 90 + 3.5 − 4 = 89.5', async () => {
    const { book, result } = await computed();
    expect(result.definitions).toMatchObject({ limits: { bonus: 3500, deduction: 4000 } });
    expect(result.results).toMatchObject([
      { bonus: 3500, deduction: -4000, final: 89_500 },
      { bonus: 0, deduction: -1500, final: 88_500 },
    ]);
    expect(
      book.cells.table('加减分登记').flatMap(({ 单位, 加减分 }) => (单位 === '' ? [] : [加减分])),
    ).toEqual([-1.5, -0.5, -0.5, -2, 3, 1, -1.5]);
    expect(findingsOf(result, 'ledgerLimited').map(({ params }) => params)).toMatchObject([
      { variant: 'item', limit: '2', worth: '-1.5', points: '-0.5' },
      { variant: 'category', limit: '2.5', worth: '-1.5', points: '-0.5' },
      { variant: 'item', limit: '3', worth: '4', points: '3' },
    ]);
    expect(book.cells.grid('汇总排名').flat().join('')).toContain(
      '事项和类别有上限的，计到上限为止；加分最多计 3.5 分；扣分最多计 4 分',
    );
  });

  it('are the smallest that a category has, and a difference is told', async () => {
    const { result } = await computed();
    expect(findingsOf(result, 'categoryLimitsDiffer')).toMatchObject([
      { params: { category: '负面', limits: '3、2.5', smallest: '2.5' }, cell: { sheet: '负面清单' } },
    ]);
  });

  it('count nothing at 0, and hold not at all below 0, which is told at the cell', async () => {
    const { book } = await computed();
    const [header = []] = book.cells.grid('负面清单').filter((cells) => cells.includes('上限'));
    const column = String.fromCharCode(65 + header.indexOf('上限'));
    book.host.paste('负面清单', `${column}5`, [['0']]);
    const none = await book.compute();
    expect(findingsOf(none, 'figureDiffers')).toEqual([]);
    expect(none.results).toMatchObject([{ deduction: -3500 }, { deduction: 0, final: 90_000 }]);
    book.host.paste('负面清单', `${column}5`, [['-2']]);
    const odd = await book.compute();
    expect(findingsOf(odd, 'figureDiffers')).toEqual([]);
    expect(odd.results).toMatchObject([{ deduction: -4000 }, { deduction: -1500 }]);
    expect(findingsOf(odd, 'definitionInvalid')).toMatchObject([
      { cell: { sheet: '负面清单', cell: `${column}5` }, params: { variant: 'noLimit', column: 'limit' } },
    ]);
  });

  it('come with a later document, beside what stands there, and go with the next', async () => {
    const book = await generatedBook(smallCounty(town));
    book.score('东镇', '党建', '90');
    book.deduct('东镇', '负面：通报', '', '2');
    await book.compute();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('加减分登记').protection.unprotect();
      await context.sync();
    });
    book.host.paste('加减分登记', 'W7', [['旁注']]);
    await book.load({ ...smallCounty(town), negativeList: withLimits.negativeList });
    await book.generate();
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results).toMatchObject([{ deduction: -2000, final: 88_000 }, {}]);
    expect(book.cells.grid('加减分登记').flat()).toContain('旁注');
    await book.load(smallCounty(town));
    await book.generate();
    const without = await book.compute();
    expect(findingsOf(without, 'figureDiffers')).toEqual([]);
    expect(without.results).toMatchObject([{ deduction: -3000, final: 87_000 }, {}]);
    expect(book.cells.grid('加减分登记').flat()).toContain('旁注');
  });
});
