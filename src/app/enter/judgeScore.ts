import type { Method } from '../../domain/methods/method';
import { readActual, type ActualReading } from '../../domain/methods/readActual';
import type { NumberCell } from '../../domain/scoring/readNumberCell';
import { readScore, type ScoreFault, type ScoreRule } from '../../domain/scoring/readScore';
import { isBlank } from '../../domain/text/tidyText';
import type { ScoreTableCell } from '../../importer/scores/scoreTable';

/**
 * Why a score or an actual is not written: what the check would say of it, that it is not clear which one it is, or that
 * the indicator takes the other of the two.
 */
export type RefusedEntry = ScoreFault | 'tooLarge' | 'conflict' | 'merged' | 'followsActual' | 'takesScore';

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

type JudgedCell = Pick<ScoreTableCell, 'value' | 'format' | 'isMerged'>;

/** Judges a score as the check does once it stands in its cell. Pure. */
export function judgeScore(cell: JudgedCell, rule: ScoreRule): JudgedScore {
  return judged(cell, (entered) => {
    const reading = readScore(entered, rule);
    return reading.state === 'invalid' ? reading.fault : reading.state;
  });
}

/** The same of an actual 完成值. Pure. */
export function judgeActual(cell: JudgedCell, method: Method): JudgedScore {
  return judged(cell, (entered) => {
    const reading = readActual(entered, method);
    return reading.state === 'invalid' ? whyOf(reading) : reading.state;
  });
}

/** @param read what is entered counts as, or why it is refused */
function judged(
  { value, format, isMerged }: JudgedCell,
  read: (entered: NumberCell) => 'blank' | 'valid' | 'notAssessed' | RefusedEntry,
): JudgedScore {
  if (typeof value === 'string' && isBlank(value)) return { state: 'blank' };
  if (isMerged) return { state: 'refused', why: 'merged' };
  const entered = enteredAs(value);
  const counts = read({ value: entered, numberFormat: format });
  switch (counts) {
    case 'blank':
      return { state: 'blank' };
    case 'valid':
    case 'notAssessed':
      return { state: 'good', wanted: entered };
    default:
      return { state: 'refused', why: counts };
  }
}

/** An actual is refused for what a score would be, and for being larger than any. */
function whyOf({ refused }: Extract<ActualReading, { state: 'invalid' }>): RefusedEntry {
  switch (refused.kind) {
    case 'converted':
      return refused.format === 'percent' ? 'scorePercent' : 'scoreDate';
    case 'text':
      return 'scoreNumberInDisguise';
    case 'notNumber':
      return 'scoreNotNumber';
    case 'negative':
      return 'scoreNegative';
    case 'errorValue':
      return 'scoreErrorValue';
    case 'tooLarge':
      return 'tooLarge';
  }
}

/** What a cell of a table comes to where it is typed into a cell for a number. */
export function enteredAs(value: ScoreTableCell['value']): number | string {
  return typeof value === 'number' ? Number(value.toPrecision(SHOWN_DIGITS)) : typedScore(value);
}

/** What a text comes to where it is typed into a cell. */
function typedScore(text: string): number | string {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return trimmed;
  // There is no minus zero in a cell.
  return Number(trimmed) || 0;
}
