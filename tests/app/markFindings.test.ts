import { afterEach, expect, it } from '@jest/globals';
import { findingKey } from '../../src/domain/findings/findingKey';
import type { Finding } from '../../src/domain/findings/finding';
import { importDefinitions } from '../../src/app/importDefinitions';
import { markFindings } from '../../src/app/markFindings';
import { overviewOf } from '../../src/app/session/overview';
import { readMarks } from '../../src/workbook/snapshot/readMarks';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';
import { SMALL_DOCUMENT } from '../support/smallDocument';

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

it('keeps marks while a document is loaded again, reopens what it changes, and knows it once it is as it was', async () => {
  const book = await openBook();
  const load = (text: string) =>
    importDefinitions(book.useCase, { bytes: new TextEncoder().encode(text), fileName: '指标.txt' });
  const checked = async () =>
    [...(await overview(book)).checks.keys()].map(({ params }) => 'variant' in params && params.variant);
  await load(SMALL_DOCUMENT);
  const { findings } = await overview(book);
  await markFindings({ ...book.useCase, today }, { findings, by: '张三' }, []);
  expect(await checked()).toEqual(['common', 'everyUnit']);
  await load(SMALL_DOCUMENT);
  expect(await checked()).toEqual(['common', 'everyUnit']);
  expect(book.cells.grid('问题').flat()).toEqual(expect.arrayContaining(['已核对 2 项', '张三 2020-12-31']));
  // The common part now adds up to something else, which nobody has looked at.
  const changed = SMALL_DOCUMENT.replace('\n5分', '\n4分');
  expect(changed).not.toBe(SMALL_DOCUMENT);
  await load(changed);
  expect(await checked()).toEqual(['everyUnit']);
  await load(SMALL_DOCUMENT);
  expect(await checked()).toEqual(['common', 'everyUnit']);
});
