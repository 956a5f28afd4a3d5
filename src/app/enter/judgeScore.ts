import { readScore, type ScoreFault, type ScoreRule } from '../../domain/scoring/readScore';
import { isBlank } from '../../domain/text/tidyText';
import type { ScoreTableCell } from '../../importer/scores/scoreTable';

/** Why a score is not written: what the check would say of it, or that it is not clear which score it is. */
export type RefusedEntry = ScoreFault | 'conflict' | 'merged';

/** What a cell of a table, or a text that was typed, is as a score. */
export type JudgedScore =
  | { readonly state: 'blank' }
  /** What is to be written: a number, or the words for what is not assessed. */
  | { readonly state: 'good'; readonly wanted: number | string }
  | { readonly state: 'refused'; readonly why: RefusedEntry };

/** A number as people write it; nothing else is one, however much it looks like it. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Digits that a spreadsheet shows of a number; the rest is noise of calculating. */
const SHOWN_DIGITS = 15;

/** Judges a score as the check does once it stands in its cell. Pure. */
export function judgeScore(
  { value, format, isMerged }: Pick<ScoreTableCell, 'value' | 'format' | 'isMerged'>,
  rule: ScoreRule,
): JudgedScore {
  if (typeof value === 'string' && isBlank(value)) return { state: 'blank' };
  if (isMerged) return { state: 'refused', why: 'merged' };
  const entered = typeof value === 'number' ? Number(value.toPrecision(SHOWN_DIGITS)) : typedScore(value);
  const reading = readScore({ value: entered, numberFormat: format }, rule);
  switch (reading.state) {
    case 'blank':
      return { state: 'blank' };
    case 'invalid':
      return { state: 'refused', why: reading.fault };
    case 'valid':
    case 'notAssessed':
      return { state: 'good', wanted: entered };
  }
}

/** What a text comes to where it is typed into a cell. */
function typedScore(text: string): number | string {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return trimmed;
  // There is no minus zero in a cell.
  return Number(trimmed) || 0;
}
