import { examine } from '../../src/app/examine/examine';
import { ledgerReadings } from '../../src/app/examine/examineLedger';
import type { BookState } from '../../src/app/book/bookState';
import { toNumber } from '../../src/domain/points/points';
import { toDouble } from '../../src/domain/points/rational';
import type { Definitions } from '../../src/domain/definitions/definitions';
import { exampleScores } from '../../src/domain/examples/exampleScores';
import { readBook } from '../../src/cli/enterInputs';
import { scoreKey } from '../../src/domain/scoring/scoreKey';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import {
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  SCORE_COLUMNS,
  type ScoreColumn,
} from '../../src/workbook/layout/columns';
import { columnIndex, FIRST_ROW, ROWS_ABOVE_DATA } from '../../src/workbook/layout/table';
import { negativeLabels } from '../../src/domain/deductions/negativeLabels';
import { openBook, type EmbeddedBook } from '../support/embeddedBook';
import { GivenValues } from './givenValues';

const LANGUAGE = 'zh-CN';

/** Columns of the register by their places: unit and item, tier and times, from the basis to the event. */
const [UNIT_AT, TIER_AT, BASIS_AT] = [3, 6, 10];

/** A book that nobody calculates, of a county of any size, as people would have filled it. */
export class LargeBook {
  readonly book: EmbeddedBook;
  readonly definitions: Definitions;
  readonly #given: GivenValues;

  private constructor(book: EmbeddedBook, given: GivenValues, definitions: Definitions) {
    this.book = book;
    this.#given = given;
    this.definitions = definitions;
  }

  /** A book with a register that has room for so many entries, before its county is loaded. */
  static async open(definitions: Definitions, entries: number): Promise<LargeBook> {
    const given = new GivenValues();
    const book = new LargeBook(await openBook({ calculator: given.calculator }), given, definitions);
    // A register grows with its entries alone, which costs least in a county of a few units.
    await book.book.load({ ...definitions, unitTypes: definitions.unitTypes.slice(0, 1).map(smallest) });
    await book.book.generate();
    while ((await book.#fillRegister(entries)) < entries) await book.book.generate();
    return book;
  }

  /** Enters example scores and the register, and gives formulas the values that they come to. */
  async fill(entries: number): Promise<void> {
    const scores = new Map(
      exampleScores(this.definitions, 'bench').map(({ unit, indicator, entered }) => [
        scoreKey(unit, indicator) as string,
        entered,
      ]),
    );
    await this.#fillRegister(entries);
    for (const { sheet, rows } of (await readBook(LANGUAGE)).stored) {
      await this.#write(
        sheet,
        FIRST_ROW,
        columnIndex(SCORE_COLUMNS, 'score'),
        rows.map(({ key }) => [scores.get(key) ?? '']),
      );
    }
    this.#giveValues(await readBook(LANGUAGE));
  }

  /** Answers how many entries there is room for. */
  async #fillRegister(wanted: number): Promise<number> {
    const { ledger } = (await excelWorkbook.read()).tables;
    if (ledger === undefined) throw new Error('the book has no register');
    const units = this.definitions.unitTypes.flatMap((type) => type.units);
    const items = this.definitions.negativeList.filter(({ tiers }) => tiers.length === 0);
    const labels = negativeLabels(this.definitions.negativeList);
    const rows = Math.min(wanted, ledger.values.length - ROWS_ABOVE_DATA);
    const fill = (column: number, cells: (row: number) => readonly (string | number)[]): Promise<void> =>
      this.#write(
        ledger.sheet,
        ledger.row + ROWS_ABOVE_DATA,
        column,
        Array.from({ length: rows }, (_, row) => cells(row)),
      );
    await fill(UNIT_AT, (row) => [
      units[row % units.length]?.name ?? '',
      labels.get(items[row % items.length]?.id ?? '') ?? '',
    ]);
    await fill(TIER_AT, () => ['', 1]);
    await fill(BASIS_AT, (row) => [`县委办〔2020〕${row + 1}号文件通报`, 43_952, '督查室', '']);
    return rows;
  }

  /** Writes cells past what the book may refuse. */
  async #write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly (string | number)[])[],
  ): Promise<void> {
    await this.book.byHand((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0).values = values.map(
        (line) => [...line],
      );
      worksheet.protection.protect();
    });
  }

  /** What the register's hidden columns come to, and those of the list that it takes its items from. */
  #giveRegister(state: BookState): void {
    for (const { record, reading } of ledgerReadings(state)) {
      if (reading.state !== 'counted') continue;
      const [sheet, row] = [record.place('unit').sheet, FIRST_ROW + record.index];
      this.#given.give(sheet, row, columnIndex(LEDGER_COLUMNS, 'unitId'), reading.unit);
      this.#given.give(sheet, row, columnIndex(LEDGER_COLUMNS, 'points'), toNumber(reading.points));
    }
    const { negative } = state.snapshot.tables;
    this.definitions.negativeList.forEach(({ tiers }, index) => {
      if (negative === undefined) return;
      const column = columnIndex(NEGATIVE_COLUMNS, 'tierCount');
      this.#given.give(negative.sheet, FIRST_ROW + index, column, tiers.length);
    });
  }

  #giveValues(state: BookState): void {
    this.#giveRegister(state);
    const { results, readings } = examine(state);
    const byUnit = new Map(results.map((result) => [result.unit, result]));
    for (const { type, rows, blocks } of state.layouts.values()) {
      const sheet = state.stored.find(({ unitType }) => unitType === type.id)?.sheet ?? '';
      const give = (row: number, column: ScoreColumn, value: number | string | null): void => {
        this.#given.give(sheet, row, columnIndex(SCORE_COLUMNS, column), value ?? '');
      };
      for (const row of rows) {
        if (row.kind !== 'indicator') continue;
        const reading = readings.get(scoreKey(row.unit.id, row.indicator.id));
        give(row.row, 'counted', reading?.state === 'valid' ? toNumber(reading.points) : '');
      }
      for (const block of blocks) {
        const result = byUnit.get(block.unit.id);
        if (result === undefined) continue;
        block.subtotals.forEach(({ row }, index) => {
          give(row, 'counted', toNumber(result.subtotals[index]?.points ?? result.deduction));
        });
        for (const { part, row } of block.parts)
          give(row, 'counted', toDouble(result.parts.find(({ id }) => id === part)?.total ?? result.total));
        give(block.totalRow, 'counted', toDouble(result.total));
        give(block.deductionRow, 'counted', toNumber(result.deduction));
        give(block.finalRow, 'counted', toNumber(result.final));
        give(block.rankRow, 'counted', result.rank);
        give(block.rankRow, 'check', result.grade);
      }
    }
  }
}

/** A unit type with the first of its units alone. */
function smallest(type: Definitions['unitTypes'][number]): Definitions['unitTypes'][number] {
  const units = type.units.slice(0, 1);
  const ids = new Set(units.map(({ id }) => id));
  return {
    ...type,
    units,
    indicators: type.indicators.filter(({ unit }) => unit === null || ids.has(unit)),
  };
}
