import { afterEach, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { townsDocument } from '../support/smallDocument';

afterEach(closeBooks);

const documentOf = (...targets: readonly string[]): string =>
  townsDocument(
    [{ name: '党建', target: '抓好党建', tenths: 100 }],
    [
      {
        name: '东镇',
        categories: [
          { name: '重点', indicators: targets.map((target) => ({ name: '项目建设', target, tenths: 50 })) },
        ],
      },
    ],
  );

const load = (book: EmbeddedBook, text: string) =>
  importDefinitions(book.useCase, { bytes: new TextEncoder().encode(text), fileName: '指标.txt' });

/** The scores of the town by target. */
const scores = (book: EmbeddedBook) => {
  const { sheet } = book.cells.score('东镇', '党建');
  const rows = book.cells.grid(sheet).filter((row) => row[6] === '项目建设');
  return Object.fromEntries(rows.map((row) => [String(row[7]), row[10]]));
};

async function scored(): Promise<EmbeddedBook> {
  const book = await openBook();
  await load(book, documentOf('完成道路工程5公里', '完成招商引资3亿元'));
  await book.generate();
  const { sheet, row } = book.cells.score('东镇', '项目建设');
  book.type(sheet, `K${row + 1}`, '1');
  book.type(sheet, `K${row + 2}`, '2');
  return book;
}

it('scores of indicators of one name stay with their targets when these change places', async () => {
  const book = await scored();
  await load(book, documentOf('完成招商引资3亿元', '完成道路工程5公里'));
  await book.generate();
  expect(scores(book)).toEqual({ 完成招商引资3亿元: 2, 完成道路工程5公里: 1 });
});

it('the second keeps its own when the first is dropped, whose score waits on 已移出', async () => {
  const book = await scored();
  await load(book, documentOf('完成招商引资3亿元'));
  await book.generate();
  expect(scores(book)).toEqual({ 完成招商引资3亿元: 2 });
  expect(book.cells.table('已移出').map((row) => row['得分'])).toEqual([1]);
});
