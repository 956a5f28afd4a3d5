import { WHOLE } from '../../domain/settings/basisPoints';
import { weightsOf, type Settings } from '../../domain/settings/settings';
import type { SubtotalRow, UnitBlock } from '../layout/scoreSheet';
import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { absoluteCell, cellAddress, textLiteral } from './address';
import { SCORE_CODES, STATE_CODES } from './formulaCodes';
import { isNegative, isNumber, tooPrecise, withinCap } from './numberFormulas';
import { roundHalfUpFormula } from './roundHalfUpFormula';
import { tidiedText } from './textFormulas';

const letterOf =
  (code: ScoreColumn) =>
  (row: number): string =>
    cellAddress(row, columnIndex(SCORE_COLUMNS, code));

const CODE = letterOf('code');
const CAP = letterOf('cap');
const SCORE = letterOf('score');
const COUNTED = letterOf('counted');

/** A number that Excel made of an entry, and what the entry is refused as; no formula sees the format that tells. */
export interface ConvertedScore {
  readonly value: number;
  readonly code: 'date' | 'percent';
}

/**
 * `code` of an indicator's row: one of {@link SCORE_CODES}.
 *
 * @param converted what is known to be a date, a time or a percentage; the row is refused until another value is entered
 */
export function scoreCodeFormula(row: number, converted: ConvertedScore | null = null): string {
  const [score, cap] = [SCORE(row), CAP(row)];
  const code = codeByValue(score, cap);
  if (converted === null) return `=${code}`;
  const { value, code: refused } = converted;
  return `=IF(ISNUMBER(${score}),IF(${score}=${value},${SCORE_CODES[refused]},${code}),${code})`;
}

function codeByValue(score: string, cap: string): string {
  const { counted, blank, notNumber, negative, aboveCap, capMissing, errorValue } = SCORE_CODES;
  return (
    `IF(ISERROR(${score}),${errorValue},IF(${score}="",${blank},IF(NOT(${isNumber(score)}),IF(${tidiedText(score)}="",${blank},${notNumber}),` +
    `IF(${isNegative(score)},${negative},IF(NOT(ISNUMBER(${cap})),${capMissing},` +
    `IF(${withinCap(score, cap)},${counted},${aboveCap}))))))`
  );
}

/** The score as it counts: rounded when valid, otherwise empty; never 0 for a blank. The same rule as `readScore`. */
export function countedFormula(row: number, { scoreDecimals }: Pick<Settings, 'scoreDecimals'>): string {
  const rounded = roundHalfUpFormula(SCORE(row), scoreDecimals);
  // A cap has three decimals: only of fewer a score can be rounded above it.
  const bounded = scoreDecimals < 3 ? `MIN(${CAP(row)},${rounded})` : rounded;
  return `=IF(${CODE(row)}=${SCORE_CODES.counted},${bounded},"")`;
}

/**
 * The check text of an indicator's row.
 *
 * @param texts by code, the first one empty
 * @param rounded what it says of a score that counts with fewer decimals than it has
 */
export function checkFormula(
  row: number,
  texts: readonly string[],
  rounded: string,
  { scoreDecimals }: Pick<Settings, 'scoreDecimals'>,
): string {
  const ofCounted = `IF(${tooPrecise(SCORE(row), scoreDecimals)},${textLiteral(rounded)},"")`;
  return `=IF(${CODE(row)}=${SCORE_CODES.counted},${ofCounted},CHOOSE(${CODE(row)},${texts.slice(1).map(textLiteral).join(',')}))`;
}

/** Sum of a category's counted scores; rounding to thousandths only removes the noise of binary floats. */
export function subtotalFormula({ first, last }: SubtotalRow): string {
  return `=ROUND(SUM(${COUNTED(first)}:${COUNTED(last)}),3)`;
}

/** Sum of a category's caps. */
export function subtotalCapFormula({ first, last }: SubtotalRow): string {
  return `=ROUND(SUM(${CAP(first)}:${CAP(last)}),3)`;
}

/** Sum of the subtotals of a part, of the cap or the counted column. */
export function partFormula(block: UnitBlock, part: 'common' | 'own', column: 'cap' | 'counted'): string {
  const cell = column === 'cap' ? CAP : COUNTED;
  const cells = block.subtotals.filter((subtotal) => subtotal.part === part).map(({ row }) => cell(row));
  return `=ROUND(${cells.join('+')},3)`;
}

/** Σ part total × weight, each part scaled to 100 first if set. */
export function totalFormula(block: UnitBlock, unitType: string, settings: Settings): string {
  const weights = weightsOf(settings, unitType);
  const terms = block.parts.map(({ part, row }) => {
    const scaled = settings.scaleTo100
      ? `IF(${CAP(row)}>0,${COUNTED(row)}/${CAP(row)}*100,${COUNTED(row)})`
      : COUNTED(row);
    return weights[part] === WHOLE ? scaled : `${scaled}*${weights[part]}/${WHOLE}`;
  });
  return terms.length === 0 ? '=0' : `=${terms.join('+')}`;
}

/** Total of the caps of all parts, for information. */
export function totalCapFormula(block: UnitBlock): string {
  const cells = block.parts.map(({ row }) => CAP(row));
  return cells.length === 0 ? '=0' : `=ROUND(${cells.join('+')},3)`;
}

/** Total + deduction, bounded and rounded. */
export function finalFormula(block: UnitBlock, settings: Settings): string {
  const sum = `${COUNTED(block.totalRow)}+${COUNTED(block.deductionRow)}`;
  return `=${roundHalfUpFormula(settings.floorAtZero ? `MAX(0,${sum})` : sum, settings.decimals)}`;
}

/** The hidden codes of all rows of a unit, as a reference: what its state is counted from. */
function codeRange(block: UnitBlock): string {
  const column = columnIndex(SCORE_COLUMNS, 'code');
  return `${absoluteCell(block.headingRow, column)}:${absoluteCell(block.totalRow, column)}`;
}

/**
 * One of {@link STATE_CODES}: an expression over a unit's codes.
 *
 * @param prefix of the sheet, where it is another one
 */
export function stateExpression(block: UnitBlock, settings: Settings, prefix = ''): string {
  const { final, provisional, invalid, withoutIndicators } = STATE_CODES;
  if (block.subtotals.length === 0) return String(withoutIndicators);
  const codes = prefix + codeRange(block);
  const sound = settings.blankIsZero
    ? String(final)
    : `IF(COUNTIF(${codes},${SCORE_CODES.blank})>0,${provisional},${final})`;
  return `IF(COUNTIF(${codes},">${SCORE_CODES.blank}")>0,${invalid},${sound})`;
}
