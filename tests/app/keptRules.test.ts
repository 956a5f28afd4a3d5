import { afterEach, describe, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { keptRules } from '../../src/app/plan/keptRules';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { readSettings } from '../../src/workbook/snapshot/readSettings';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, findingsOf, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { points } from '../support/sampleTypes';
import { sampleItem, smallCounty } from '../support/smallCounty';
import { SMALL_DOCUMENT } from '../support/smallDocument';

afterEach(closeBooks);

/** The small document with a line below the heading of its towns. */
const saying = (line: string): string => SMALL_DOCUMENT.replace(/^(一、各镇.*)$/mu, `$1\n${line}`);

const load = (book: EmbeddedBook, text: string) =>
  importDefinitions(book.useCase, { fileName: '指标.txt', bytes: new TextEncoder().encode(text) });

async function weightsIn(): Promise<readonly (readonly [number, number])[]> {
  const read = readSettings((await excelWorkbook.read()).tables.about, () => []);
  return Object.values(read.settings.weights).map(({ common, own }) => [common, own]);
}

const told = (result: Awaited<ReturnType<typeof load>>) =>
  result.findings.flatMap(({ code, params }) =>
    ['weightsRead', 'limitsRead', 'ruleDiffers', 'ruleNotKept'].includes(code) ? [[code, params]] : [],
  );

describe('weights that a document states', () => {
  it.each([
    ['in a sentence', saying('共性指标占30%，个性指标占70%。')],
    [
      'in headings',
      saying('（一）共性指标（权重30%）').replace(/^(1\.东镇)$/mu, '（二）个性指标（权重70%）\n$1'),
    ],
  ])('are those of a new book, and told: %s', async (_name, text) => {
    const book = await openBook();
    const read = { type: '镇', common: 30, own: 70 };
    expect(told(await load(book, text))).toEqual([['weightsRead', read]]);
    expect(await weightsIn()).toEqual([[3_000, 7_000]]);
    // The same document again says nothing that the book does not have.
    expect(told(await load(book, text))).toEqual([]);
  });

  it('do not take the place of those that staff set, which is told each time', async () => {
    const book = await openBook();
    await load(book, SMALL_DOCUMENT);
    book.setting('镇：共性权重', '40%');
    const differs = { variant: 'weights', type: '镇', common: 30, own: 70, bookCommon: 40, bookOwn: 100 };
    for (let turn = 0; turn < 2; turn += 1) {
      expect(told(await load(book, saying('共性指标占30%，个性指标占70%。')))).toEqual([
        ['ruleDiffers', differs],
      ]);
      expect(await weightsIn()).toEqual([[4_000, 10_000]]);
    }
  });

  it.each([
    ['they make no whole', '共性指标占30%，个性指标占60%。'],
    ['one of them is missing', '年终考核，共性指标占30%，其余由各镇掌握。'],
    [
      'they are stated twice, and differently',
      '共性指标占30%，个性指标占70%。\n共性指标占40%，个性指标占60%。',
    ],
  ])('are told and not used where %s', async (_name, lines) => {
    const result = await load(await openBook(), saying(lines));
    expect(told(result).map(([code]) => code)).toEqual(lines.split('\n').map(() => 'ruleNotKept'));
    expect(await weightsIn()).toEqual([[10_000, 10_000]]);
  });
});

it('says weights in percent as people write them', async () => {
  // 0.56 × 100 is no whole number in binary floats.
  const result = await load(await openBook(), saying('共性指标占56%，个性指标占44%。'));
  expect(told(result)).toEqual([['weightsRead', { type: '镇', common: 56, own: 44 }]]);
});

describe('limits that a document states', () => {
  it('are those of the settings where a sentence limits all, and not one item or one time', async () => {
    const said = '加分最高不超过5分，负面清单扣分最高不超过10分，每项加分不超过2分。';
    const book = await openBook();
    expect(told(await load(book, saying(said)))).toEqual([
      // No list of bonuses has items whose limit that of each item could be.
      ['ruleNotKept', { variant: 'lines', lines: 1, text: said }],
      ['limitsRead', { variant: 'bonus', limit: 5 }],
      ['limitsRead', { variant: 'deduction', limit: 10 }],
    ]);
    const read = readSettings((await excelWorkbook.read()).tables.about, () => []);
    expect(read.settings.limits).toEqual({ bonus: points(5), deduction: points(10) });
    const other = await openBook();
    await load(other, saying('加分事项，每项加分不超过2分。'));
    const others = readSettings((await excelWorkbook.read()).tables.about, () => []);
    expect(others.settings.limits).toEqual({});
  });

  const [item] = [{ ...sampleItem('通报', -1), limit: points(5) }];
  const county = { ...smallCounty(), negativeList: [item], limits: { deduction: points(10) } };

  it('are those of a book that has none', () => {
    const before = { ...smallCounty(), negativeList: [sampleItem('通报', -1)] };
    const kept = keptRules(county, before, DEFAULT_SETTINGS);
    expect(kept.definitions.limits).toEqual({ deduction: points(10) });
    expect(kept.definitions.negativeList).toEqual([item]);
    expect(kept.findings.map(({ code, params }) => [code, params])).toEqual([
      ['limitsRead', { variant: 'deduction', limit: 10 }],
    ]);
  });

  it('do not take the place of those that the book has, and are told where they differ', () => {
    const before = { ...county, negativeList: [{ ...item, limit: points(3), categoryLimit: points(8) }] };
    const settings = { ...DEFAULT_SETTINGS, limits: { bonus: points(2), deduction: points(6) } };
    const kept = keptRules(county, before, settings);
    expect(kept.definitions.limits).toEqual({ bonus: points(2), deduction: points(6) });
    expect(kept.definitions.negativeList).toEqual(before.negativeList);
    expect(kept.findings.map(({ code, params }) => [code, params])).toEqual([
      ['ruleDiffers', { variant: 'deduction', limit: 10, book: 6 }],
      ['ruleDiffers', { variant: 'limit', text: '通报', limit: 5, book: 3 }],
    ]);
    expect(findingsOf(kept, 'ruleDiffers').map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
