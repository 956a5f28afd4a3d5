import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../src/host';
import { shownCellsDocument } from '../../src/importer/sheets/shownCells';
import { importDocument, understandDocument, type ImportedDocument } from '../../src/importer/importDocument';
import { readText } from '../../src/importer/text/readText';
import { readSelectedCells } from '../../src/workbook/excel/selectedCells';
import { sheetOf, xlsxOf } from '../support/documentSheets';
import { openHost } from '../support/openHost';
import { SMALL_DOCUMENT } from '../support/smallDocument';

let uninstall = (): void => undefined;
afterEach(() => {
  uninstall();
});

/** What the cells say that are selected in a workbook, through the genuine client. */
async function selected(
  file: Uint8Array,
  select: string,
  requirementSets: Readonly<Record<string, string>> = {},
  limit?: number,
): Promise<ImportedDocument> {
  const running = await openHost({ book: (await readXlsx(file)).book, requirementSets });
  uninstall = running.install();
  await running.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(select).select();
    await context.sync();
  });
  const { area, ...shown } = await readSelectedCells(limit);
  return understandDocument(shownCellsDocument({ row: area?.row ?? 0, column: area?.column ?? 0, ...shown }));
}

const small = readText(new TextEncoder().encode(SMALL_DOCUMENT));
const fromText = understandDocument(small).definitions;
const MERGED = { blanks: 'merged', ruled: true, gap: 1 } as const;

describe('the bundled document on a sheet of the open workbook', () => {
  const bytes = readFileSync('assets/indicators-2020.txt');
  const { definitions } = importDocument({ bytes, fileName: '指标.txt' });

  it.each([
    ['with the merged cells that Excel tells', MERGED, {}],
    ['as a text has it where Excel tells of none', { ...MERGED, blanks: 'empty' }, { ExcelApi: '1.12' }],
  ] as const)('gives the same definitions, ids included, %s', async (_, layout, requirementSets) => {
    const file = xlsxOf([sheetOf(readText(bytes), layout)]);
    const imported = await selected(file, 'B2', requirementSets);
    expect(imported.definitions).toEqual(definitions);
  });
});

it('a selection is read alone, whatever stands around it', async () => {
  const sheet = sheetOf(small, MERGED);
  const beside = [
    { row: 0, column: 9, text: '备忘' },
    { row: 1, column: 9, text: '另外一张表' },
  ];
  const file = xlsxOf([{ ...sheet, cells: [...sheet.cells, ...beside] }]);
  expect((await selected(file, 'A1:H200')).definitions).toEqual(fromText);
});

it('is read in slices of a bounded size', async () => {
  const file = xlsxOf([sheetOf(small, MERGED)]);
  expect((await selected(file, 'A1', {}, 2_000)).definitions).toEqual(fromText);
});

it('hidden rows are left out, and told', async () => {
  const sheet = sheetOf(small, MERGED);
  const row = sheet.cells.find(({ text }) => text.includes('信访'))?.row ?? NaN;
  const { definitions, findings } = await selected(xlsxOf([{ ...sheet, hiddenRows: new Set([row]) }]), 'A1');
  const names = (type = definitions.unitTypes[0]): readonly string[] =>
    type?.indicators.map(({ name }) => name) ?? [];
  expect(names(fromText.unitTypes[0])).toContain('信访');
  expect(names()).not.toContain('信访');
  expect(findings.map(({ code }) => code)).toContain('hiddenCells');
});

it('of more merged areas than Excel tells at once none is missed', async () => {
  const rows = Array.from({ length: 700 }, (_, index) => index + 3);
  const file = xlsxOf([
    {
      ...sheetOf(small, MERGED),
      cells: [
        ...['1.东镇', '类别', '考核指标', '分值'].map((text, index) => ({
          row: index === 0 ? 0 : 2,
          column: Math.max(0, index - 1),
          text,
        })),
        ...rows.flatMap((row) => [
          { row, column: 0, text: '经济' },
          { row, column: 1, text: `指标${row}` },
          { row, column: 2, text: '1' },
        ]),
      ],
      merges: rows.map((row) => ({ row, column: 2, rows: 1, columns: 2 })),
    },
  ]);
  const running = await openHost({ book: (await readXlsx(file)).book });
  uninstall = running.install();
  const { merged } = await readSelectedCells();
  expect(merged.map(({ row }) => row)).toEqual(rows);
});

it('a sheet with nothing on it is refused', async () => {
  await expect(
    selected(xlsxOf([{ ...sheetOf(small, MERGED), cells: [], merges: [] }]), 'A1'),
  ).rejects.toThrow('document.empty');
});
