import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { Seen } from '../../domain/findings/findingParams';
import { groupBy } from '../../domain/lists/groupBy';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import { matchesLayout, type StoredRow } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';

/** Computed cells whose formulas differ from row to row in nothing but the rows they refer to. */
const ALIKE = { indicator: ['counted', 'check'], subtotal: ['counted'] } as const;

interface Cell {
  readonly kind: 'indicator' | 'subtotal';
  readonly stored: StoredRow;
  readonly column: 'counted' | 'check';
  readonly formula: string;
  /** The formula with what changes from row to row taken out. */
  readonly pattern: string;
}

/**
 * Formulas that somebody put in the place of ours: a figure as a formula, or one that a score which was
 * cut and pasted has drawn to another row. They are told by being unlike those of the other rows, in
 * whatever way Excel writes them, and whether it has calculated them or not.
 */
export function replacedFormulas(state: BookState, variant: Seen): readonly Finding[] {
  const found: Cell[] = [];
  for (const [type, layout] of state.layouts) {
    const sheet = state.stored.find(({ unitType }) => unitType === type);
    if (sheet === undefined || !matchesLayout(sheet, layout)) continue;
    layout.rows.forEach((row, index) => {
      const stored = sheet.rows[index];
      if (stored === undefined || (row.kind !== 'indicator' && row.kind !== 'subtotal')) return;
      for (const column of ALIKE[row.kind]) {
        const formula = stored.formula(column);
        // What is no formula at all is told as that.
        if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
        found.push({ kind: row.kind, stored, column, formula, pattern: patternOf(formula, row) });
      }
    });
  }
  const alike = groupBy(found, ({ kind, column }) => `${kind} ${column}`);
  return [...alike.values()].flatMap((cells) => {
    const usual = mostCommon(cells.map(({ pattern }) => pattern));
    return cells
      .filter(({ pattern }) => pattern !== usual)
      .map(({ stored, column, formula }) =>
        makeFinding('formulaOverwritten', {
          cell: stored.place(column),
          params: { entered: formula, variant },
        }),
      );
  });
}

/** A formula with its own row, and those a subtotal adds up, named rather than numbered. Numbers count from 1. */
function patternOf(formula: string, row: Extract<ScoreRow, { kind: 'indicator' | 'subtotal' }>): string {
  if (row.kind === 'subtotal') {
    const { first, last } = row.subtotal;
    const own = new RegExp(`([A-Z])\\$?${first + 1}:\\$?([A-Z])\\$?${last + 1}(?![0-9])`, 'gu');
    return formula.replace(own, '$1first:$2last');
  }
  return formula.replace(/(?<=[A-Z]\$?)\d+(?![\d(])/gu, (digits) =>
    Number(digits) === row.row + 1 ? 'row' : digits,
  );
}

/** The text that most of them are; null where none is more common than another. */
function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}
