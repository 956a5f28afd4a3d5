import { afterEach, describe, expect, it } from '@jest/globals';
import { carryOutImport } from '../../src/app/importDefinitions';
import type { YearAnswer } from '../../src/app/plan/otherYear';
import { planImport, withYear } from '../../src/app/plan/planImport';
import { bookState } from '../../src/app/book/bookState';
import type { Definitions, Indicator } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { typeActual } from '../support/typeActual';

afterEach(closeBooks);

const RULES = {
  maxFactor: 11_000 as BasisPoints,
  method: { kind: 'ratio', target: 100, better: 'higher' },
} as const satisfies Partial<Indicator>;

const definitionsOf = async (book: EmbeddedBook): Promise<Definitions> =>
  bookState(await excelWorkbook.read(), book.language).definitions;

async function load(book: EmbeddedBook, text: string, year?: YearAnswer): Promise<void> {
  const plan = await planImport(book.useCase, {
    bytes: new TextEncoder().encode(text),
    fileName: '指标.txt',
  });
  await carryOutImport(book.useCase, year === undefined ? plan : withYear(plan, year));
  await book.generate();
}

/** A book that was loaded from a document, whose indicator 党建 got a method and a factor since, with an actual. */
async function withMethod(): Promise<EmbeddedBook> {
  const book = await openBook();
  await load(book, SMALL_DOCUMENT);
  const definitions = await definitionsOf(book);
  await book.load({
    ...definitions,
    unitTypes: definitions.unitTypes.map((type) => ({
      ...type,
      indicators: type.indicators.map((each) => (each.name === '党建' ? { ...each, ...RULES } : each)),
    })),
  });
  await book.generate();
  typeActual(book, '东镇', '党建', '105');
  await book.compute();
  return book;
}

const rulesOf = async (book: EmbeddedBook, name: string) =>
  (await definitionsOf(book)).unitTypes
    .flatMap(({ indicators }) => indicators)
    .filter((each) => each.name === name)
    .map(({ maxFactor, method }) => ({ maxFactor, method }));

const figures = (book: EmbeddedBook) =>
  book.cells
    .table('镇')
    .filter((row) => row['单位'] === '东镇' && row['指标'] === '党建')
    .map((row) => [row['完成值'], row['得分']]);

describe('a method and a factor that staff gave an indicator', () => {
  it('stay where the document is loaded again, with the actuals', async () => {
    const book = await withMethod();
    expect(figures(book)).toEqual([[105, 10.5]]);
    await load(book, SMALL_DOCUMENT.replace('依法信访', '依法接访'));
    expect(await rulesOf(book, '党建')).toEqual([RULES]);
    expect(await rulesOf(book, '信访')).toEqual([{}]);
    expect(figures(book)).toEqual([[105, 10.5]]);
  });

  it('stay for the next year, which begins without actuals', async () => {
    const book = await withMethod();
    await load(book, SMALL_DOCUMENT.replaceAll('2020', '2021'), 'new');
    expect(await rulesOf(book, '党建')).toEqual([RULES]);
    expect(figures(book)).toEqual([['', '']]);
    expect(book.cells.grid('2020年结果').flat()).toContain(105);
    expect(book.cells.sheets).not.toContain('已移出');
  });
});
