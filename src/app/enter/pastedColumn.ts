import { textTable } from '../../importer/scores/readScoreTables';
import { delimitedRows, delimiterOf } from '../../importer/text/delimitedRows';
import type { BookState } from '../book/bookState';
import type { IndicatorChoice, ChoiceRow } from './indicatorChoices';
import { isHeadOf, type OnlyIndicator } from './longTable';
import { planScores } from './planScores';

/** Where what was pasted goes in the list of an indicator; nothing where it is not clear. */
export type PastedColumn =
  /** One column, row by row from where it was pasted. */
  | { readonly kind: 'inOrder'; readonly typed: ReadonlyMap<string, string> }
  /** Several columns, by the names of the units; `unmatched` names none of the list. */
  | {
      readonly kind: 'byName';
      readonly typed: ReadonlyMap<string, string>;
      readonly unmatched: readonly string[];
      /** Names that are only alike, each with the row that it probably means. */
      readonly likely: readonly LikelyScore[];
    }
  | { readonly kind: 'tooMany'; readonly count: number; readonly room: number }
  | { readonly kind: 'unclear' };

/** A score beside a name that probably means a unit of the list. */
export interface LikelyScore {
  readonly text: string;
  readonly unit: string;
  readonly key: string;
  readonly entered: string;
}

/** Whether a text that is pasted is more than one cell. */
export function isColumn(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Lays what was pasted along the list of an indicator. Blank cells leave alone what is there. More values than there
 * are rows are laid nowhere: somewhere they would stand beside the wrong unit. Pure.
 *
 * @param from index of the row that it was pasted into
 */
export function pastedColumn(
  state: BookState,
  choice: IndicatorChoice,
  rows: readonly ChoiceRow[],
  from: number,
  text: string,
): PastedColumn {
  const lines = delimitedRows(text, delimiterOf(text)).map(({ cells }) => cells.map((cell) => cell.trim()));
  const isOne = lines.every((cells) => cells.slice(1).every((cell) => cell === ''));
  return isOne
    ? inOrder(
        lines.map(([cell = '']) => cell),
        rows,
        from,
        onlyOf(choice),
      )
    : byName(state, choice, rows, text);
}

function onlyOf({ name, takes }: IndicatorChoice): OnlyIndicator {
  return { name, takesActuals: takes === 'actuals' };
}

function inOrder(
  column: readonly string[],
  rows: readonly ChoiceRow[],
  from: number,
  only: OnlyIndicator,
): PastedColumn {
  const last = column.reduce((end, cell, index) => (cell === '' ? end : index + 1), 0);
  const filled = column.slice(0, last);
  const values = isHeadOf(filled[0] ?? '', only) ? filled.slice(1) : filled;
  const room = rows.length - from;
  if (values.length > room) return { kind: 'tooMany', count: values.length, room };
  const typed = new Map<string, string>();
  values.forEach((value, index) => {
    const key = rows[from + index]?.key;
    if (key !== undefined && value !== '') typed.set(key, value);
  });
  return { kind: 'inOrder', typed };
}

function byName(
  state: BookState,
  choice: IndicatorChoice,
  rows: readonly ChoiceRow[],
  text: string,
): PastedColumn {
  const plan = planScores(state, [textTable(text)], { only: onlyOf(choice) });
  if (plan.tables.every(({ layout }) => layout === null)) return { kind: 'unclear' };
  const keys = new Set(rows.map(({ key }) => key));
  const typed = new Map<string, string>();
  const unmatched: string[] = [];
  const likely: LikelyScore[] = [];
  for (const score of plan.scores) {
    const asked = score.state === 'open' ? score.proposals[0] : undefined;
    const row = rows.find(({ unit }) => unit === asked?.name);
    if (asked?.kind === 'unit' && row !== undefined) {
      likely.push({ text: asked.text, unit: row.unit, key: row.key, entered: score.entered });
      continue;
    }
    const key = 'target' in score ? score.target.key : null;
    // What is there twice with two values stands for none of them.
    const isTwice = score.state === 'refused' && score.why === 'conflict';
    if (key !== null && keys.has(key) && !isTwice) typed.set(key, score.entered);
    else unmatched.push(score.unit);
  }
  return { kind: 'byName', typed, unmatched: [...new Set(unmatched)], likely };
}
