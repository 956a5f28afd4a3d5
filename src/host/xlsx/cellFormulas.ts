import type { ToldFormula } from '../../ooxml/spreadsheet/sheetCells';
import { attributeOf } from '../../ooxml/xmlElement';
import type { CellContent } from '../model/content';
import { offsetPieces } from '../formula/offsetFormula';
import { splitReferences } from '../formula/references';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import type { BookTally } from './xlsxLimits';
import { XlsxError } from './xlsxError';

/** The formula that others share. */
interface Master {
  readonly pieces: ReturnType<typeof splitReferences>;
  readonly characters: number;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet's cells; shared ones are worked out for each cell. */
export class CellFormulas {
  readonly #sheet: string;
  readonly #losses: Losses;
  readonly #tally: BookTally;
  readonly #shared = new Map<string, Master>();

  constructor(sheet: string, { losses, tally }: { readonly losses: Losses; readonly tally: BookTally }) {
    this.#sheet = sheet;
    this.#losses = losses;
    this.#tally = tally;
  }

  /**
   * Null where the cell's value has to stand for the formula.
   *
   * @throws XlsxError Damaged for a shared formula without its first cell, or one longer than Excel takes.
   */
  read({ attributes, text }: ToldFormula, row: number, column: number): CellContent | null {
    const kind = attributeOf(attributes, 't') ?? 'normal';
    const shared = attributeOf(attributes, 'si') ?? '';
    const own = text === '' ? null : readFormula(text);
    if (kind === 'array') this.#losses.add('arrayFormulas', this.#sheet);
    if (kind === 'dataTable') this.#losses.add('dataTables', this.#sheet);
    if (kind === 'shared' && own === null) {
      const master = this.#shared.get(shared);
      if (master === undefined) {
        throw new XlsxError('Damaged', `a shared formula in ${this.#sheet} has no first cell`);
      }
      this.#tally.addCopied(master.characters);
      const formula = offsetPieces(master.pieces, row - master.row, column - master.column);
      return { kind: 'formula', formula };
    }
    if (kind === 'shared' && own !== null) {
      this.#shared.set(shared, { pieces: splitReferences(own), characters: own.length, row, column });
    }
    return own === null ? null : { kind: 'formula', formula: own };
  }
}
