import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { check } from '../../src/app/check';
import { compute } from '../../src/app/compute';
import { importDefinitions } from '../../src/app/importDefinitions';
import { makeSlips } from '../../src/app/makeSlips';
import { BUNDLED_DOCUMENT } from '../../src/cli/run';
import type { Cost } from '../support/cost';
import { closeBooks, findingsOf, openBook, type EmbeddedBook } from '../support/embeddedBook';

let book: EmbeddedBook;
let imported: Awaited<ReturnType<typeof importDefinitions>>;
const costs: Record<string, Cost> = {};

beforeAll(async () => {
  book = await openBook();
  imported = await importDefinitions(book.useCase, {
    bytes: readFileSync(BUNDLED_DOCUMENT),
    fileName: 'indicators-2020.txt',
  });
  costs['generate'] = await book.cost(() => book.generate());
  costs['check'] = await book.cost(() => check(book.useCase));
  costs['compute'] = await book.cost(() => compute(book.useCase));
}, 600_000);
afterAll(closeBooks);

it('has 5 unit types, 87 units and 1,500 rows for scores', () => {
  const { unitTypes } = imported.definitions;
  expect(unitTypes.map(({ name, units }) => [name, units.length])).toEqual([
    ['市考核县', 1],
    ['镇（办、中心）', 20],
    ['县直部门', 48],
    ['产业园区管委会', 2],
    ['省市驻佳单位', 16],
  ]);
  const rows = unitTypes.flatMap(({ name }) => book.cells.grid(name).filter((row) => row[1] === 'I'));
  expect(rows).toHaveLength(1500);
});

it('keeps the groups of the departments and the tiers of the last negative item', () => {
  const departments = imported.definitions.unitTypes.find(({ name }) => name === '县直部门');
  expect(new Set(departments?.units.map(({ group }) => group?.slice(0, 3))).size).toBe(6);
  expect(book.cells.table('负面清单').filter((row) => row['负面事项'] !== '')).toHaveLength(40);
});

it('says where the document does not add up', async () => {
  const { findings } = await book.check();
  const derived = findingsOf({ findings }, 'capDerived').map(({ params }) => params.name);
  expect(derived.filter((name) => name.includes('固定资产投资'))).toHaveLength(18);
  expect(derived).toHaveLength(18 + 3 + 5);
  expect(findingsOf({ findings }, 'partSumNot100').map(({ params }) => params.sum)).toContain('135');
  expect(
    findingsOf({ findings }, 'categorySumDiffers').map(({ params }) => [params.categoryCap, params.sum]),
  ).toContainEqual(['20', '19']);
  expect(findingsOf({ findings }, 'figureDiffers')).toEqual([]);
});

it('stays within the round trips and request sizes that were promised', () => {
  expect(costs['generate']?.trips).toBeLessThanOrEqual(10);
  // What stands, what is in it, and the list of findings.
  expect(costs['check']?.trips).toBe(3);
  expect(costs['compute']?.trips).toBeLessThanOrEqual(7);
  for (const { maxBytes } of Object.values(costs)) expect(maxBytes).toBeLessThanOrEqual(1_500_000);
});

it('ranks under the headings 单位, 合计, 扣分, 最终得分 and 名次, beside one per category', () => {
  for (const { name, units } of imported.definitions.unitTypes) {
    const rows = book.cells.ranking(name);
    expect(rows).toHaveLength(units.length);
    for (const heading of ['单位', '合计', '扣分', '最终得分', '名次'])
      expect(rows[0]).toHaveProperty([heading]);
  }
  expect(Object.keys(book.cells.ranking('市考核县')[0] ?? {})).toHaveLength(8 + 6);
  expect(book.cells.ranking('市考核县')[0]?.['名次']).toBe('');
});

it('has a slip of one page for each unit, also for those whose indicators are paragraphs', async () => {
  const { sheet, units } = await makeSlips({ ...book.useCase, today: () => new Date(2020, 11, 31, 9) });
  expect(units).toBe(87);
  expect(book.cells.sheet(sheet).page.rowBreaks).toHaveLength(86);
});
