import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import '../../src/strings/bothLanguages';
import { importDocument } from '../../src/importer/importDocument';
import { UsageError } from '../../src/cli/usageError';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { buildXlsx } from '../support/xlsx';

const { at, book } = commandFolder();

interface Report {
  readonly results: readonly { readonly final: number }[];
}

const TIME = 60_000;

let [unit, other, indicator] = ['', '', ''];
beforeAll(async () => {
  const bytes = new TextEncoder().encode(SMALL_DOCUMENT);
  await writeFile(at('doc.txt'), bytes);
  const [type] = importDocument({ bytes, fileName: 'doc.txt' }).definitions.unitTypes;
  unit = type?.units[0]?.name ?? '';
  other = type?.units[1]?.name ?? '';
  indicator = type?.indicators[0]?.name ?? '';
});

it(
  'scores of a file are found by names, too',
  async () => {
    await writeFile(at('s.csv'), `unit,indicator,score\n${unit},${indicator},1.5\n`);
    const report = await book<Report>(['--definitions', at('doc.txt'), '--scores', at('s.csv')]);
    expect(report.results.map(({ final }) => final)).toContain(1.5);
    await writeFile(at('s.csv'), `unit,indicator,score\n${unit},${indicator}工作,1.5\n`);
    await expect(book(['--definitions', at('doc.txt'), '--scores', at('s.csv')])).rejects.toThrow(
      /line 2: unit .* has no indicator/,
    );
  },
  2 * TIME,
);

it(
  'a score that is empty leaves its cell, and an actual of an indicator without a method is refused',
  async () => {
    const again = `${unit},${indicator},`;
    await writeFile(at('s.csv'), `unit,indicator,score,actual\n${again}1.5,\n${again},\n`);
    const report = await book<Report>(['--definitions', at('doc.txt'), '--scores', at('s.csv')]);
    expect(report.results.map(({ final }) => final)).toContain(1.5);
    await writeFile(at('s.csv'), `unit,indicator,score,actual\n${again}1.5,80\n`);
    await expect(book(['--definitions', at('doc.txt'), '--scores', at('s.csv')])).rejects.toThrow(
      'is not scored by an actual (“80”)',
    );
  },
  2 * TIME,
);

it(
  'a table of any layout is entered, and what is not entered is told',
  async () => {
    const text = (cell: string, words: string): string =>
      `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const sheet = [
      `<row r="1">${text('A1', '单位')}${text('B1', indicator)}${text('C1', '备注')}</row>`,
      `<row r="2">${text('A2', unit)}<c r="B2"><v>1.25</v></c>${text('C2', '好')}</row>`,
      `<row r="3">${text('A3', other)}<c r="B3"><v>9999</v></c></row>`,
      `<row r="4">${text('A4', '某某单位')}<c r="B4"><v>1</v></c></row>`,
    ];
    await writeFile(at('t.xlsx'), buildXlsx(`<sheetData>${sheet.join('')}</sheetData>`));
    const told: string[] = [];
    const report = await book<Report>(['--definitions', at('doc.txt'), '--table', at('t.xlsx')], told);
    expect(report.results.map(({ final }) => final)).toContain(1.25);
    expect(told).toContain('甲: columns that are not used: 备注');
    expect(told).toContain(
      'scores: 1 new, 0 changed, 0 same; not entered: 1 refused, 1 not found, 0 not certain',
    );
    expect(told.filter((line) => line.startsWith('not entered')).map((line) => line.split(' ')[2])).toEqual([
      '甲!B3',
      '甲!B4',
    ]);
  },
  2 * TIME,
);

it(
  'a table in which nothing is recognised is refused',
  async () => {
    await writeFile(at('t.csv'), 'a,b\n1,2\n');
    const run = book(['--definitions', at('doc.txt'), '--table', at('t.csv')]);
    await expect(run).rejects.toBeInstanceOf(UsageError);
  },
  2 * TIME,
);
