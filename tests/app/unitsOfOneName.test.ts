import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const [first, second] = ['党群部门', '执法部门'].map((group, at) => ({
  ...sampleUnit('办公室'),
  id: `u-办公室-${at}`,
  group,
}));
const bureau = { ...sampleUnit('信访局'), group: '党群部门' };
const offices = (...units: readonly (typeof bureau)[]) =>
  smallCounty(sampleType('县直部门', units, sampleIndicator(null, '党务', 20)));
const county = offices(...[first, second].flatMap((unit) => unit ?? []), bureau);

/** The register's filled rows as people see them. */
const entries = (book: EmbeddedBook) =>
  book.cells.table('加减分登记').flatMap((row) => (row['单位'] === '' ? [] : [[row['单位'], row['扣分']]]));

/** What is taken off each unit, from the first to the last. */
const deductions = (book: EmbeddedBook) =>
  book.cells.grid('县直部门').flatMap((row) => (row[6] === '负面清单扣分' ? [row[11]] : []));

/** How the register calls the units. */
const labels = (book: EmbeddedBook) =>
  book.cells.table('单位').flatMap((row) => (row['单位'] === '' ? [] : [row['登记用名']]));

describe('two units of one name', () => {
  it('are in the drop-down with their groups, and each gets what was entered for it', async () => {
    const book = await generatedBook(county);
    expect(labels(book)).toEqual(['办公室（党群部门）', '办公室（执法部门）', '信访局']);
    book.deduct('办公室（执法部门）', '负面：通报', '', '2');
    book.deduct('信访局', '负面：约谈', '县', '1');
    expect(deductions(book)).toEqual([0, -3, -0.5]);
    const { findings } = await book.compute();
    expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers')).toEqual([]);
    expect(deductions(book)).toEqual([0, -3, -0.5]);
  });

  it('are told where an entry says no more than the name', async () => {
    const book = await generatedBook(county);
    book.deduct('办公室', '负面：通报', '', '1');
    expect(findingsOf(await book.check(), 'ledgerUnitUnknown')).toMatchObject([
      { params: { entered: '办公室' } },
    ]);
    expect(deductions(book)).toEqual([0, 0, 0]);
  });

  it('keep their entries when a group is called otherwise', async () => {
    const book = await generatedBook(county);
    book.deduct('办公室（执法部门）', '负面：通报', '', '2');
    book.type('单位', 'D6', '政法部门');
    await book.compute();
    expect(entries(book)).toEqual([['办公室（政法部门）', -3]]);
    expect(deductions(book)).toEqual([0, -3, 0]);
  });

  it('keep the entries of the one that was there first', async () => {
    const book = await generatedBook(offices(...(first === undefined ? [] : [first]), bureau));
    book.deduct('办公室', '负面：通报', '', '1');
    expect(book.cells.table('单位')[0]).not.toHaveProperty('登记用名');
    for (const [cell, text] of [
      ['C7', '县直部门'],
      ['D7', '执法部门'],
      ['E7', '办公室'],
    ] as const)
      book.type('单位', cell, text);
    book.type('单位', 'J2', '自己的备注');
    await book.generate();
    expect(entries(book)).toEqual([['办公室（党群部门）', -1.5]]);
    expect(labels(book)).toEqual(['办公室（党群部门）', '信访局', '办公室（执法部门）']);
    expect(deductions(book)).toEqual([-1.5, 0, 0]);
    const { findings } = await book.compute();
    expect(findingsOf({ findings }, 'ledgerUnitUnknown')).toEqual([]);
    expect(findingsOf({ findings }, 'figureDiffers')).toEqual([]);
    expect(book.cells.grid('单位')[1]).toContain('自己的备注');
  });

  it('still have their column when rows were inserted above the table', async () => {
    const book = await generatedBook(offices(...(first === undefined ? [] : [first]), bureau));
    await book.byHand(({ workbook }) => {
      workbook.worksheets.getItem('单位').getRange('1:1').insert('Down');
    });
    for (const [cell, text] of [
      ['C8', '县直部门'],
      ['D8', '执法部门'],
      ['E8', '办公室'],
    ] as const)
      book.type('单位', cell, text);
    await book.generate();
    book.deduct('办公室（执法部门）', '负面：通报', '', '1');
    expect(findingsOf(await book.compute(), 'figureDiffers')).toEqual([]);
    expect(deductions(book)).toEqual([0, 0, -1.5]);
  });
});
