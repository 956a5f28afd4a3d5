import { afterEach, describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { contentAt } from '../../src/host';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';
import { typeActual } from '../support/typeActual';

afterEach(closeBooks);

const units = ['东镇', '西镇', '南镇'].map((name) => sampleUnit(name));
const common = (name: string, more: Partial<Indicator>) => sampleIndicator(null, name, 20, more);

/** A book whose scores follow from actuals, by methods that compare and one that does not, computed. */
async function scored(): Promise<EmbeddedBook> {
  const factor = { maxFactor: 11_000 as BasisPoints };
  const town = sampleType(
    '各镇',
    units,
    common('产值', { ...factor, method: { kind: 'ratio', target: 100, better: 'higher' } }),
    common('税收', { ...factor, method: { kind: 'ratio', target: 100, better: 'higher' } }),
    common('投资', { method: { kind: 'rank', points: [20, 15], better: 'higher' } }),
  );
  const book = await generatedBook(smallCounty(town), {});
  for (const [at, { name }] of units.entries()) {
    typeActual(book, name, '产值', String(90 + at * 7));
    typeActual(book, name, '税收', String(120 - at));
    typeActual(book, name, '投资', String(at));
  }
  await book.compute();
  return book;
}

async function replace(book: EmbeddedBook, cell: string, entered: string): Promise<void> {
  await book.byHand(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('各镇');
    sheet.protection.unprotect();
    sheet.getRange(cell).formulas = [[entered]];
    sheet.protection.protect();
  });
}

/** The cell in a column of a hidden code in the row of an indicator of a unit. */
function cellOf(book: EmbeddedBook, unit: string, indicator: string, code: string): string {
  const { row } = book.cells.score(unit, indicator);
  const codes = book.cells.grid('各镇').find((line) => line.includes('byMethod')) ?? [];
  return `${String.fromCharCode(65 + codes.indexOf(code))}${row + 1}`;
}

describe('a formula of a method that was written over', () => {
  it.each([
    ['actualCode', '=1'],
    ['actualCode', '1'],
    ['byMethod', '15'],
    ['byMethod', '=15'],
    ['compared', '7'],
    ['best', '=9'],
    ['bound', '30'],
  ])('in the column %s by “%s” is found, told by computing and restored', async (code, entered) => {
    const book = await scored();
    const unit = code === 'compared' || code === 'best' ? '东镇' : '西镇';
    const row = book.cells.score('东镇', '产值').row;
    const cell =
      code === 'compared' || code === 'best'
        ? `${cellOf(book, unit, '产值', code)[0] ?? ''}${row}`
        : cellOf(book, unit, '产值', code);
    const column = cell.charCodeAt(0) - 65;
    const content = () => contentAt(book.cells.sheet('各镇'), Number(cell.slice(1)) - 1, column);
    const before = content();
    expect(before.kind).toBe('formula');
    await replace(book, cell, entered);
    const checked = await book.check();
    expect(findingsOf(checked, 'hiddenFormulaReplaced').map(({ params }) => params)).toEqual([
      { variant: 'found', hidden: cell, entered },
    ]);
    const computed = await book.compute();
    expect(findingsOf(computed, 'hiddenFormulaReplaced').map(({ params }) => params.variant)).toEqual([
      'restored',
    ]);
    expect(content()).toEqual(before);
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
  });

  it('is not said of actuals that Excel took for dates, nor of a method or a factor that was changed', async () => {
    const book = await scored();
    typeActual(book, '东镇', '产值', '3-1');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    await book.compute();
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    const library = book.cells.table('指标库').findIndex((line) => line['指标'] === '产值');
    const header = book.cells.grid('指标库').findIndex((line) => line.includes('计分方法'));
    const line = book.cells.grid('指标库')[header] ?? [];
    const at = (name: string): string =>
      `${String.fromCharCode(65 + line.indexOf(name))}${header + 2 + library}`;
    book.type('指标库', at('计分方法'), '分值×完成值÷目标 80');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    book.type('指标库', at('上限倍数'), '1.2');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    expect(findingsOf(await book.compute(), 'hiddenFormulaReplaced')).toEqual([]);
  });
});
