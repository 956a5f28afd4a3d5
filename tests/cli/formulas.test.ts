import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { neverFormula, typedScore } from '../../src/cli/neverFormula';
import { parseTyped, readXlsx, type Book } from '../../src/host';
import { commandFolder } from '../support/runCommand';
import { townsDocument } from '../support/smallDocument';

const { at, book: runCommand } = commandFolder();

const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  "+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  "'=1+1",
];

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly units: readonly { readonly id: string; readonly name: string }[];
      readonly indicators: readonly { readonly id: string; readonly unit: string | null }[];
    }[];
    readonly negativeList: readonly { readonly id: string }[];
  };
  readonly results: readonly { readonly total: number; readonly rank: number | null }[];
}

/** A text as a field of a CSV file. */
const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How many cells of a saved book hold formulas. */
async function formulaCount(file: string): Promise<number> {
  const { book }: { readonly book: Book } = await readXlsx(new Uint8Array(await readFile(file)));
  return book.sheets
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]))
    .filter(({ content }) => content.kind === 'formula').length;
}

describe('a text of a file', () => {
  it('is typed so that a cell holds it, and never a formula', () => {
    for (const text of HOSTILE) {
      expect(parseTyped(neverFormula(text), 'General').content).toEqual({ kind: 'text', text });
    }
    expect(['8.5', '2020-5-1', '-1', '5%', '优秀 ≥90', ''].map(neverFormula)).toEqual([
      '8.5',
      '2020-5-1',
      '-1',
      '5%',
      '优秀 ≥90',
      '',
    ]);
  });
});

it('a score of a file is typed as it stands: an apostrophe in front marks a text, a lone blank too', () => {
  const typed = ["' ", "'８", "'=1+1", '=1+1', '8.5'].map(
    (text) => parseTyped(typedScore(text), 'General').content,
  );
  expect(typed).toEqual([
    ...[' ', '８', '=1+1', '=1+1'].map((text) => ({ kind: 'text', text })),
    { kind: 'number', number: 8.5 },
  ]);
});

describe('a book made of files with hostile texts', () => {
  let report: Report;
  beforeAll(async () => {
    await writeFile(
      at('doc.txt'),
      townsDocument(
        [{ name: '党建', target: '抓好党建', tenths: 100 }],
        ['=1+1镇', '-2+3镇'].map((name) => ({
          name,
          categories: [{ name: '经济', indicators: [{ name: '产业', target: '完成产业任务', tenths: 85 }] }],
        })),
        [{ category: '信访', text: '发生越级上访的', responsible: '县信访局', tenths: 15 }],
      ),
    );
    report = await runCommand<Report>(['--definitions', at('doc.txt'), '--out', at('plain.xlsx')]);
  }, 600_000);

  it('has no formula more than one made of plain texts', async () => {
    const unit = report.definitions.unitTypes[0]?.units[0]?.id ?? '';
    const item = report.definitions.negativeList[0]?.id ?? '';
    const table = (texts: readonly string[]): string =>
      [
        'unit,item,tier,times,event,basis,date,enteredBy',
        ...texts.map((text) =>
          [unit, item, '', '1', ...Array.from({ length: 4 }, () => field(text))].join(','),
        ),
        '',
      ].join('\n');
    await writeFile(at('hostile.csv'), table(HOSTILE));
    await writeFile(at('settings.csv'), `setting,value\ntitle,${field(HOSTILE[0] ?? '')}\n`);
    await runCommand([
      ...['--definitions', at('doc.txt'), '--deductions', at('hostile.csv')],
      ...['--settings', at('settings.csv'), '--out', at('hostile.xlsx')],
    ]);
    await writeFile(at('harmless.csv'), table(HOSTILE.map((_, index) => `事由${index}`)));
    await runCommand([
      ...['--definitions', at('doc.txt'), '--deductions', at('harmless.csv'), '--out', at('harmless.xlsx')],
    ]);
    expect(await formulaCount(at('hostile.xlsx'))).toBe(await formulaCount(at('harmless.xlsx')));
  }, 600_000);

  it('counts a score that is a formula only where the command is told that it may be one', async () => {
    const [type] = report.definitions.unitTypes;
    const rows = type?.units.flatMap(({ id }) =>
      type.indicators
        .filter(({ unit }) => unit === null || unit === id)
        .map((indicator) => `${id},${indicator.id},=2*3`),
    );
    await writeFile(at('scores.csv'), ['unit,indicator,score', ...(rows ?? []), ''].join('\n'));
    const argv = ['--definitions', at('doc.txt'), '--scores', at('scores.csv')];
    const asTexts = await runCommand<Report>(argv);
    expect(asTexts.results.map(({ total, rank }) => [total, rank])).toEqual([
      [0, null],
      [0, null],
    ]);
    const asFormulas = await runCommand<Report>([...argv, '--formulas']);
    expect(asFormulas.results.map(({ total, rank }) => [total, rank])).toEqual([
      [12, 1],
      [12, 1],
    ]);
  }, 600_000);
});
