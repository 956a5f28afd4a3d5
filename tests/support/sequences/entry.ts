import type { CellContent } from '../../../src/host';
import type { PlacedRow } from './tables';

/** Which score of which unit an entry is: what identifies both, whatever they are called by now. */
export interface Belonging {
  readonly unit: string;
  readonly indicator: string;
}

/** What a person typed into one row of a score sheet. No two entries of a sequence are the same. */
export interface Entry {
  readonly score: CellContent;
  /** Number format of the score. */
  readonly format: string;
  readonly remark: CellContent;
  /** Null where it was typed into a row that is no indicator's. */
  readonly belongs: Belonging | null;
}

/** A row of 加减分登记: it follows its unit and its item under their new names, the rest stays as typed. */
export interface Deduction {
  readonly unit: string;
  readonly item: string;
  /** Tier, times and basis. */
  readonly rest: string;
}

/** What stands in a row, as a text that is the same for the same content. */
export type Typed = string;

export function typedOf({ score, format, remark }: Omit<Entry, 'belongs'>): Typed {
  // How numbers are shown is nobody's entry where none is: such a cell is given the format of a score again.
  const isShown = score.kind === 'number';
  return JSON.stringify([score, isShown ? format : '', remark]);
}

/** What was typed into a row of a score sheet; null where nothing was. */
export function typedInScoreRow(row: PlacedRow): Omit<Entry, 'belongs'> | null {
  const [score, remark] = [row.content('score'), row.content('remark')];
  if (score.kind === 'empty' && remark.kind === 'empty') return null;
  return { score, format: row.format('score'), remark };
}

/** What a row of 已移出 keeps; null for an empty one. Formulas stand in columns of their own there, as texts. */
export function typedInRemovedRow(row: PlacedRow): Omit<Entry, 'belongs'> | null {
  if (row.text('key') === '' && row.text('score') === '' && row.text('remark') === '') return null;
  const kept = (value: string, formula: string): CellContent =>
    row.text(formula) === '' ? row.content(value) : { kind: 'formula', formula: row.text(formula) };
  return {
    score: kept('score', 'formula'),
    format: row.text('format') === '' ? 'General' : row.text('format'),
    remark: kept('remark', 'remarkFormula'),
  };
}
