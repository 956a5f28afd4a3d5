import { afterEach, describe, expect, it } from '@jest/globals';
import { carryOutImport } from '../../src/app/importDefinitions';
import { planImport, withYear } from '../../src/app/plan/planImport';
import { closeBooks, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { entriesOf } from '../support/meanwhile';
import { townsDocument } from '../support/smallDocument';

afterEach(closeBooks);

const own = (name: string, tenths: number) => ({ name, target: `完成${name}`, tenths });
const THIS_YEAR = townsDocument(
  [own('党建', 100), own('信访', 50)],
  ['东镇', '西镇'].map((name) => ({ name, categories: [{ name: '经济', indicators: [own('产业', 85)] }] })),
  [{ category: '负面', text: '通报', responsible: '督查室', tenths: 15 }],
);
const NEXT_YEAR = THIS_YEAR.replaceAll('2020', '2021');

const planOf = (book: EmbeddedBook, text: string) =>
  planImport(book.useCase, { bytes: new TextEncoder().encode(text), fileName: '指标.txt' });

async function scored(): Promise<EmbeddedBook> {
  const book = await openBook();
  await carryOutImport(book.useCase, await planOf(book, THIS_YEAR));
  await book.generate();
  book.score('东镇', '党建', '7.25');
  book.remark('东镇', '党建', '待核');
  book.deduct('西镇', '负面：通报', '', '2');
  const row = book.cells.grid('单位').findIndex((cells) => cells[4] === '西镇') + 1;
  book.type('单位', `F${row}`, '西办');
  book.type('单位', `I${row}`, '重大事故');
  book.setting('最终得分小数位数', '3');
  await book.compute();
  return book;
}

const typed = (book: EmbeddedBook) =>
  [...entriesOf(book)].filter(([entry]) => !/setting (?:year|title|layout|weight)/.test(entry));

describe('a document of another year over a book with entries', () => {
  it('is a question, and nothing is taken for granted', async () => {
    const book = await scored();
    const plan = await planOf(book, NEXT_YEAR);
    expect(plan.otherYear).toEqual({ book: 2020, document: 2021 });
    const before = book.cells.contents();
    await expect(carryOutImport(book.useCase, plan)).rejects.toThrow(RangeError);
    expect(book.cells.contents()).toEqual(before);
  });

  it('keeps every entry where it corrects the year', async () => {
    const book = await scored();
    const before = typed(book);
    await carryOutImport(book.useCase, withYear(await planOf(book, NEXT_YEAR), 'same'));
    await book.generate();
    expect(typed(book)).toEqual(before);
    expect(book.cells.sheets).not.toContain('2020年结果');
  });

  it('begins with empty entries, and keeps those of before on a sheet of values', async () => {
    const book = await scored();
    const final = book.cells.figure(book.cells.score('西镇', '党建').sheet, '西镇', '最终得分');
    await carryOutImport(book.useCase, withYear(await planOf(book, NEXT_YEAR), 'new'));
    await book.generate();
    const { findings } = await book.compute();
    const entries = new Map(entriesOf(book));
    expect([...entries.keys()].filter((entry) => !/^(?:setting|alias)/.test(entry))).toEqual([]);
    expect([entries.get('alias 西镇'), entries.get('setting decimals')]).toEqual(['西办', '3']);
    expect(entries.get('setting year')).toBe('2021');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const kept = book.cells.grid('2020年结果').map((row) => row.join('|'));
    expect(kept.some((row) => row.startsWith('东镇|党建|10|7.25|'))).toBe(true);
    expect(kept.some((row) => row.startsWith('西镇|负面：通报|'))).toBe(true);
    expect(kept.some((row) => row.includes('待核'))).toBe(true);
    expect(kept.some((row) => row.includes('西镇') && row.includes(String(final)))).toBe(true);
    const sheet = book.cells.sheet('2020年结果');
    const formulas = [...sheet.cells.values()].flatMap((line) =>
      [...line.values()].filter(({ content }) => content.kind === 'formula'),
    );
    expect(formulas).toEqual([]);
    expect(sheet.protection.on).toBe(true);
  });

  it('keeps what was typed where no score belongs, with its place', async () => {
    const book = await scored();
    const { sheet } = book.cells.score('东镇', '党建');
    const total = book.cells.grid(sheet).findIndex((row) => row[3] === '东镇' && row[6] === '合计') + 1;
    await book.byHand((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(`K${total}`).values = [[6.5]];
      worksheet.getRange(`N${total}`).values = [['误填']];
    });
    await carryOutImport(book.useCase, withYear(await planOf(book, NEXT_YEAR), 'new'));
    const kept = book.cells.grid('2020年结果').map((row) => row.join('|'));
    expect(kept.filter((row) => row.startsWith(`东镇|${sheet}!K${total}|`))).toEqual([
      expect.stringMatching(/\|6\.5\|.*\|误填\|*$/),
    ]);
  });

  it('is no question where nothing was entered', async () => {
    const book = await openBook();
    await carryOutImport(book.useCase, await planOf(book, THIS_YEAR));
    await book.generate();
    expect((await planOf(book, NEXT_YEAR)).otherYear).toBeNull();
  });
});
