import { allowed, type Allowance, type OoxmlLimits } from '../../ooxml/limits';
import { XlsxError } from './xlsxError';

/** What an .xlsx file may cost to unpack. A book of 100,000 rows has some 60 MB and packs them tenfold. */
export const XLSX_LIMITS: OoxmlLimits = {
  fileBytes: 100_000_000,
  entries: 5_000,
  inflated: { least: 16_000_000, perByte: 50, most: 300_000_000 },
  elements: { least: 500_000, perByte: 2, most: 20_000_000 },
  depth: 100,
  attributes: 200,
  text: 4_000_000,
  milliseconds: 60_000,
};

/** What a book may hold, far beyond any that people work with; Excel's own limit where it has one near. */
export const BOOK_LIMITS = {
  worksheets: 1_000,
  cells: 2_000_000,
  'cell formats': 65_490,
  names: 20_000,
  merges: 20_000,
  /** Areas of validations and conditional formats. */
  'areas with rules': 5_000,
  /** Each cell is looked at with each rule of its sheet. */
  'rules on cells': 50_000_000,
  'cells with links': 100_000,
} as const;

/** Shared formulas are written out for each of their cells, rules for each of their areas; in characters. */
const COPIED_FORMULAS: Allowance = { least: 2_000_000, perByte: 3, most: 400_000_000 };
/** What copying a formula costs besides, in characters. */
const COPYING = 20;

/** Counts what a file holds. */
export class BookTally {
  readonly #counts = new Map<string, number>();
  #copiedLeft: number;

  /** @param fileBytes size of the file */
  constructor(fileBytes: number) {
    this.#copiedLeft = allowed(COPIED_FORMULAS, fileBytes);
  }

  /** @throws XlsxError TooLarge when the book holds more of it than the limits allow. */
  add(what: keyof typeof BOOK_LIMITS, count = 1): void {
    const counted = (this.#counts.get(what) ?? 0) + count;
    this.#counts.set(what, counted);
    if (counted > BOOK_LIMITS[what]) {
      throw new XlsxError('TooLarge', `more than ${BOOK_LIMITS[what]} ${what}`);
    }
  }

  /**
   * @param characters of the formula
   * @throws XlsxError TooLarge when all formulas that the file writes once for many have no end.
   */
  addCopied(characters: number): void {
    this.#copiedLeft -= characters + COPYING;
    if (this.#copiedLeft < 0) throw new XlsxError('TooLarge', 'too many copies of long formulas');
  }
}
