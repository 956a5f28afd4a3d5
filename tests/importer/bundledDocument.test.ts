import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { matchUnit } from '../../src/domain/matching/matchUnit';
import { reviewDefinitions } from '../../src/domain/review/reviewDefinitions';
import { readText } from '../../src/importer/text/readText';
import { importDocument } from '../../src/importer/importDocument';
import { docxOf, numberedDocx } from '../support/docx';
import { sheetOf, xlsxOf } from '../support/documentSheets';

const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/indicators-2020.txt')));
const { definitions, findings, places } = importDocument({ bytes, fileName: 'indicators-2020.txt' });
const [county, towns, departments, parks, stationed] = definitions.unitTypes;
const review = reviewDefinitions(definitions);

function count(list: readonly { readonly code: string; readonly params: object }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, params } of list) {
    const key = 'variant' in params ? `${code}.${String(params.variant)}` : code;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function sums(indicators: NonNullable<typeof towns>['indicators'] = [], part: string): readonly number[] {
  const byOwner = new Map<string | null, number>();
  for (const { unit, cap, part: of } of indicators) {
    if (of === part) byOwner.set(unit, (byOwner.get(unit) ?? 0) + (cap ?? NaN));
  }
  return [...byOwner.values()].map((sum) => sum / 1000);
}

describe('the document of 2020', () => {
  test('has its title, year and county', () => {
    expect(definitions).toMatchObject({
      title: '镇（办、中心）、县直部门和省市驻佳单位2020年度目标责任考核指标',
      year: 2020,
      county: '佳县',
    });
  });

  test('has five unit types with their units and indicators', () => {
    const shape = definitions.unitTypes.map(({ name, units, indicators }) => [
      name,
      units.length,
      indicators.filter(({ part }) => part === 'common').length,
      indicators.filter(({ part }) => part === 'own').length,
    ]);
    expect(shape).toEqual([
      ['市考核县', 1, 0, 48],
      ['镇（办、中心）', 20, 8, 400],
      ['县直部门', 48, 6, 484],
      ['产业园区管委会', 2, 0, 24],
      ['省市驻佳单位', 16, 6, 0],
    ]);
  });

  test('has the county as one unit with six categories', () => {
    expect(county?.units.map(({ name }) => name)).toEqual(['佳县']);
    const categories = new Map(
      county?.indicators.map(({ category, categoryCap }) => [category, categoryCap]),
    );
    expect([...categories]).toEqual([
      ['经济发展', 20_000],
      ['民生保障', 10_000],
      ['乡村振兴', 36_000],
      ['文化建设', 4_000],
      ['生态文明', 20_000],
      ['县域特色指标', 10_000],
    ]);
  });

  test('gives every town 20 indicators', () => {
    const counts = towns?.units.map(({ id }) => towns.indicators.filter(({ unit }) => unit === id).length);
    expect(counts).toEqual(new Array(20).fill(20));
  });

  test('has six groups of departments', () => {
    expect([...new Set(departments?.units.map(({ group }) => group))]).toEqual([
      '（一）党委工作部门',
      '（二）群团组织',
      '（三）执法监督部门',
      '（四）民生保障部门',
      '（五）经济发展部门',
      '（六）涉农部门',
    ]);
  });

  test('adds up as it was counted by hand', () => {
    expect(sums(county?.indicators, 'own')).toEqual([99]);
    expect(sums(towns?.indicators, 'common')).toEqual([100]);
    expect(sums(towns?.indicators, 'own')).toEqual([100, 100, 135, ...new Array<number>(17).fill(100)]);
    expect(sums(departments?.indicators, 'common')).toEqual([100]);
    expect(new Set(sums(departments?.indicators, 'own'))).toEqual(new Set([100]));
    expect(sums(parks?.indicators, 'own')).toEqual([100, 100]);
    expect(sums(stationed?.indicators, 'common')).toEqual([100]);
  });

  test('has every cap, derived ones marked', () => {
    const all = definitions.unitTypes.flatMap(({ indicators }) => indicators);
    expect(all.filter(({ cap }) => cap === null)).toEqual([]);
    expect(all.filter(({ capSource }) => capSource === 'derived')).toHaveLength(26);
    const lent = stationed?.indicators.filter(({ capSource }) => capSource === 'derived');
    expect(lent?.map(({ cap }) => cap)).toEqual([16_000, 16_000, 28_000, 10_000, 10_000]);
  });

  test('has 40 negative items, the last one tiered', () => {
    expect(definitions.negativeList).toHaveLength(40);
    const points = definitions.negativeList.map((item) => item.points);
    expect(points).toEqual([-1_500, -1_500, ...new Array<number>(37).fill(-500), null]);
    expect(definitions.negativeList.at(-1)?.tiers).toEqual([
      { name: '省', points: -1_500 },
      { name: '市', points: -1_000 },
      { name: '县', points: -500 },
    ]);
  });

  test('carries responsible units down, across categories too', () => {
    const [first, second] = definitions.negativeList;
    expect([first?.responsible, second?.responsible]).toEqual([['县委办'], ['县委办']]);
    expect(county?.indicators.find(({ name }) => name.startsWith('加快办理'))?.responsible).toEqual([
      '县发改局',
      '县卫健局',
      '县民政局',
    ]);
  });

  test('is read with these findings and no others', () => {
    expect(count(findings)).toEqual({ unnumberedUnit: 2, strayMark: 1, countyInferred: 1 });
    expect(count(review)).toEqual({
      'capDerived.categoryShare': 3,
      'capDerived.categoryRemainder': 18,
      'capDerived.lentByUnitType': 5,
      categorySumDiffers: 1,
      'partSumNot100.own': 2,
      maximaDiffer: 1,
      'responsibleUnknown.likely': 13,
      'responsibleUnknown.none': 2,
    });
  });

  test('knows the place of everything that a finding is about', () => {
    for (const { subject } of review) {
      if (subject !== null && subject.kind !== 'unitType') expect(places.has(subject.id)).toBe(true);
    }
    const [first] = departments?.units ?? [];
    expect(places.get(first?.id ?? '')).toMatchObject({ heading: '1.县纪委监委', table: 25 });
  });

  test('has ids that are all different', () => {
    const ids = [
      ...definitions.unitTypes.flatMap((type) => [type, ...type.units, ...type.indicators]),
      ...definitions.negativeList,
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['县委办', '县委办公室'],
    ['县卫健局', '县卫生健康局'],
    ['县政法委', '县委政法委'],
    ['榆佳经济技术开发区', '榆佳经济技术开发区管委会'],
    ['县教育和体育局', '县教育体育局'],
    ['县生态环保局', '县环保局'],
    ['县发改局', '县发展改革和科技局'],
    ['县文化旅游和文物光电局', '县文旅局'],
    ['白云山景区管委会', '县白云山风景名胜区管委会'],
    ['县审批服务局', '县行政审批服务局'],
    ['县自然资源规划局', '县自然资源和规划局'],
    ['县退役军人事务局', '县退役军人局'],
    ['县政府办', '县政府办公室'],
  ])('%s is probably %s', (name, unit) => {
    const units = definitions.unitTypes.flatMap((type) => type.units);
    expect(matchUnit(name, units)).toMatchObject({ kind: 'likely', unit: { name: unit } });
  });

  test.each(['merged', 'empty'] as const)(
    'gives the same definitions as a .docx with %s blanks',
    (blanks) => {
      const docx = docxOf(readText(bytes), blanks);
      expect(importDocument({ bytes: docx, fileName: '指标.docx' }).definitions).toEqual(definitions);
    },
  );

  test('gives the same definitions as a .docx whose headings are numbered automatically', () => {
    const docx = numberedDocx(readText(bytes));
    expect(importDocument({ bytes: docx, fileName: '指标.docx' }).definitions).toEqual(definitions);
  });

  test.each([
    { blanks: 'merged', ruled: true, gap: 1 },
    { blanks: 'merged', ruled: false, gap: 1 },
    { blanks: 'merged', ruled: true, gap: 0 },
    { blanks: 'merged', ruled: false, gap: 0 },
    { blanks: 'empty', ruled: true, gap: 1 },
  ] as const)('gives the same definitions as a sheet of a workbook: %j', (layout) => {
    const sheet = sheetOf(readText(bytes), layout);
    const imported = importDocument({ bytes: xlsxOf([sheet]), fileName: '指标.xlsx' });
    expect(imported.definitions).toEqual(definitions);
    const others = imported.findings.filter(({ code }) => code !== 'blanksFilled');
    expect(count(others)).toEqual(count(findings));
    expect(others.length < imported.findings.length).toBe(layout.blanks === 'empty');
  });
});
