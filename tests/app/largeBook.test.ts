import { afterEach, describe, expect, it } from '@jest/globals';
import type { Calculator } from '../../src/host';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { ROWS_ABOVE_DATA } from '../../src/workbook/layout/table';
import type { Cost } from '../support/cost';
import { closeBooks, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** A county far larger than any; a twentieth of it otherwise. */
const SCALE = testLevel.everyFault ? 1 : 0.05;
const [ENTRIES, UNITS, INDICATORS] = [5_000 * SCALE, 200 * SCALE, 100];

/** A workbook that is calculated by hand, and not yet: an engine would take hours over its formulas. */
const uncalculated = (): Calculator => ({
  addSheet: () => undefined,
  renameSheet: () => undefined,
  removeSheet: () => undefined,
  setCell: () => undefined,
  value: () => ({ kind: 'empty' }),
  evaluate: () => ({ kind: 'empty' }),
  dispose: () => undefined,
});

const units = Array.from({ length: UNITS }, (_, at) => sampleUnit(`第${at}镇`));
const county = () =>
  smallCounty(
    sampleType(
      '各镇',
      units,
      ...Array.from({ length: INDICATORS }, (_, at) =>
        sampleIndicator(null, `第${at}项工作完成情况`, 1, { category: `类别${at % 7}`, target: '按期完成' }),
      ),
    ),
  );

/** Fills what the register has room for; answers how many entries it has then. */
async function fillRegister(book: EmbeddedBook, wanted: number): Promise<number> {
  const { ledger } = (await excelWorkbook.read()).tables;
  if (ledger === undefined) throw new Error('no register');
  const rows = Math.min(wanted, ledger.values.length - ROWS_ABOVE_DATA);
  await book.byHand((context) => {
    const first = ledger.row + ROWS_ABOVE_DATA;
    const sheet = context.workbook.worksheets.getItem(ledger.sheet);
    sheet.protection.unprotect();
    const fill = (column: number, values: readonly (string | number)[]): void => {
      sheet.getRangeByIndexes(first, column, rows, values.length).values = Array.from(
        { length: rows },
        () => [...values],
      );
    };
    fill(3, [units[1]?.name ?? '', '通报']);
    fill(7, [1]);
    fill(10, ['县委办〔2020〕12号文件通报', 43_952, '督查室', '']);
    sheet.protection.protect();
  });
  return rows;
}

describe('a book of very many scores and entries of the register', () => {
  it('is loaded, generated, checked and computed, with no answer above 3 MB and no request above 1.5 MB', async () => {
    const book = await openBook({ calculator: uncalculated });
    const costs: Record<string, Cost> = {};
    const measured = async (name: string, action: () => Promise<unknown>): Promise<void> => {
      costs[name] = await book.cost(action);
    };
    await book.load(smallCounty(sampleType('各镇', units.slice(0, 3), sampleIndicator(null, '党建', 1))));
    await book.generate();
    while ((await fillRegister(book, ENTRIES)) < ENTRIES) await book.generate();
    await measured('load', () => book.load(county()));
    await measured('generate', () => book.generate());
    await measured('check', () => book.check());
    await measured('compute', () => book.compute());
    await measured('generate again', () => book.generate());
    const { scores, tables } = await excelWorkbook.read();
    expect(scores[0]?.keys.length).toBeGreaterThan(UNITS * INDICATORS);
    expect(tables.ledger?.values.length).toBeGreaterThan(ENTRIES);
    for (const { trips, maxBytes, maxAnswerBytes, bytes } of Object.values(costs)) {
      expect(maxAnswerBytes).toBeLessThanOrEqual(3_000_000);
      expect(maxBytes).toBeLessThanOrEqual(1_500_000);
      expect(trips).toBeLessThanOrEqual(bytes / 1_000_000 + 10);
    }
  }, 1_800_000);
});
