import { afterEach, expect, it } from '@jest/globals';
import { progressBy, scoreOwners } from '../../src/app/find/openScores';
import { overviewOf } from '../../src/app/session/overview';
import { closeBooks, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

it('tells by unit, and by who is responsible, which scores are missing, with their cells', async () => {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '产业', '8');
  book.score('东镇', '党建', '9');
  book.pasteScore('西镇', '产业', '99');
  const overview = overviewOf(await book.useCase.workbook.read({ labels: true }), 'zh-CN');
  if (overview === null) throw new Error('the book has definitions');
  const byUnit = progressBy(overview, 'unit');
  expect(byUnit.map(({ name, done, all }) => [name, done, all])).toEqual([
    ['本县', 0, 1],
    ['东镇', 2, 4],
    ['西镇', 0, 4],
    ['南镇', 0, 4],
  ]);
  expect(byUnit[1]?.open.map(({ indicator }) => indicator)).toEqual(['信访', '造林']);
  expect(scoreOwners(overview)).toEqual(['unit', 'responsible']);
  const [nobody, office] = progressBy(overview, 'responsible');
  expect([nobody?.name, nobody?.all]).toEqual(['', 10]);
  expect([office?.name, office?.done, office?.all]).toEqual(['发改局', 1, 3]);
  const { sheet, cell } = book.cells.score('西镇', '产业');
  expect(office?.open[0]).toMatchObject({ unit: '西镇', isRefused: true, place: { sheet, cell } });
});
