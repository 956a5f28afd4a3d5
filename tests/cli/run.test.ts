import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_OUT, readOptions } from '../../src/cli/options';
import { readCsv } from '../../src/cli/readCsv';
import { run } from '../../src/cli/run';
import { UsageError } from '../../src/cli/usageError';
import { readXlsx } from '../../src/host';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';

const { at, book: runCommand } = commandFolder();
beforeAll(() => writeFile(at('doc.txt'), SMALL_DOCUMENT));

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly units: readonly { readonly id: string }[];
      readonly indicators: readonly { readonly id: string; readonly cap: number }[];
    }[];
  };
  readonly findings: readonly { readonly code: string; readonly cell: string | null }[];
  readonly results: readonly {
    readonly unit: string;
    readonly final: number;
    readonly rank: number | null;
  }[];
  readonly trips: Readonly<Record<string, number>>;
}

const book = (...argv: readonly string[]): Promise<Report> => runCommand<Report>(argv);

const cell = expect.any(String);
const points = expect.any(Number);

describe('the command', () => {
  it('adds the slips of all units where they are asked for', async () => {
    const said: string[] = [];
    const options = readOptions(['--definitions', at('doc.txt'), '--slips', '--out', at('slips.xlsx')]);
    if (options === null) throw new Error('no options');
    await run(options, (line) => said.push(line));
    expect(said).toContain('making slips');
    const { book: saved } = await readXlsx(await readFile(at('slips.xlsx')));
    const texts = [...(saved.sheets.find(({ name }) => name === '得分通知单')?.cells.values() ?? [])].flatMap(
      (line) => [...line.values()].map(({ content }) => (content.kind === 'text' ? content.text : '')),
    );
    expect(texts.filter((text) => text.startsWith('单位：'))).toEqual(['单位：东镇', '单位：西镇']);
  });

  it('reports definitions, findings, results and trips as promised', async () => {
    const report = await book('--definitions', at('doc.txt'), '--example-scores', '7', '--out', at('a.xlsx'));
    expect(report).toMatchObject({
      definitions: {
        unitTypes: [
          {
            id: cell,
            name: cell,
            units: [
              { id: cell, name: '东镇', group: null },
              { id: cell, name: '西镇', group: null },
            ],
          },
        ],
        negativeList: [],
      },
      trips: { generate: points, check: 3, compute: points, maxRequestBytes: points, maxAnswerBytes: points },
    });
    for (const indicator of report.definitions.unitTypes.flatMap(({ indicators }) => indicators)) {
      expect(indicator).toEqual({
        id: cell,
        part: expect.stringMatching(/^(common|own)$/),
        unit: 'unit' in indicator && indicator.unit === null ? null : cell,
        category: cell,
        name: cell,
        target: cell,
        cap: points,
        capSource: expect.stringMatching(/^(document|derived|missing)$/),
        responsible: expect.any(Array),
      });
    }
    for (const finding of report.findings) {
      expect(finding).toMatchObject({
        code: cell,
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: cell,
      });
      expect(['sheet', 'cell'].every((key) => key in finding)).toBe(true);
    }
    expect(report.results).toHaveLength(2);
    for (const result of report.results) {
      expect(result).toMatchObject({
        unitType: cell,
        unit: cell,
        subtotals: expect.arrayContaining([{ part: 'common', category: cell, points }]),
        common: points,
        own: points,
        total: points,
        deduction: 0,
        final: points,
        rank: points,
        state: expect.stringMatching(/^(final|provisional)$/),
      });
    }
  }, 30_000);

  it('goes on with an earlier book, and comes to the same results', async () => {
    const first = await book('--definitions', at('doc.txt'), '--example-scores', '7', '--out', at('a.xlsx'));
    const second = await book('--open', at('a.xlsx'));
    expect(second.results).toEqual(first.results);
    expect(second.definitions).toEqual(first.definitions);
  }, 30_000);

  it('puts the scores of a CSV file into their cells as typed: BOM, CRLF, quotes', async () => {
    const { definitions } = await book('--definitions', at('doc.txt'));
    const [type] = definitions.unitTypes;
    const [east, west] = type?.units ?? [];
    const [party] = type?.indicators ?? [];
    const rows = [
      'unit,indicator,score',
      `"${east?.id ?? ''}",${party?.id ?? ''},"8.5"`,
      `${west?.id ?? ''},${party?.id ?? ''},"8,5 ""分"""`,
    ];
    await writeFile(at('scores.csv'), `\uFEFF${rows.join('\r\n')}\r\n`);
    const report = await book('--definitions', at('doc.txt'), '--scores', at('scores.csv'));
    expect(report.results.map(({ final, rank }) => [final, rank])).toEqual([
      [8.5, 1],
      [0, null],
    ]);
    expect(report.findings.filter(({ code }) => code === 'scoreNotNumber')).toHaveLength(1);
  }, 30_000);

  it.each([
    ['unit,indicator,score\nnobody,x,1\n', /s\.csv, line 2: .*nobody/],
    ['unit,score\n', /s\.csv, line 1: no column “indicator”/],
    ['unit,indicator,score\na,b\n', /s\.csv, line 2: 2 cells/],
  ])(
    'refuses the scores %p, naming file and line, and writes nothing',
    async (text, message) => {
      await writeFile(at('s.csv'), text);
      const before = (await readdir(at('.'))).filter((name) => name.includes('none'));
      const options = readOptions([
        '--definitions',
        at('doc.txt'),
        '--scores',
        at('s.csv'),
        '--out',
        at('none.xlsx'),
      ]);
      if (options === null) throw new Error('help');
      await expect(run(options, () => undefined)).rejects.toThrow(message);
      await expect(run(options, () => undefined)).rejects.toBeInstanceOf(UsageError);
      expect((await readdir(at('.'))).filter((name) => name.includes('none'))).toEqual(before);
    },
    30_000,
  );

  it('exits with 2 and one line on bad input, as a command', async () => {
    await writeFile(at('bad.csv'), 'unit,indicator,score\nnobody,x,1\n');
    const command = [
      join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'),
      'src/cli/main.ts',
      '--definitions',
      at('doc.txt'),
      '--scores',
      at('bad.csv'),
      '--out',
      at('bad.xlsx'),
    ];
    const failure = await promisify(execFile)(process.execPath, command).then(
      () => null,
      (error: unknown) => error as { readonly code: number; readonly stderr: string },
    );
    expect(failure?.code).toBe(2);
    expect(failure?.stderr).toMatch(/bad\.csv, line 2: .*nobody.*\n$/);
    expect(await readdir(at('.'))).not.toContain('bad.xlsx');
  }, 600_000);
});

describe('options', () => {
  it('are an example book where nothing is asked for', () => {
    expect(readOptions([])).toMatchObject({
      exampleScores: '2020',
      out: DEFAULT_OUT,
      json: null,
      language: 'zh-CN',
    });
    expect(readOptions(['--json', 'x'])).toMatchObject({ exampleScores: null, out: null });
    expect(readOptions(['--help'])).toBeNull();
  });

  it('take a file that is named without one for the document', () => {
    expect(readOptions(['a.docx'])).toMatchObject({ definitions: 'a.docx', exampleScores: null });
  });

  it.each([[['--nonsense']], [['--out']], [['--language', 'fr']], [['a.docx', 'b.docx']]])(
    'refuse %p',
    (argv) => {
      expect(() => readOptions(argv)).toThrow(UsageError);
    },
  );
});

it('readCsv tells the line on which a row begins, line breaks within cells or not', () => {
  const rows = readCsv('a,b\n1,"x\ny"\n\n2,z\n', 'f.csv', ['b']);
  expect(rows).toEqual([
    { line: 2, cells: { b: 'x\ny' } },
    { line: 5, cells: { b: 'z' } },
  ]);
});
