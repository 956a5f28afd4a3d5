import type { FindingCode } from '../findings/codes';
import { FLOAT_NOISE, THOUSANDTHS, type Points } from '../points/points';
import { isNotAssessed, NOT_ASSESSED } from './notAssessedWords';
import { roundNumber } from '../points/roundHalfUp';
import { isBlank } from '../text/tidyText';
import { numberInDisguise, numberMeant } from './meantNumber';
import { foreignFormat, shownAs, type ForeignFormat } from './numberFormat';

/** What a score cell holds, as Excel tells it. */
export interface ScoreEntry {
  /** Empty text where nothing was entered. */
  readonly value: string | number | boolean;
  /** English number format; tells a date from a number. */
  readonly numberFormat: string;
}

/** What a score is read against. */
export interface ScoreRule {
  /** The most that may be entered, see `boundOf`; null while the indicator's cap is missing: then no score can be valid. */
  readonly cap: Points | null;
  /** Decimals that count, 0 to 3. */
  readonly scoreDecimals: number;
}

/** The codes with which a score is refused. */
export type ScoreFault = Exclude<
  Extract<FindingCode, `score${string}`>,
  'scoreMoved' | 'scoreOnlyBlanks' | 'scoreTypedOver' | 'scoreRounded' | 'scoreNotAssessed'
>;

/** The faults that tell what number was plainly meant. */
type TellingFault = 'scoreNumberInDisguise' | ForeignFault;

/** What a score is called that Excel took for something else, or shows as something else. */
export type ForeignFault = 'scoreDate' | 'scorePercent' | 'scoreFormat';

/** A score 得分 after reading: blank is "not scored", never 0; an invalid one is never counted. */
export type ScoreReading =
  | { readonly state: 'blank' }
  /** The indicator is not assessed in this unit; `isPlain` where that is said in the word for it. */
  | { readonly state: 'notAssessed'; readonly isPlain: boolean }
  /** `points` count; `isRounded` where the entry has more decimals. */
  | { readonly state: 'valid'; readonly points: Points; readonly isRounded: boolean }
  | ({ readonly state: 'invalid' } & RefusedScore);

/** Why a score is refused; `entered` is what was entered, as text. */
export type RefusedScore =
  | { readonly fault: Exclude<ScoreFault, TellingFault>; readonly entered: string }
  | {
      readonly fault: ForeignFault;
      readonly entered: string;
      readonly format: ForeignFormat;
      /** What the cell shows. */
      readonly shown: string;
      /** The number that was meant, where that can be known; offered, never assumed. */
      readonly meant: number | null;
    }
  | {
      readonly fault: 'scoreNumberInDisguise';
      readonly entered: string;
      /** The number a person plainly meant (`８．５`, `5分`, text `7`), within the cap: offered, never assumed. */
      readonly meant: number;
    };

const ERROR_VALUE = /^#(?:N\/A|[A-Z]+(?:\/0)?[!?])$/;

/**
 * Reads one score against its cap (both bounds included: 0 and the cap are valid, as typed). A score is a number that
 * its cell shows as one: no date, percentage or amount of money. Anything else is refused with its reason; nothing but
 * blanks is not scored. What counts is rounded half up to the decimals that count, but is never more than the cap.
 */
export function readScore(entry: ScoreEntry, { cap, scoreDecimals }: ScoreRule): ScoreReading {
  const { value } = entry;
  if (typeof value === 'string' && isBlank(value)) return { state: 'blank' };
  const entered = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const refuse = (fault: Exclude<ScoreFault, TellingFault>): ScoreReading => ({
    state: 'invalid',
    fault,
    entered,
  });
  if (typeof value === 'boolean') return refuse('scoreBoolean');
  if (typeof value === 'string') {
    if (isErrorValue(value)) return refuse('scoreErrorValue');
    if (isNotAssessed(value)) return { state: 'notAssessed', isPlain: value === NOT_ASSESSED };
    const meant =
      cap === null ? null : numberInDisguise(value, (number) => number >= 0 && !isAbove(number, cap));
    return meant === null
      ? refuse('scoreNotNumber')
      : { state: 'invalid', fault: 'scoreNumberInDisguise', entered, meant };
  }
  const format = foreignFormat(entry.numberFormat);
  if (format !== null) return { state: 'invalid', entered, ...refusedFormat(value, format, entry, cap) };
  if (value * THOUSANDTHS < -FLOAT_NOISE) return refuse('scoreNegative');
  if (cap === null) return refuse('scoreCapMissing');
  if (isAbove(value, cap)) return refuse('scoreAboveCap');
  const rounded = roundNumber(value, scoreDecimals);
  return {
    state: 'valid',
    points: rounded > cap ? cap : rounded,
    isRounded: hasMoreDecimals(value, scoreDecimals),
  };
}

/** Whether a number of points is above a cap, but for the noise of binary floats. */
export function isAbove(value: number, cap: Points): boolean {
  return value * THOUSANDTHS > cap + FLOAT_NOISE;
}

/** Whether a number has more decimals, but for the noise of binary floats. */
function hasMoreDecimals(value: number, decimals: number): boolean {
  const steps = value * 10 ** decimals;
  return Math.abs(steps - Math.round(steps)) > FLOAT_NOISE;
}

/** Whether a value is one of Excel's error values, which arrive as text (`#N/A`, `#DIV/0!`, `#NAME?`). */
export function isErrorValue(value: string | number | boolean): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}

/** A score that its cell shows as something else. */
function refusedFormat(
  value: number,
  format: ForeignFormat,
  { numberFormat }: ScoreEntry,
  cap: Points | null,
): Pick<Extract<RefusedScore, { fault: ForeignFault }>, 'fault' | 'format' | 'shown' | 'meant'> {
  const number = numberMeant(value, format, numberFormat);
  const fault = FAULT_OF_FORMAT[format] ?? 'scoreFormat';
  const isWithin = number !== null && number >= 0 && cap !== null && !isAbove(number, cap);
  return { fault, format, shown: shownAs(value, format), meant: isWithin ? number : null };
}

const FAULT_OF_FORMAT: Readonly<Partial<Record<ForeignFormat, ForeignFault>>> = {
  date: 'scoreDate',
  time: 'scoreDate',
  percent: 'scorePercent',
};
