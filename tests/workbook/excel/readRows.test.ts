import { afterEach, expect, it } from '@jest/globals';
import { excelView } from '../../../src/workbook/excel/excelView';
import { closeBooks } from '../../support/embeddedBook';
import { scoredBook } from '../../support/scoredBook';

afterEach(closeBooks);

it('rows of a sheet are read by its id, with its present name; of a sheet that is gone there are none', async () => {
  const book = await scoredBook();
  const { sheet, row } = book.cells.score('东镇', '党建');
  const id = book.cells.sheet(sheet).id;
  book.host.person.changeSheet(sheet, { kind: 'rename', name: '乡镇' });
  const rows = { sheetId: id, first: row, count: 1 };
  expect(await excelView.readRows(rows)).toMatchObject({ sheet: '乡镇', first: row });
  book.host.person.changeSheet('乡镇', { kind: 'delete' });
  expect(await excelView.readRows(rows)).toBeNull();
  expect(await excelView.sheetName(id)).toBeNull();
});
