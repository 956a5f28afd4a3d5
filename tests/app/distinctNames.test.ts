import { afterEach, expect, it } from '@jest/globals';
import { closeBooks, generatedBook } from '../support/embeddedBook';
import { smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

it('gives an entry to nobody once a second unit has its name, before anything is computed again', async () => {
  const book = await generatedBook(smallCounty(towns()));
  const row = book.deduct('东镇', '负面：通报', '', '1');
  const last = book.cells.grid('加减分登记').length;
  const points = (): unknown => book.cells.grid('加减分登记')[row - 1]?.[8];
  expect([points(), book.cells.grid('加减分登记')[last - 1]?.[17]]).toEqual([-1.5, 1]);
  book.type('单位', 'E6', '东镇');
  expect([points(), book.cells.grid('加减分登记')[last - 1]?.[17]]).toEqual(['', 0]);
  book.type('单位', 'E6', '西镇');
  expect(points()).toBe(-1.5);
});
