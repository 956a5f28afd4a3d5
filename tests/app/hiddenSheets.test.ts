import { afterEach, expect, it } from '@jest/globals';
import { closeBooks, generatedBook } from '../support/embeddedBook';
import { county, smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

it('sheets that staff have hidden are kept up, and stay hidden', async () => {
  const book = await generatedBook(smallCounty(county(), towns()));
  await book.compute();
  const [first = '', ...others] = book.host.book.sheets.map(({ name }) => name);
  await book.byHand((context) => {
    context.workbook.worksheets.getItem(first).activate();
    for (const name of others) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
  });
  await book.load(smallCounty(county(), towns()), { year: 2021 });
  await book.generate();
  await book.compute();
  const hidden = book.host.book.sheets.filter(({ visibility }) => visibility === 'Hidden');
  expect(hidden.map(({ name }) => name)).toEqual(others);
});
