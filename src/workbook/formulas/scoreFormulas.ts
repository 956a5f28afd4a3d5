import { THOUSANDTHS } from '../../domain/points/points';
import { WHOLE, type BasisPoints } from '../../domain/settings/basisPoints';
import type { Settings } from '../../domain/settings/settings';
import type { Indicator, PartId } from '../../domain/definitions/definitions';
import type { SubtotalRow, UnitBlock } from '../layout/scoreSheet';
import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import type { MeanCells } from '../layout/peerPlaces';
import { columnIndex } from '../layout/table';
import { absoluteCell, cellAddress, columnLetters } from './address';
import { SCORE_CODES, STATE_CODES } from './formulaCodes';
import { isNegative, withinCap } from './numberFormulas';
import { roundHalfUpFormula } from './roundHalfUpFormula';
import { byWhatItSays } from './textFormulas';

/** Addresses of the cells of a column, row by row. */
export function cellsOf(code: ScoreColumn): (row: number) => string {
  const letters = columnLetters(columnIndex(SCORE_COLUMNS, code));
  return (row) => `${letters}${row + 1}`;
}

const CODE = cellsOf('code');
const CAP = cellsOf('cap');
const SCORE = cellsOf('score');
const COUNTED = cellsOf('counted');

/** A number that Excel made of an entry, and what the entry is refused as; no formula sees the format that tells. */
export interface ConvertedScore {
  readonly value: number;
  readonly code: 'date' | 'percent';
}

/**
 * `code` of an indicator's row: one of {@link SCORE_CODES}.
 *
 * @param bound the cell of the most that may be entered, where that is not the cap's
 * @param converted what is known to be a date, a time or a percentage; the row is refused until another value is entered
 */
export function scoreCodeFormula(
  row: number,
  converted: ConvertedScore | null = null,
  bound: string = CAP(row),
): string {
  const score = SCORE(row);
  const code = codeByValue(score, CAP(row), bound);
  if (converted === null) return `=${code}`;
  const { value, code: refused } = converted;
  return `=IF(ISNUMBER(${score}),IF(${score}=${value},${SCORE_CODES[refused]},${code}),${code})`;
}

/** What a formula of {@link scoreCodeFormula} was told of the row's value; null where it was told of none. */
export function convertedIn(formula: string): ConvertedScore | null {
  const found = CONVERTED.exec(formula);
  const code = (['date', 'percent'] as const).find((each) => String(SCORE_CODES[each]) === found?.[2]);
  return code === undefined ? null : { value: Number(found?.[1]), code };
}

/** Value and code in `IF(ISNUMBER(K5),IF(K5=46086,7,…`. */
const CONVERTED = /^=IF\(ISNUMBER\([^()]+\),IF\([^()=]+=([-+.E\d]+),(\d+),/iu;

function codeByValue(score: string, cap: string, bound: string): string {
  const { counted, notAssessed, blank, notNumber, negative, aboveCap, capMissing, errorValue } = SCORE_CODES;
  return (
    `IF(ISERROR(${score}),${errorValue},IF(${score}="",${blank},IF(ISTEXT(${score}),${byWhatItSays(score, blank, notAssessed, notNumber)},` +
    `IF(ISLOGICAL(${score}),${notNumber},IF(${isNegative(score)},${negative},IF(NOT(ISNUMBER(${cap})),${capMissing},` +
    `IF(${withinCap(score, bound)},${counted},${aboveCap})))))))`
  );
}

export type CountedRule = Pick<Settings, 'scoreDecimals' | 'notAssessed'>;

/** Points rounded to the decimals that count. A bound has three: only of fewer a score can be rounded above it. */
export function countedPoints(points: string, bound: string, { scoreDecimals }: CountedRule): string {
  const rounded = roundHalfUpFormula(points, scoreDecimals);
  return scoreDecimals < 3 ? `MIN(${bound},${rounded})` : rounded;
}

/**
 * The score as it counts: rounded when valid, what stands for it when not assessed, otherwise empty; never 0 for a
 * blank. The same rule as `readScore` and `computeResults`.
 *
 * @param means of a common indicator where the average counts; null where it does not
 */
export function countedFormula(
  row: number,
  settings: CountedRule,
  means: MeanCells | null = null,
  bound: string = CAP(row),
): string {
  const isCode = (name: 'counted' | 'notAssessed'): string => `${CODE(row)}=${SCORE_CODES[name]}`;
  const found = means === null ? null : countedPoints(`${means.sum}/${means.count}`, bound, settings);
  const mean = found === null || means === null ? null : `IF(${means.count}>0,${found},"")`;
  const instead = settings.notAssessed === 'full' ? `IF(ISNUMBER(${CAP(row)}),${CAP(row)},"")` : mean;
  const otherwise = instead === null ? '""' : `IF(${isCode('notAssessed')},${instead},"")`;
  return `=IF(${isCode('counted')},${countedPoints(SCORE(row), bound, settings)},${otherwise})`;
}

/** One more score in the running sum and number of the valid ones of a common indicator. @param before those of the unit before */
export function peerFormulas(
  row: number,
  before: MeanCells | null,
  settings: CountedRule,
  bound: string = CAP(row),
): MeanCells {
  const isCounted = `${CODE(row)}=${SCORE_CODES.counted}`;
  const own = countedPoints(SCORE(row), bound, settings);
  return {
    sum: `=ROUND(${before?.sum ?? '0'}+IF(${isCounted},${own},0),3)`,
    count: `=${before?.count ?? '0'}+IF(${isCounted},1,0)`,
  };
}

/** The most that an indicator can count: its cap times its factor, in whole thousandths. The same rule as `boundOf`. */
export function boundFormula(row: number, maxFactor: BasisPoints = WHOLE): string {
  const cap = CAP(row);
  const bound =
    maxFactor === WHOLE ? cap : `INT(ROUND(${cap}*${(maxFactor * THOUSANDTHS) / WHOLE},6))/${THOUSANDTHS}`;
  return `=IF(ISNUMBER(${cap}),${bound},"")`;
}

/** 1 in a row that is not assessed and has no mean, otherwise 0. */
export function leftOutFormula(row: number, means: MeanCells | null): string {
  const isLeft = means === null ? '1' : `IF(${means.count}>0,0,1)`;
  return `=IF(${CODE(row)}=${SCORE_CODES.notAssessed},${isLeft},0)`;
}

/** Sum of a category's counted scores; rounding to thousandths only removes the noise of binary floats. */
export function subtotalFormula({ first, last }: SubtotalRow): string {
  return `=ROUND(SUM(${COUNTED(first)}:${COUNTED(last)}),3)`;
}

/** Sum of a category's caps. */
export function subtotalCapFormula({ first, last }: SubtotalRow): string {
  return `=ROUND(SUM(${CAP(first)}:${CAP(last)}),3)`;
}

/** Sum of the subtotals of a part, of the cap or the counted column, before anything is folded. */
function sumOfPart(block: UnitBlock, part: PartId, column: 'cap' | 'counted'): string {
  const cell = column === 'cap' ? CAP : COUNTED;
  const cells = block.subtotals.filter((subtotal) => subtotal.part === part).map(({ row }) => cell(row));
  return `ROUND(${cells.join('+')},3)`;
}

/** Sum of the caps of a part. */
export function partCapFormula(block: UnitBlock, part: PartId): string {
  return `=${sumOfPart(block, part, 'cap')}`;
}

/** What says of a row that its indicator is left out: a column, zero-based, and its value there. */
export interface LeftOutFlag {
  readonly column: number;
  readonly value: number;
}

/**
 * Total of a part: the sum of its subtotals, folded where indicators are left out. The same rule as `partTotal`.
 *
 * @param members the indicators of the part: where a cap is missing nothing is folded
 * @param flag null where none is ever left out
 */
export function partFormula(
  block: UnitBlock,
  { part, row }: { readonly part: PartId; readonly row: number },
  members: readonly Pick<Indicator, 'cap'>[],
  flag: LeftOutFlag | null,
): string {
  const sum = sumOfPart(block, part, 'counted');
  if (flag === null) return `=${sum}`;
  const subtotals = block.subtotals.filter((subtotal) => subtotal.part === part);
  const [first, last] = [subtotals[0]?.first ?? row, subtotals.at(-1)?.last ?? row];
  const range = (column: number): string => `${cellAddress(first, column)}:${cellAddress(last, column)}`;
  const count = `COUNTIF(${range(flag.column)},${flag.value})`;
  if (members.some(({ cap }) => cap === null)) return `=IF(${count}=${members.length},0,${sum})`;
  const caps = `SUMIF(${range(flag.column)},${flag.value},${range(columnIndex(SCORE_COLUMNS, 'cap'))})`;
  const left = `ROUND(${CAP(row)}-${caps},3)`;
  return `=IF(${count}=0,${sum},IF(${left}<=0,0,${sum}*${CAP(row)}/${left}))`;
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
