import { ACTUAL_DECIMALS, decimalText } from '../../domain/methods/decimals';
import { hasUsableTarget, MAX_ACTUAL, refusesNegative, type Method } from '../../domain/methods/method';
import { NOT_ASSESSED } from '../../domain/scoring/notAssessedWords';
import { columnLetters, textLiteral } from './address';
import { SCORE_CODES } from './formulaCodes';
import { UNUSABLE } from './checkFormulas';
import { countedPoints, type ConvertedScore, type CountedRule } from './scoreFormulas';
import { byWhatItSays } from './textFormulas';

/** The cells of a row that the formulas of its method name. */
export interface MethodCells {
  readonly actual: string;
  readonly code: string;
  readonly byMethod: string;
  readonly cap: string;
  readonly bound: string;
  /** The best actuals of the units that are compared, best first, as a reference; null where none are. */
  readonly best: string | null;
}

/** Whether what was entered into the cell of a score is our formula, that shows what its method makes of the actual. */
export function isMethodCell(codes: readonly string[], formula: string | number | boolean): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  const column = codes.indexOf('byMethod');
  if (column < 0) return false;
  return new RegExp(`^=\\$?${columnLetters(column)}\\$?\\d+$`, 'iu').test(formula);
}

/** A score that shows what its method makes of the actual. */
export function scoreLinkFormula({ byMethod }: Pick<MethodCells, 'byMethod'>): string {
  return `=${byMethod}`;
}

/** An actual to the decimals that count. */
function decimals(actual: string): string {
  return `ROUND(${actual},${ACTUAL_DECIMALS})`;
}

/**
 * `actualCode` of a row: what is to be made of its actual, by the rule of `readActual`, as one of `SCORE_CODES`.
 *
 * @param converted as of a score
 */
export function actualCodeFormula(
  { actual }: Pick<MethodCells, 'actual'>,
  method: Method,
  converted: ConvertedScore | null,
): string {
  const { counted, notAssessed, blank, notNumber, negative, aboveCap, errorValue } = SCORE_CODES;
  const sign = refusesNegative(method) ? `IF(${decimals(actual)}<0,${negative},${counted})` : String(counted);
  const number = `IF(ABS(${actual})>${MAX_ACTUAL},${aboveCap},${sign})`;
  const code =
    `IF(ISERROR(${actual}),${errorValue},IF(${actual}="",${blank},` +
    `IF(ISTEXT(${actual}),${byWhatItSays(actual, blank, notAssessed, notNumber)},` +
    `IF(ISLOGICAL(${actual}),${notNumber},${number}))))`;
  if (converted === null) return `=${code}`;
  const { value, code: refused } = converted;
  return `=IF(ISNUMBER(${actual}),IF(${actual}=${value},${SCORE_CODES[refused]},${code}),${code})`;
}

/**
 * `byMethod` of a row: what the method makes of the actual, by the rule of `scoresByMethod`; what the actual says where
 * the indicator is not assessed, empty where it is blank.
 */
export function byMethodFormula(cells: MethodCells, method: Method, settings: CountedRule): string {
  const { code, cap, bound } = cells;
  const points = countedPoints(`MAX(0,MIN(${bound},${resultFormula(cells, method)}))`, bound, settings);
  // Whatever number stands there without a cap: the check says that this is missing.
  const number = hasUsableTarget(method) ? `IF(ISNUMBER(${cap}),${points},0)` : textLiteral(UNUSABLE);
  return (
    `=IF(${code}=${SCORE_CODES.counted},${number},IF(${code}=${SCORE_CODES.notAssessed},` +
    `${textLiteral(NOT_ASSESSED)},IF(${code}=${SCORE_CODES.blank},"",${textLiteral(UNUSABLE)})))`
  );
}

function resultFormula({ actual, cap, bound, best }: MethodCells, method: Method): string {
  switch (method.kind) {
    case 'ratio': {
      const target = decimalText(method.target);
      return method.better === 'higher'
        ? `${cap}*${actual}/${target}`
        : `IF(${decimals(actual)}=0,${bound},${cap}*${target}/${actual})`;
    }
    case 'step': {
      // The difference of two floats is taken to the decimals that they have.
      const beyond = decimals(`${actual}-(${decimalText(method.target)})`);
      return `${decimalText(method.base)}+${beyond}*(${decimalText(method.perUnit)})`;
    }
    case 'rank': {
      const points = method.points.map(decimalText);
      return `CHOOSE(${placeAmong(decimals(actual), best ?? actual, points.length)},${points.join(',')})`;
    }
    case 'leader':
      return method.better === 'higher'
        ? `IF(${best ?? actual}=0,0,${cap}*${actual}/${best ?? actual})`
        : `IF(${decimals(actual)}=0,${bound},${cap}*${best ?? actual}/${actual})`;
  }
}

/** The place that an actual has among the best ones; the last one of a list beyond them. */
function placeAmong(actual: string, best: string, last: number): string {
  // Not every program looks for a value in a single cell.
  return best.includes(':')
    ? `IFERROR(MATCH(${actual},${best},0),${last})`
    : `IF(${actual}=${best},1,${last})`;
}

/** `compared`: an actual that takes part in a comparison, otherwise empty. */
export function comparedFormula({ actual, code }: Pick<MethodCells, 'actual' | 'code'>): string {
  return `=IF(${code}=${SCORE_CODES.counted},${decimals(actual)},"")`;
}

/** `best`: the nth best of the actuals that are compared; empty where there are not so many. @param nth from 1 */
export function bestFormula(compared: string, { better }: { readonly better: string }, nth: number): string {
  // Not every program takes a single cell for a list.
  if (!compared.includes(':')) return `=${compared}`;
  return `=IFERROR(${better === 'higher' ? 'LARGE' : 'SMALL'}(${compared},${nth}),"")`;
}
