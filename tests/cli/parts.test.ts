import { writeFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { UsageError } from '../../src/cli/usageError';
import { commandFolder } from '../support/runCommand';

const { at, book: runCommand } = commandFolder();

interface Report {
  readonly definitions: { readonly unitTypes: readonly Record<string, unknown>[] };
  readonly findings: readonly {
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
  readonly results: readonly {
    readonly subtotals: readonly { readonly part: string }[];
    readonly final: number;
  }[];
}

const PARTS = [
  { id: 'year', name: '年终考核', weight: 70, component: '任务' },
  { id: 'survey', name: '社会评价', weight: 33.33, component: null },
  { id: 'usual', name: '平时考核、督查', weight: 30, component: '任务' },
  { id: 'p5', name: '共性', weight: 10, component: '其他' },
];
const COMPONENTS = [
  { name: '任务', weight: 80 },
  { name: '空', weight: 20 },
];

const definitions = (type: object): object => ({
  title: '清河县2026年考核',
  year: 2026,
  county: '清河县',
  unitTypes: [
    {
      id: 't',
      name: '乡镇',
      units: [
        { id: 'e', name: '东镇', group: null },
        { id: 'w', name: '西镇', group: null },
      ],
      parts: PARTS,
      components: COMPONENTS,
      indicators: [
        indicator('a', 'year', null),
        indicator('b', 'usual', null),
        indicator('c', 'survey', 'e'),
        indicator('d', 'survey', 'w'),
      ],
      ...type,
    },
  ],
  negativeList: [],
});

const indicator = (id: string, part: string, unit: string | null): object => ({
  ...{ id, part, unit, category: '类', name: `指标${id}`, target: '', cap: 100 },
  ...{ capSource: 'document', responsible: [] },
});

const run = async (value: object, ...argv: readonly string[]): Promise<Report> => {
  await writeFile(at('given.json'), JSON.stringify(value));
  return runCommand<Report>(['--definitions', at('given.json'), ...argv]);
};

it('prints parts and components as it was given them, from the book as saved, opened and loaded again', async () => {
  await writeFile(at('scores.csv'), ['unit,indicator,score', 'e,a,90', 'e,b,80', 'e,c,60', ''].join('\n'));
  const first = await run(definitions({}), '--scores', at('scores.csv'), '--out', at('book.xlsx'));
  expect(first.definitions).toEqual(definitions({}));
  expect(first.results[0]?.subtotals.map(({ part }) => part)).toEqual(['year', 'survey', 'usual']);
  // (90 × 70 % + 80 × 30 %) × 80 % + 60 × 33.33 % = 69.6 + 19.998
  expect(first.results[0]?.final).toBe(89.6);
  expect(first.findings.map(({ code }) => code).sort()).toEqual([
    ...['componentUnknown', 'partEmpty', 'partEmpty', 'partWeightsNot100', 'partsRead'],
  ]);
  for (const { code, sheet, cell } of first.findings) {
    expect([code, sheet]).toEqual([code, code === 'partsRead' ? '单位' : '说明']);
    expect(cell).not.toBeNull();
  }
  const again = await runCommand<Report>([
    '--open',
    at('book.xlsx'),
    '--definitions',
    at('given.json'),
    '--same-year',
  ]);
  expect([again.definitions, again.results]).toEqual([first.definitions, first.results]);
});

it('makes ids of names, which may stand for the parts of indicators, and counts in full what has no weight', async () => {
  const named = definitions({
    parts: [{ name: '任务' }, { name: '评价' }],
    components: undefined,
    indicators: [indicator('a', '任务', null), indicator('b', '评价', null)],
  });
  const { definitions: printed } = await run(named);
  const [type] = printed.unitTypes;
  expect(type?.['parts']).toEqual([
    { id: expect.stringMatching(/^p-/u), name: '任务', weight: 100, component: null },
    { id: expect.stringMatching(/^p-/u), name: '评价', weight: 100, component: null },
  ]);
  expect(type).not.toHaveProperty('weights');
  expect((await run(printed)).definitions).toEqual(printed);
});

it.each([
  ['two parts of one id', { parts: [PARTS[0], PARTS[0]] }],
  ['two parts of one name', { parts: [PARTS[0], { ...PARTS[1], name: '年终考核' }] }],
  ['a weight that is none', { parts: [{ ...PARTS[0], weight: -1 }] }],
  ['an indicator of a part that is not there', { indicators: [indicator('a', 'nothing', null)] }],
  ['an indicator of a usual part that is not there', { indicators: [{ name: '指标', cap: 5 }] }],
  ['a name that cannot be written', { components: [{ name: '“任务”', weight: 100 }] }],
])('refuses %s with a line', async (_name, type) => {
  await expect(run(definitions(type))).rejects.toThrow(UsageError);
});
