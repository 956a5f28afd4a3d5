import { afterEach, describe, expect, it } from '@jest/globals';
import { planGenerate } from '../../src/app/generate';
import type { UnitType } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import type { Settings } from '../../src/domain/settings/settings';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { mendBook } from '../support/mendBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

// The example of docs/rules.md, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];
const share = (percent: number): BasisPoints => (percent * 100) as BasisPoints;

const TOWNS: UnitType = {
  ...sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '经济', 60, { part: 'year' }),
    sampleIndicator(null, '教育', 40, { part: 'year', category: '民生' }),
    sampleIndicator(null, '督查', 100, { part: 'usual' }),
    sampleIndicator(null, '满意度', 50, { part: 'survey' }),
    sampleIndicator(east, '来信', 50, { part: 'survey' }),
    sampleIndicator(west, '来访', 50, { part: 'survey' }),
  ),
  parts: [
    { id: 'year', name: '年终考核', weight: share(70), component: '年度目标任务' },
    { id: 'survey', name: '社会评价', weight: share(100), component: '社会评价' },
    { id: 'usual', name: '平时考核', weight: share(30), component: '年度目标任务' },
  ],
  components: [
    { name: '年度目标任务', weight: share(80) },
    { name: '社会评价', weight: share(20) },
  ],
};

async function computed(settings: Partial<Settings> = {}, before: (book: Opened) => void = () => undefined) {
  const book = await generatedBook(smallCounty(TOWNS), settings);
  for (const [unit, indicator, score] of [
    ['东镇', '经济', '55'],
    ['东镇', '教育', '38'],
    ['东镇', '督查', '90'],
    ['东镇', '满意度', '44'],
    ['东镇', '来信', '44.5'],
    ['西镇', '经济', '50'],
    ['西镇', '教育', '不考核'],
    ['西镇', '督查', '95'],
    ['西镇', '满意度', '46'],
    ['西镇', '来访', '45'],
  ] as const) {
    book.score(unit, indicator, score);
  }
  before(book);
  const result = await book.compute();
  expect(findingsOf(result, 'figureDiffers')).toEqual([]);
  return { book, result };
}

type Opened = Awaited<ReturnType<typeof generatedBook>>;

describe('parts in components', () => {
  it('count with their own weights and those of their components, each folded by itself', async () => {
    const { book, result } = await computed();
    // 东镇: (93 × 70 % + 90 × 30 %) × 80 % + 88.5 × 20 %; 西镇: (50 × 100 / 60 × 70 % + 95 × 30 %) × 80 % + 91 × 20 %
    expect(result.results).toMatchObject([{ final: 91_380 }, { final: 87_670 }]);
    expect(result.definitions.unitTypes).toEqual([TOWNS]);
    expect(result.results[0]?.subtotals).toEqual([
      { part: 'year', category: '类', points: 55_000 },
      { part: 'year', category: '民生', points: 38_000 },
      { part: 'survey', category: '类', points: 88_500 },
      { part: 'usual', category: '类', points: 90_000 },
    ]);
    expect(book.cells.figure('乡镇', '东镇', '年终考核得分')).toBe(93);
    expect(book.cells.figure('乡镇', '西镇', '年终考核得分')).toBeCloseTo(83.333333333, 9);
    expect(book.cells.figure('乡镇', '东镇', '合计')).toBeCloseTo(91.38, 9);
    expect(book.cells.grid('汇总排名').flat().join('')).toContain(
      '权重：年度目标任务 80%（年终考核 70%、平时考核 30%）、社会评价 20%',
    );
    const [first] = book.cells.ranking('乡镇');
    expect(first).toMatchObject({
      单位: '东镇',
      年终考核得分: 93,
      社会评价得分: 88.5,
      平时考核得分: 90,
      类: 55,
      民生: 38,
    });
  });

  it('count otherwise once somebody changes their weights in words, with the live formulas of the next computing', async () => {
    const { result } = await computed({}, (book) => {
      book.setting(
        '乡镇：部分',
        '年终考核 50%（年度目标任务），平时考核 50%（年度目标任务），社会评价（社会评价）',
      );
    });
    // (93 + 90) × 50 % × 80 % + 88.5 × 20 %
    expect(result.results[0]).toMatchObject({ final: 90_900 });
    expect(result.definitions.unitTypes[0]?.parts?.map(({ id }) => id)).toEqual(['year', 'usual', 'survey']);
    expect(findingsOf(result, 'settingInvalid')).toEqual([]);
  });

  it('count 100 % each while what is said of them cannot be used, which is told at the cell', async () => {
    const { book, result } = await computed({}, (opened) => {
      opened.setting('乡镇：部分', '年终考核 70');
    });
    const [finding] = findingsOf(result, 'settingInvalid');
    expect(finding).toMatchObject({
      params: { setting: '乡镇：部分', entered: '年终考核 70', used: 'noParts' },
    });
    expect(finding?.cell?.sheet).toBe('说明');
    // 93 + 90 + 88.5; components have nothing to weigh
    expect(result.results[0]).toMatchObject({ final: 271_500 });
    expect(book.cells.grid('说明').flat()).toContain('年终考核 70');
  });

  it('leave out a row whose part the unit type does not have, which is told at its cell', async () => {
    const { result } = await computed({}, (book) => {
      book.setting('乡镇：部分', '年终考核 70%（年度目标任务）、平时考核 30%（年度目标任务）、群众评价 100%');
    });
    expect(findingsOf(result, 'definitionInvalid')).toMatchObject([
      { params: { column: 'part', entered: '社会评价' } },
      { params: { column: 'part', entered: '社会评价' } },
      { params: { column: 'part', entered: '社会评价' } },
    ]);
    expect(findingsOf(result, 'partEmpty')).toMatchObject([
      { params: { name: '群众评价' } },
      { params: { variant: 'component', name: '社会评价' } },
    ]);
    expect(findingsOf(result, 'partEmpty')[0]?.cell?.sheet).toBe('说明');
  });
});

it('a county gives its towns a third part, in the settings and in 指标库', async () => {
  const town = sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '党建', 100),
    sampleIndicator(null, '满意度', 100, { category: '群众' }),
    sampleIndicator(east, '产业', 100),
    sampleIndicator(west, '造林', 100),
  );
  const book = await generatedBook(smallCounty(town));
  book.setting('乡镇：部分', '共性 20%、个性 60%、社会评价 20%');
  const grid = book.cells.grid('指标库');
  const column = grid.find((row) => row.includes('部分'))?.indexOf('部分') ?? -1;
  const row = grid.findIndex((cells) => cells.includes('满意度'));
  book.type('指标库', `${String.fromCharCode(65 + column)}${row + 1}`, '社会评价');
  await book.generate();
  for (const [indicator, score] of [
    ['党建', '90'],
    ['满意度', '80'],
    ['产业', '95'],
  ] as const) {
    book.score('东镇', indicator, score);
  }
  const { results, definitions } = await book.compute();
  expect(definitions.unitTypes[0]?.parts?.map(({ id, name }) => [id, name])).toEqual([
    ['common', '共性'],
    ['own', '个性'],
    [expect.stringMatching(/^p-/u), '社会评价'],
  ]);
  // 90 × 20 % + 95 × 60 % + 80 × 20 %
  expect(results[0]).toMatchObject({ final: 91_000, common: { numerator: 90_000n } });
});

describe('a sheet that was deleted', () => {
  const placesOf = ({ indicators }: Pick<UnitType, 'indicators'>) =>
    indicators.map(({ id, part, unit }) => [id, part, unit].join()).sort();

  it('指标库: parts and whose indicators are is known again from the score sheets', async () => {
    const { book } = await computed();
    expect(book.host.person.changeSheet('指标库', { kind: 'delete' })).toEqual({ done: true });
    await mendBook(book, 'counts');
    const { results, definitions } = await book.compute();
    expect(definitions.unitTypes[0]?.parts).toEqual(TOWNS.parts);
    expect(definitions.unitTypes.flatMap(placesOf)).toEqual(placesOf(TOWNS));
    expect(results).toMatchObject([{ final: 91_380 }, { final: 87_670 }]);
  });

  it('说明: every part that 指标库 names is one of 100 %, and no score is lost', async () => {
    const { book } = await computed();
    expect(book.host.person.changeSheet('说明', { kind: 'delete' })).toEqual({ done: true });
    await mendBook(book, 'counts');
    const { results, definitions } = await book.compute();
    expect(definitions.unitTypes[0]?.parts?.map(({ name, weight }) => [name, weight])).toEqual([
      ['年终考核', 10_000],
      ['平时考核', 10_000],
      ['社会评价', 10_000],
    ]);
    expect(results).toMatchObject([{ final: 271_500 }, { state: 'final' }]);
  });
});

it('nothing seems to have moved where parts are the county’s own', async () => {
  const { book } = await computed();
  const { changes } = await planGenerate(book.useCase);
  expect(changes?.map((change) => [change.kind, 'moved' in change && change.moved])).toEqual(
    TOWNS.indicators.map(() => ['kept', false]),
  );
});
