import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { UsageError } from '../../src/cli/usageError';
import { commandFolder } from '../support/runCommand';
import { townsDocument } from '../support/smallDocument';

const { at, book: runCommand } = commandFolder();
const OWN = [{ name: '经济', indicators: [{ name: '产业', target: '完成产业任务', tenths: 85 }] }];
beforeAll(() =>
  writeFile(
    at('doc.txt'),
    townsDocument(
      [{ name: '党建', target: '抓好党建', tenths: 100 }],
      [
        { name: '东镇', categories: OWN },
        { name: '西镇', categories: OWN },
      ],
      [
        { category: '信访', text: '发生越级上访的', responsible: '县信访局', tenths: 15 },
        { category: '安全', text: '发生事故的', responsible: '县应急管理局', tenths: 1 },
      ],
    ),
  ),
);

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly { readonly units: readonly { readonly id: string }[] }[];
    readonly negativeList: readonly { readonly id: string }[];
  };
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
  readonly results: readonly { readonly unit: string; readonly deduction: number }[];
}

const book = (...argv: readonly string[]): Promise<Report> =>
  runCommand<Report>(['--definitions', at('doc.txt'), ...argv]);

it('counts every deduction of a file, though the ledger begins with room for fewer', async () => {
  const { definitions } = await book();
  const [east, west] = definitions.unitTypes.flatMap(({ units }) => units.map(({ id }) => id));
  const [petition, accident] = definitions.negativeList.map(({ id }) => id);
  const rows = Array.from({ length: 70 }, (_, index) =>
    index % 10 === 0 ? `${west ?? ''},${petition ?? ''},,2` : `${east ?? ''},${accident ?? ''},,1`,
  );
  await writeFile(at('deductions.csv'), ['unit,item,tier,times', ...rows, ''].join('\n'));
  const { results, findings } = await book('--deductions', at('deductions.csv'));
  expect(results.map(({ unit, deduction }) => [unit, deduction])).toEqual([
    [east, -6.3],
    [west, -21],
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 600_000);

it('refuses a deduction of an unknown item or unit, naming file and line', async () => {
  const { definitions } = await book();
  const [east] = definitions.unitTypes.flatMap(({ units }) => units.map(({ id }) => id));
  const [petition] = definitions.negativeList.map(({ id }) => id);
  for (const row of [`${east ?? ''},nothing,,1`, `nobody,${petition ?? ''},,1`]) {
    await writeFile(at('wrong.csv'), `unit,item,tier,times\n${row}\n`);
    const refused = book('--deductions', at('wrong.csv'));
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(/wrong\.csv, line 2: .*“(?:nothing|nobody)”/);
  }
}, 600_000);

it('reads a bonus list and limits from JSON, prints them the same again, and takes entries and limits', async () => {
  const definitions = {
    title: '',
    year: 2020,
    county: null,
    unitTypes: [
      {
        name: '乡镇',
        units: [{ name: '东镇' }, { name: '西镇' }],
        indicators: [{ name: '党建', cap: 100 }],
      },
    ],
    negativeList: [{ text: '通报', points: -1.5, limit: 3, categoryLimit: 4.5 }],
    bonusList: [{ id: 'b1', category: '加分', text: '表彰', points: 2, tiers: [] }],
    limits: { deduction: 5 },
    vetoList: [{ text: '发生重大安全事故的' }],
  };
  await writeFile(at('bonus.json'), JSON.stringify(definitions));
  const first = await runCommand<Report>(['--definitions', at('bonus.json')]);
  const [east] = first.definitions.unitTypes.flatMap(({ units }) => units.map(({ id }) => id));
  await writeFile(at('again.json'), JSON.stringify(first.definitions));
  await writeFile(
    at('bonus.csv'),
    `unit,item,tier,times,factor\n${east ?? ''},b1,,1,\n${east ?? ''},b1,,2,0.5\n`,
  );
  await writeFile(at('limit.csv'), 'setting,value\nlimits.bonus,3.5\n');
  const again = await runCommand<Report>([
    ...['--definitions', at('again.json'), '--deductions', at('bonus.csv'), '--settings', at('limit.csv')],
  ]);
  expect(again.definitions).toEqual({
    ...first.definitions,
    limits: { bonus: 3.5, deduction: 5 },
  });
  expect(first.definitions).toMatchObject({
    negativeList: [{ limit: 3, categoryLimit: 4.5 }],
    bonusList: [{ id: 'b1', text: '表彰', points: 2 }],
    limits: { deduction: 5 },
    vetoList: [{ text: '发生重大安全事故的' }],
  });
  expect(first.findings.map(({ code }) => code)).not.toContain('ruleNotKept');
  expect(again.results).toMatchObject([{ bonus: 3.5, deduction: 0 }, { bonus: 0 }]);
});
