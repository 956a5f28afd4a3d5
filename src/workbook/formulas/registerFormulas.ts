import type { RegisterLimits } from '../../domain/definitions/definitions';
import { toNumber } from '../../domain/points/points';
import { LEDGER_COLUMNS, type LedgerColumn } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { absoluteArea, columnLetters, sheetPrefix, textLiteral } from './address';
import type { LedgerPlace } from './places';

/** What of a unit's rows of the register: all of them in a book of one list. */
export type RegisterShare = 'all' | 'bonus' | 'deduction';

/** The sum of a unit's rows of the register that count, no more than the county's limit. */
export function registerFormula(
  unit: string,
  ledger: LedgerPlace,
  share: RegisterShare,
  limits: RegisterLimits,
): string {
  const sum = sumFormula(unit, ledger, share);
  if (share === 'bonus')
    return limits.bonus === undefined ? `=${sum}` : `=MIN(${toNumber(limits.bonus)},${sum})`;
  return limits.deduction === undefined ? `=${sum}` : `=MAX(${0 - toNumber(limits.deduction)},${sum})`;
}

function sumFormula(unit: string, ledger: LedgerPlace, share: RegisterShare): string {
  const points = ledgerColumn(ledger, 'points');
  if (share !== 'all') {
    const sign = share === 'bonus' ? '">0"' : '"<0"';
    return `ROUND(SUMIFS(${points},${ledgerColumn(ledger, 'unitId')},${textLiteral(unit)},${points},${sign}),3)`;
  }
  return `ROUND(SUMIF(${ledgerColumn(ledger, 'unitId')},${textLiteral(unit)},${points}),3)`;
}

/**
 * How many ledger rows a unit has, as a link to the first of them; empty text where it has none. The search for the first
 * says whether there is one, and ends there: counting looks at every row, and there is one such formula for each unit.
 *
 * @param text what the link says before and after the number
 */
export function deductionLinkFormula(
  unit: string,
  ledger: LedgerPlace,
  text: readonly [before: string, after: string],
): string {
  const units = ledgerColumn(ledger, 'unitId');
  const first = `MATCH(${textLiteral(unit)},${units},0)`;
  const letter = columnLetters(columnIndex(LEDGER_COLUMNS, 'unit'));
  const target = `${textLiteral(`#${sheetPrefix(ledger.sheet)}${letter}`)}&(${first}+${ledger.firstRow})`;
  const [before, after] = text;
  // CONCATENATE, for IronCalc takes seconds over the same with `&`.
  const label = `CONCATENATE(${textLiteral(before)},COUNTIF(${units},${textLiteral(unit)}),${textLiteral(after)})`;
  return `=IF(ISNA(${first}),"",HYPERLINK(${target},${label}))`;
}

function ledgerColumn({ sheet, firstRow, rows }: LedgerPlace, code: LedgerColumn): string {
  const column = columnIndex(LEDGER_COLUMNS, code);
  return sheetPrefix(sheet) + absoluteArea({ row: firstRow, column, rows, columns: 1 });
}
