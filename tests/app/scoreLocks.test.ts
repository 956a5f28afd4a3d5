import { afterEach, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

it('takes scores in rows of indicators alone, so that a pasted column cannot slip over a subtotal', async () => {
  const book = await generatedBook(smallCounty());
  const { sheet, row } = book.cells.score('东镇', '党建');
  const column = Array.from({ length: 12 }, () => ['1']);
  expect(book.host.paste(sheet, `K${row + 1}`, column)).toMatchObject({ because: 'protected' });
  for (const indicator of ['党建', '信访', '产业']) book.score('东镇', indicator, '1');
});

it('finds a cell that a formatted paste has locked; computing unlocks it, and says so', async () => {
  const book = await generatedBook(smallCounty());
  const { sheet, cell } = book.cells.score('东镇', '党建');
  await book.byHand((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(cell).format.protection.locked = true;
    worksheet.protection.protect();
  });
  expect(book.host.type(sheet, cell, '1')).toMatchObject({ because: 'protected' });
  const found = findingsOf(await book.check(), 'cellsLocked');
  expect(found).toMatchObject([{ cell: { sheet, cell }, params: { variant: 'found', sheet, count: 1 } }]);
  expect(findingsOf(await book.compute(), 'cellsLocked')).toMatchObject([
    { params: { variant: 'restored' } },
  ]);
  expect(findingsOf(await book.check(), 'cellsLocked')).toEqual([]);
  expect(book.host.type(sheet, cell, '1')).toEqual({ done: true });
});
