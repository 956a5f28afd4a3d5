import { WHOLE } from '../../domain/settings/basisPoints';
import { weightsOf, type Settings } from '../../domain/settings/settings';
import type { SheetKeyAsking } from '../../strings/texts';
import type { SubtotalRow, UnitBlock } from '../layout/scoreSheet';
import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { absoluteCell, cellAddress, textLiteral } from './address';
import { isNumber, tooPrecise } from './numberFormulas';
import { roundHalfUpFormula } from './roundHalfUpFormula';

const letterOf =
  (code: ScoreColumn) =>
  (row: number): string =>
    cellAddress(row, columnIndex(SCORE_COLUMNS, code));

const CODE = letterOf('code');
const CAP = letterOf('cap');
const SCORE = letterOf('score');
const COUNTED = letterOf('counted');

/**
 * What the hidden code column says of a score, in the order of its check texts.
 * The same rules as `readScore`, but for what no formula can see (dates, disguises).
 */
export const SCORE_CODES: readonly (SheetKeyAsking | null)[] = [
  null,
  'check.blank',
  'check.notNumber',
  'check.negative',
  'check.aboveCap',
  'check.capMissing',
  'check.errorValue',
  'check.tooPrecise',
  'check.date',
];

/** Codes of the hidden column: 0 counts, 1 is blank, more is refused. */
const CODE_BLANK = 1;

/** Code of an entry that is a date or time: no formula can see that, so the plan says it. */
const CODE_DATE = 8;

/**
 * `code` of an indicator's row: index into {@link SCORE_CODES}.
 *
 * @param date serial number of an entry that is known to be a date or time; the row is refused
 * until another value is entered
 */
export function scoreCodeFormula(row: number, date: number | null = null): string {
  const [score, cap] = [SCORE(row), CAP(row)];
  const code = undatedCode(score, cap);
  return date === null
    ? `=${code}`
    : `=IF(ISNUMBER(${score}),IF(${score}=${date},${CODE_DATE},${code}),${code})`;
}

function undatedCode(score: string, cap: string): string {
  return (
    `IF(ISERROR(${score}),6,IF(${score}="",1,IF(NOT(${isNumber(score)}),2,IF(${score}<0,3,` +
    `IF(NOT(ISNUMBER(${cap})),5,IF(${tooPrecise(score)},IF(${score}>${cap},4,7),IF(ROUND(${score},3)>${cap},4,0)))))))`
  );
}

/** The score as it counts: itself when valid, otherwise empty; never 0 for a blank. */
export function countedFormula(row: number): string {
  return `=IF(${CODE(row)}=0,ROUND(${SCORE(row)},3),"")`;
}

/** The check text of an indicator's row. @param texts by code, the first one empty. */
export function checkFormula(row: number, texts: readonly string[]): string {
  return `=CHOOSE(${CODE(row)}+1,${texts.map(textLiteral).join(',')})`;
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
 * 0 final, 1 provisional, 2 invalid, 3 without indicators: an expression over a unit's codes.
 *
 * @param prefix of the sheet, where it is another one
 */
export function stateExpression(block: UnitBlock, settings: Settings, prefix = ''): string {
  if (block.subtotals.length === 0) return '3';
  const codes = prefix + codeRange(block);
  const blank = settings.blankIsZero ? '0' : `IF(COUNTIF(${codes},${CODE_BLANK})>0,1,0)`;
  return `IF(COUNTIF(${codes},">${CODE_BLANK}")>0,2,${blank})`;
}
