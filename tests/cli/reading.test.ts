import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readOptions } from '../../src/cli/options';
import { run } from '../../src/cli/run';
import { UsageError } from '../../src/cli/usageError';
import { commandFolder } from '../support/runCommand';

const { at, book } = commandFolder();

/** A document that names no unit, and one that does. */
const WITHOUT_UNITS = `河道保护工作考核评分细则
\t考核项目
\t考核要求
\t分值
\t评分细则

\t基础工作（50分）
\t方案印发
\t30
\t缺一项扣1分

\t
\t牌子规范
\t20
\t一处扣1分
`;

const WITH_UNITS = `一、各镇目标责任考核指标
1.东镇
\t类别
\t考核指标
\t目标要求
\t分值
\t评分办法
\t评分单位

\t农业（10分）
\t粮食
\t千亩
\t6
\t少一亩扣1分
\t县农业局

\t
\t蔬菜
\t百亩
\t
\t少一亩扣1分
\t县农业局
`;

const READING = {
  unitTypes: [{ name: '乡镇', units: ['东镇', '西镇'], groups: { 东镇: '川区' } }],
  tables: [{ table: 1, use: 'common', columns: { 1: 'category', 2: 'indicator', 3: 'cap', 4: 'standard' } }],
};

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly name: string;
      readonly units: readonly { readonly name: string; readonly group: string | null }[];
      readonly indicators: readonly Readonly<Record<string, unknown>>[];
    }[];
  };
  readonly findings: readonly { readonly code: string }[];
}

beforeAll(async () => {
  await writeFile(at('without.txt'), WITHOUT_UNITS);
  await writeFile(at('with.txt'), WITH_UNITS);
  await writeFile(at('reading.json'), JSON.stringify(READING));
});

async function command(...argv: readonly string[]): Promise<string> {
  const options = readOptions(argv);
  if (options === null) throw new Error('help');
  return (await run(options, () => undefined)).summary;
}

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(at(file), 'utf8'));
}

describe('--inspect', () => {
  it('writes what was found, whether it is sure, and why', async () => {
    const said = await command('--definitions', at('without.txt'), '--inspect', at('found.json'));
    expect(said).toBe('1 tables, 1 of them not certain; 0 units');
    expect(await json('found.json')).toEqual({
      unitTypes: [],
      tables: [
        {
          table: 1,
          use: 'common',
          columns: { 1: 'category', 2: 'indicator', 3: 'cap', 4: 'standard' },
          rows: {},
          sure: false,
          why: ['headerWords', 'headerShape', '?units'],
        },
      ],
    });
  });

  it('writes a reading that gives the same definitions again', async () => {
    await command('--definitions', at('with.txt'), '--inspect', at('same.json'));
    const plain = await book<Report>(['--definitions', at('with.txt')]);
    const read = await book<Report>(['--definitions', at('with.txt'), '--reading', at('same.json')]);
    expect(read.definitions).toEqual(plain.definitions);
  });
});

describe('--reading', () => {
  it('says what the document does not, and what it said is told', async () => {
    const { definitions, findings } = await book<Report>([
      ...['--definitions', at('without.txt'), '--reading', at('reading.json')],
    ]);
    expect(definitions.unitTypes).toMatchObject([
      {
        name: '乡镇',
        units: [
          { name: '东镇', group: '川区' },
          { name: '西镇', group: null },
        ],
        indicators: [
          { unit: null, category: '基础工作', name: '方案印发', cap: 30, standard: '缺一项扣1分' },
          { unit: null, category: '基础工作', name: '牌子规范', cap: 20 },
        ],
      },
    ]);
    expect(findings.map(({ code }) => code)).toContain('settledByReading');
  });

  it.each([
    ['{', 'is no JSON'],
    ['{"table":1}', 'table: not known'],
    ['{"tables":[{"table":1,"use":"mine"}]}', 'must be one of own, common'],
    ['{"tables":[{"table":1,"columns":{"0":"cap"}}]}', 'is no number of a column or a row'],
  ])('is refused where it is not understood: %s', async (text, reason) => {
    await writeFile(at('bad.json'), text);
    const asked = command('--definitions', at('without.txt'), '--reading', at('bad.json'));
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(reason);
  });
});

describe('definitions as JSON', () => {
  it('are taken as they are printed, and printed the same', async () => {
    const { definitions } = await book<Report>(['--definitions', at('with.txt')]);
    expect(definitions.unitTypes[0]?.indicators).toMatchObject([
      { name: '粮食', categoryCap: 10, cap: 6, standard: '少一亩扣1分', scorer: ['县农业局'] },
      {
        name: '蔬菜',
        cap: 4,
        capSource: 'derived',
        capDerivation: { rule: 'categoryRemainder', categoryCap: 10 },
      },
    ]);
    await writeFile(at('definitions.json'), JSON.stringify(definitions));
    const again = await book<Report>(['--definitions', at('definitions.json')]);
    expect(again.definitions).toEqual(definitions);
  });

  it('get the ids that a document’s have where they have none, and name units by their names', async () => {
    const { definitions } = await book<Report>(['--definitions', at('with.txt')]);
    const [type] = definitions.unitTypes;
    const bare = {
      unitTypes: [
        {
          name: type?.name,
          units: [{ name: '东镇' }],
          indicators: type?.indicators.map(({ id, ...indicator }) => ({
            ...indicator,
            unit: id === '' ? null : '东镇',
          })),
        },
      ],
    };
    await writeFile(at('bare.json'), JSON.stringify(bare));
    const again = await book<Report>(['--definitions', at('bare.json')]);
    expect(again.definitions.unitTypes).toEqual(definitions.unitTypes);
  });

  it('set the weights of the parts and the factors of caps, and print them again', async () => {
    const { definitions } = await book<Report>(['--definitions', at('with.txt')]);
    const [type] = definitions.unitTypes;
    const [first, ...others] = type?.indicators ?? [];
    expect(type).toMatchObject({ weights: { common: 100, own: 100 } });
    const weighted = {
      ...definitions,
      unitTypes: [
        {
          ...type,
          weights: { common: 100, own: 35.55 },
          indicators: [{ ...first, maxFactor: 1.15 }, ...others],
        },
      ],
    };
    await writeFile(at('weighted.json'), JSON.stringify(weighted));
    expect((await book<Report>(['--definitions', at('weighted.json')])).definitions).toEqual(weighted);
    await writeFile(at('above.json'), JSON.stringify(weighted).replace('1.15', '2.5'));
    await expect(command('--definitions', at('above.json'))).rejects.toThrow('from 1 to 2');
  });

  it('say how scores follow from actuals, and print that again', async () => {
    const { definitions } = await book<Report>(['--definitions', at('with.txt')]);
    const [type] = definitions.unitTypes;
    const [first, ...others] = type?.indicators ?? [];
    const withMethod = (method: unknown): unknown => ({
      ...definitions,
      unitTypes: [{ ...type, indicators: [{ ...first, method }, ...others] }],
    });
    for (const method of [
      { kind: 'ratio', target: 95.5, better: 'lower' },
      { kind: 'step', target: -3, base: 0.8, perUnit: -0.05 },
      { kind: 'rank', points: [1, 0.95, 0], better: 'higher' },
      { kind: 'leader', better: 'higher' },
    ]) {
      await writeFile(at('method.json'), JSON.stringify(withMethod(method)));
      const report = await book<Report>(['--definitions', at('method.json')]);
      expect(report.definitions).toEqual(withMethod(method));
    }
    await writeFile(at('direct.json'), JSON.stringify(withMethod({ kind: 'direct' })));
    expect((await book<Report>(['--definitions', at('direct.json')])).definitions).toEqual(definitions);
    for (const method of [
      { kind: 'rank', points: [], better: 'higher' },
      { kind: 'mean' },
      { kind: 'ratio' },
    ]) {
      await writeFile(at('wrong.json'), JSON.stringify(withMethod(method)));
      await expect(command('--definitions', at('wrong.json'))).rejects.toThrow('method');
    }
  });

  it('are refused where a part of them is not known', async () => {
    await writeFile(at('foreign.json'), '{"unitTypes":[{"name":"镇","quotas":[]}]}');
    await expect(command('--definitions', at('foreign.json'))).rejects.toThrow('quotas: not known');
  });
});
