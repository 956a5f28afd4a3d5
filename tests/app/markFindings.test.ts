import { afterEach, expect, it } from '@jest/globals';
import { findingKey } from '../../src/domain/findings/findingKey';
import type { Finding } from '../../src/domain/findings/finding';
import { markFindings } from '../../src/app/markFindings';
import { overviewOf } from '../../src/app/session/overview';
import { readMarks } from '../../src/workbook/snapshot/readMarks';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const today = () => new Date(2020, 11, 31);

async function overview(book: EmbeddedBook) {
  const found = overviewOf(await book.useCase.workbook.read({ labels: true }), 'zh-CN');
  if (found === null) throw new Error('the book has definitions');
  return found;
}

async function firstWarning(book: EmbeddedBook): Promise<Finding> {
  const { findings } = await overview(book);
  const warning = findings.find(({ severity }) => severity === 'warning');
  if (warning === undefined) throw new Error('the book has a warning');
  return warning;
}

const mark = (book: EmbeddedBook, finding: Finding, by: string | null) =>
  markFindings({ ...book.useCase, today }, { findings: [finding], by }, []);

const marksOf = async (book: EmbeddedBook) =>
  readMarks((await overview(book)).state.snapshot.tables.findings);

it('keeps who checked a finding through checking, computing and generating, until it is taken back', async () => {
  const book = await generatedBook(smallCounty());
  const finding = await firstWarning(book);
  await mark(book, finding, '张三');
  const kept = { [findingKey(finding, 2020)]: '张三 2020-12-31' };
  expect(Object.fromEntries(await marksOf(book))).toEqual(kept);
  await book.check();
  await book.compute();
  await book.generate();
  expect(Object.fromEntries(await marksOf(book))).toEqual(kept);
  const { checks } = await overview(book);
  expect([...checks.values()]).toEqual(['张三 2020-12-31']);
  expect(book.cells.grid('问题').flat()).toEqual(expect.arrayContaining(['已核对 1 项', '张三 2020-12-31']));
  await mark(book, finding, null);
  expect(await marksOf(book)).toEqual(new Map());
});

it('keeps the mark of a finding that is gone for the day it comes back', async () => {
  const book = await generatedBook(smallCounty());
  const finding = await firstWarning(book);
  await mark(book, finding, '张三');
  book.setting('考核年度', '2021');
  await book.check();
  expect((await overview(book)).checks.size).toBe(0);
  book.setting('考核年度', '2020');
  await book.check();
  expect([...(await overview(book)).checks.values()]).toEqual(['张三 2020-12-31']);
});
