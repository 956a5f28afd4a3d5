import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { readXlsx } from '../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../src/host/xlsx/writeXlsx';
import { delivered, openHost } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
  await running.Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.name = '乡镇';
    workbook.worksheets.add('Other');
    sheet.getRange('A1:A3').values = [[5], ['=A1*2'], ['=乡镇!A1+Other!A1']];
    sheet.getRange('A1').format.fill.color = '#FFEE00';
    sheet.getRange('A1').format.columnWidth = 123;
    sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
    sheet.getRange('A1').format.protection.locked = false;
    sheet.getRange('B1:C1').merge();
    workbook.names.add('table', sheet.getRange('A1:A3'));
    sheet.names.add('own', sheet.getRange('A2'));
    workbook.names.add('elsewhere', workbook.worksheets.getItem('Other').getRange('A1'));
    sheet.protection.protect({ allowAutoFilter: true });
    await sheet.context.sync();
  });
});

const copy = (sheet = '乡镇') => running.host.person.changeSheet(sheet, { kind: 'copy' });
const find = (name: string) => {
  const sheet = running.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet '${name}'.`);
  return sheet;
};
const number = (sheet: string, row: number): unknown => {
  const value = running.host.valueAt(find(sheet).id, row, 0);
  return value.kind === 'number' ? value.number : value.kind;
};

describe('copying a sheet by hand', () => {
  it('puts the copy behind its source and to the front, and tells the add-in', async () => {
    const heard: string[] = [];
    await running.Excel.run(async ({ workbook }) => {
      workbook.worksheets.onAdded.add(({ worksheetId }) => {
        heard.push(worksheetId);
        return Promise.resolve();
      });
      await workbook.context.sync();
    });
    copy();
    await delivered();
    expect(running.host.book.sheets.map(({ name }) => name)).toEqual(['乡镇', '乡镇 (2)', 'Other']);
    expect(running.host.book.active).toBe(find('乡镇 (2)').id);
    expect(heard).toEqual([find('乡镇 (2)').id]);
  });

  it('counts copies of copies on, and cuts a long name', () => {
    copy();
    copy('乡镇 (2)');
    running.host.person.changeSheet('Other', { kind: 'rename', name: 'x'.repeat(31) });
    copy('x'.repeat(31));
    expect(running.host.book.sheets.map(({ name }) => name)).toEqual([
      '乡镇',
      '乡镇 (2)',
      '乡镇 (3)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });

  it('takes along contents, looks, widths, rules and protection, which are its own from then on', () => {
    copy();
    const [source, made] = [find('乡镇'), find('乡镇 (2)')];
    expect(made.cells.get(0)?.get(0)?.style).toMatchObject({ fill: '#FFEE00', locked: false });
    expect([made.columnWidths, made.merges, made.protection]).toEqual([
      source.columnWidths,
      source.merges,
      source.protection,
    ]);
    const { host } = running;
    expect(host.type(made.name, 'A1', '10')).toMatchObject({ because: 'validation' });
    expect(host.type(made.name, 'A2', '1')).toMatchObject({ because: 'protected' });
    expect(host.type(made.name, 'A1', '8').done).toBe(true);
    expect([0, 1, 2].map((row) => number(made.name, row))).toEqual([8, 16, 8]);
    expect([0, 1, 2].map((row) => number(source.name, row))).toEqual([5, 10, 5]);
    host.person.changeSheet(made.name, { kind: 'unprotect' });
    host.person.changeSheet(made.name, {
      kind: 'deleteRows',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    expect([source.validations.length, source.merges.length, source.protection.on]).toEqual([1, 1, true]);
  });

  it('makes names that point into the source names of the copy, and leaves the others alone', () => {
    copy();
    const { book } = running.host;
    const written = (names: readonly { name: string; formula: string }[]) =>
      names.map(({ name, formula }) => `${name}${formula}`);
    expect(written(find('乡镇 (2)').names)).toEqual(["own='乡镇 (2)'!$A$2", "table='乡镇 (2)'!$A$1:$A$3"]);
    expect(written(book.names)).toEqual(['table=乡镇!$A$1:$A$3', 'elsewhere=Other!$A$1']);
    expect(written(find('乡镇').names)).toEqual(['own=乡镇!$A$2']);
  });

  it('is saved with its names, and read again', async () => {
    copy();
    const { host } = running;
    const { book, lost } = await readXlsx(await writeXlsx(host.book, (...cell) => host.valueAt(...cell)));
    const read = book.sheets.find(({ name }) => name === '乡镇 (2)');
    expect(lost).toEqual([]);
    expect(read?.names.map(({ name, formula }) => name + formula).sort()).toEqual([
      "own='乡镇 (2)'!$A$2",
      "table='乡镇 (2)'!$A$1:$A$3",
    ]);
    expect(read?.protection.options).toMatchObject({ allowAutoFilter: true });
  });
});
