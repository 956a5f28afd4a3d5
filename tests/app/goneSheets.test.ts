import { afterEach, describe, expect, it } from '@jest/globals';
import type { UnitResult } from '../../src/domain/scoring/computeResults';
import { closeBooks, findingsOf, type EmbeddedBook } from '../support/embeddedBook';
import { mendBook } from '../support/mendBook';
import { scoredBook } from '../support/scoredBook';

afterEach(closeBooks);

async function without(sheet: string): Promise<EmbeddedBook> {
  const book = await scoredBook();
  book.deduct('东镇', '负面：通报', '', '1');
  await book.compute();
  expect(book.host.person.changeSheet(sheet, { kind: 'delete' })).toEqual({ done: true });
  return book;
}

const ranks = (results: readonly UnitResult[]): readonly (number | null)[] => results.map(({ rank }) => rank);

const sheetRanks = (book: EmbeddedBook): readonly unknown[] =>
  book.cells.ranking('各镇').map((row) => row['名次']);

describe('the register is deleted', () => {
  it('is an error that names it, nobody is ranked, and nothing is written until a person says so', async () => {
    const book = await without('加减分登记');
    const { findings, results } = await book.check();
    expect(findingsOf({ findings }, 'tableGone')).toMatchObject([
      { severity: 'error', params: { variant: 'ledger', sheet: '加减分登记' } },
    ]);
    expect(new Set(ranks(results))).toEqual(new Set([null]));
    const before = book.cells.contents();
    for (const act of [() => book.compute(), () => book.generate()]) {
      await expect(act()).rejects.toMatchObject({ code: 'damaged', detail: '加减分登记' });
    }
    expect(book.cells.contents()).toEqual(before);
  });

  it('made anew and not confirmed, it counts for no ranking, in the sheet neither, until it is', async () => {
    const book = await without('加减分登记');
    expect(findingsOf({ findings: (await mendBook(book)) ?? [] }, 'mended')).toMatchObject([
      { params: { variant: 'empty', sheet: '加减分登记' } },
    ]);
    const computed = await book.compute();
    expect(findingsOf(computed, 'tableUnconfirmed')).toMatchObject([{ params: { sheet: '加减分登记' } }]);
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(new Set([...ranks(computed.results), ...sheetRanks(book)])).toEqual(new Set([null, '']));
    await book.generate();
    book.deduct('西镇', '负面：通报', '', '1');
    expect(findingsOf(await book.compute(), 'tableUnconfirmed')).toHaveLength(1);
    await mendBook(book, 'counts');
    const confirmed = await book.compute();
    expect(findingsOf(confirmed, 'tableUnconfirmed')).toEqual([]);
    expect(sheetRanks(book)).toEqual([1, 1, '']);
    expect(book.cells.figure('各镇', '西镇', '负面清单扣分')).toBe(-1.5);
  });

  it('given up by a person, it is empty and units are ranked', async () => {
    const book = await without('加减分登记');
    await mendBook(book, 'counts');
    const computed = await book.compute();
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(sheetRanks(book)).toEqual([1, 2, '']);
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(7);
    expect(await mendBook(book)).toBeNull();
  });
});

describe('a sheet that is made again', () => {
  it.each(['单位', '加减分登记', '各镇', '汇总排名'])(
    '%s stands where it stood among the others',
    async (sheet) => {
      const book = await scoredBook();
      await book.compute();
      // Others stay as somebody has put them.
      book.host.person.changeSheet('说明', { kind: 'moveRight' });
      const before = book.host.book.sheets.map(({ name }) => name);
      expect(book.host.person.changeSheet(sheet, { kind: 'delete' })).toEqual({ done: true });
      await mendBook(book, 'counts');
      await book.compute();
      expect(book.host.book.sheets.map(({ name }) => name)).toEqual(before);
    },
  );
});

describe('a sheet of definitions is deleted', () => {
  it.each(['单位', '指标库', '负面清单', '说明'])(
    '%s: asked for, and made again with every score in its place',
    async (sheet) => {
      const book = await without(sheet);
      const scores = [...book.cells.contents()].filter(([place]) => /^(各镇|市考核县) [KN]/u.test(place));
      await expect(book.compute()).rejects.toMatchObject({ code: 'damaged', detail: sheet });
      await expect(book.generate()).rejects.toMatchObject({ code: 'damaged', detail: sheet });
      expect(await mendBook(book, 'counts')).toHaveLength(1);
      const computed = await book.compute();
      expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
      expect(findingsOf(computed, 'scoreMoved')).toEqual([]);
      await book.generate();
      expect([...book.cells.contents()].filter(([place]) => /^(各镇|市考核县) [KN]/u.test(place))).toEqual(
        scores,
      );
      expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 10, score: 7, counted: 7 });
      expect(book.cells.sheets).not.toContain('已移出');
      expect(sheetRanks(book)).toHaveLength(3);
    },
  );
});
