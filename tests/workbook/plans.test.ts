import { describe, expect, it } from '@jest/globals';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { findingKey } from '../../src/domain/findings/findingKey';
import { makeFinding } from '../../src/domain/findings/makeFinding';
import { countedFormula, scoreCodeFormula, subtotalFormula } from '../../src/workbook/formulas/scoreFormulas';
import { finalFormula, totalFormula } from '../../src/workbook/formulas/totalFormulas';
import { layoutRanking, RANKING_COLUMNS } from '../../src/workbook/layout/rankingSheet';
import { resolveNames } from '../../src/workbook/layout/resolveNames';
import { layoutScoreSheet } from '../../src/workbook/layout/scoreSheet';
import { FIRST_ROW } from '../../src/workbook/layout/table';
import type { PlanContext } from '../../src/workbook/plan/context';
import { plannedTables } from '../../src/workbook/plan/lookupTables';
import { planFindings } from '../../src/workbook/plan/planFindings';
import { planLedger } from '../../src/workbook/plan/planLedger';
import { planRanking, rankingCells } from '../../src/workbook/plan/planRanking';
import { planScoreSheet } from '../../src/workbook/plan/planScoreSheet';
import type { Definitions, UnitType } from '../../src/domain/definitions/definitions';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';

const contextFor = (definitions: Definitions): PlanContext => ({
  language: 'zh-CN',
  settings: DEFAULT_SETTINGS,
  names: resolveNames(
    { all: [], unused: [], hidden: [], tables: {}, scores: new Map() },
    definitions,
    'zh-CN',
  ),
});

describe('layoutScoreSheet', () => {
  it('gives each unit a heading, its categories with subtotals, part totals, total, deduction, final and rank', () => {
    const { rows, blocks } = layoutScoreSheet(towns(), DEFAULT_SETTINGS);
    const first = rows.filter(({ unit }) => unit.name === '东镇');
    expect(first.map(({ row, kind, key }) => [row, kind, key])).toEqual([
      [4, 'unit', 'u-东镇#unit'],
      [5, 'indicator', 'u-东镇|i--党建'],
      [6, 'indicator', 'u-东镇|i--信访'],
      [7, 'subtotal', expect.any(String)],
      [8, 'part', expect.any(String)],
      [9, 'indicator', 'u-东镇|i-东镇-产业'],
      [10, 'subtotal', expect.any(String)],
      [11, 'indicator', 'u-东镇|i-东镇-造林'],
      [12, 'subtotal', expect.any(String)],
      [13, 'part', expect.any(String)],
      [14, 'total', 'u-东镇#total'],
      [15, 'deduction', 'u-东镇#deduction'],
      [16, 'final', 'u-东镇#final'],
      [17, 'rank', 'u-东镇#rank'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(blocks.map(({ headingRow, rankRow }) => [headingRow, rankRow])).toEqual([
      [4, 17],
      [18, 31],
      [32, 45],
    ]);
  });
});

describe('formulas', () => {
  const [block] = layoutScoreSheet(towns(), DEFAULT_SETTINGS).blocks;
  if (block === undefined) throw new Error('no block');

  it('count a score, sum a category, weigh the parts and round once', () => {
    expect(countedFormula(5, DEFAULT_SETTINGS)).toBe(
      '=IF(C6=0,INT((ROUND((K6)*1000000000,0)+500000)/1000000)/1000,"")',
    );
    expect(subtotalFormula({ part: 'common', category: '', row: 7, first: 5, last: 6 })).toBe(
      '=ROUND(SUM(L6:L7),3)',
    );
    expect(totalFormula(block, towns(), DEFAULT_SETTINGS)).toBe('=L9+L14');
    const weights = { 't-各镇': { common: 3000 as BasisPoints, own: 7000 as BasisPoints } };
    expect(totalFormula(block, towns(), { ...DEFAULT_SETTINGS, weights, scaleTo100: true })).toBe(
      '=IF(J9>0,L9/J9*100,L9)*3000/10000+IF(J14>0,L14/J14*100,L14)*7000/10000',
    );
    expect(finalFormula(block, { ...DEFAULT_SETTINGS, floorAtZero: true })).toBe(
      '=INT((ROUND((MAX(0,L15+L16))*1000000000,0)+5000000)/10000000)/100',
    );
  });

  it('refuse a date as long as it stands', () => {
    expect(scoreCodeFormula(5, { value: 43952, code: 'date' })).toContain('IF(K6=43952,8,');
  });
});

/** A type with so many units and indicators. */
function sized(units: number, indicators: number): UnitType {
  return sampleType(
    '各镇',
    Array.from({ length: units }, (_, at) => sampleUnit(`镇${at}`)),
    ...Array.from({ length: indicators }, (_, at) => sampleIndicator(null, `指标${at}`, 5)),
  );
}

it.each([
  ['完成产业任务', false],
  ['任务'.repeat(600), true],
])('a score sheet speaks of targets that are cut only where one is: %.10s', (target, isCut) => {
  const type = sampleType('各镇', [sampleUnit('东镇')], sampleIndicator(null, '产业', 8, { target }));
  const definitions = smallCounty(type);
  const context = contextFor(definitions);
  const layout = layoutScoreSheet(type, DEFAULT_SETTINGS);
  const content = { layout, tableName: 'x', entered: new Map(), formats: new Map(), before: null };
  const sources = {
    ledger: { sheet: context.names.tables.ledger, firstRow: FIRST_ROW, rows: 200 },
    rankingEndRow: layoutRanking(definitions, DEFAULT_SETTINGS).endRow,
    converted: new Map(),
  };
  const texts = JSON.stringify(planScoreSheet(content, sources, context));
  expect(texts.includes('末尾有“…”的，全文见“指标库”')).toBe(isCut);
});

it('the number of writes of a sheet does not depend on its rows', () => {
  const counts = [sized(2, 2), sized(40, 60)].map((type) => {
    const definitions = smallCounty(type);
    const context = contextFor(definitions);
    const layout = layoutScoreSheet(type, DEFAULT_SETTINGS);
    const layouts = new Map([[type.id, layout]]);
    const tables = plannedTables(definitions, context.names);
    const ledger = { sheet: context.names.tables.ledger, firstRow: FIRST_ROW, rows: 200 };
    const sources = {
      ledger,
      rankingEndRow: layoutRanking(definitions, DEFAULT_SETTINGS).endRow,
      converted: new Map(),
    };
    const content = { layout, tableName: 'x', entered: new Map(), formats: new Map(), before: null };
    return [
      planScoreSheet(content, sources, context).length,
      planRanking({ definitions, layouts, order: new Map(), notAssessing: new Set(), tables }, context)
        .length,
      planLedger({ definitions, tables, ledger, hasFactors: false }, context).length,
    ];
  });
  expect(counts[1]).toEqual(counts[0]);
});

it('the ranking puts the part in front of a category whose name is taken', () => {
  const unit = sampleUnit('东镇');
  const type = sampleType(
    '各镇',
    [unit],
    sampleIndicator(null, '甲', 1, { category: '党建' }),
    sampleIndicator(unit, '乙', 1, { category: '党建' }),
    sampleIndicator(unit, '丙', 1, { category: '合计' }),
  );
  const definitions = smallCounty(type);
  const layouts = new Map([[type.id, layoutScoreSheet(type, DEFAULT_SETTINGS)]]);
  const context = contextFor(definitions);
  const tables = plannedTables(definitions, context.names);
  const [, header] = rankingCells(
    { definitions, layouts, order: new Map(), notAssessing: new Set(), tables },
    context,
  );
  expect(header?.slice(RANKING_COLUMNS.rank)).toEqual([
    '名次',
    '单位',
    '',
    '合计',
    '扣分',
    '最终得分',
    '等次',
    '状态',
    '一票否决依据',
    '个性得分',
    '党建',
    '个性·党建',
    '个性·合计',
  ]);
});

/** A sheet 问题 that does not stand yet. */
const NO_LIST = { rows: 0, marks: new Map<string, string>() };

it('a finding has its place, a link to its cell, and what an import found is kept', () => {
  const cell = { sheet: "O'Brien", cell: 'K5' };
  const finding = makeFinding('strayEntry', { cell, params: { entered: '=1' } });
  const cells = planFindings([{ finding, fromImport: true }], NO_LIST, contextFor(smallCounty())).flatMap(
    (write) => (write.kind === 'cells' && write.row === 4 ? write.values : []),
  );
  expect(cells).toEqual([
    [
      JSON.stringify(finding),
      1,
      '提醒',
      '填错了行',
      "O'Brien!K5",
      { formula: `=HYPERLINK("#'O''Brien'!K5","定位")` },
      '这里填了“=1”，但本行不是指标，没有计入。请移到指标所在的行，或删去。',
      '',
      findingKey(finding, null),
      '',
    ],
  ]);
});
