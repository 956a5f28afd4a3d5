import { attributeOf, type XmlAttributes } from '../../ooxml/xmlElement';
import type { CellContent } from '../model/content';
import { copyFormula } from './copyFormula';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import type { BookTally } from './xlsxLimits';
import { XlsxError } from './xlsxError';

/** A `<f>` as it was told. */
export interface StoredFormula {
  readonly attributes: XmlAttributes;
  text: string;
}

interface Master {
  readonly formula: string;
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
  read({ attributes, text }: StoredFormula, row: number, column: number): CellContent | null {
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
      const rows = row - master.row;
      return {
        kind: 'formula',
        formula: copyFormula(master.formula, rows, column - master.column, this.#tally),
      };
    }
    if (kind === 'shared' && own !== null) this.#shared.set(shared, { formula: own, row, column });
    return own === null ? null : { kind: 'formula', formula: own };
  }
}
