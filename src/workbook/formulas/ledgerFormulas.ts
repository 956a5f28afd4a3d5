import { MAX_TIMES } from '../../domain/deductions/readLedger';
import type { SheetTextKey } from '../../strings/texts';
import {
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  UNIT_COLUMNS,
  type LedgerColumn,
  type NegativeColumn,
  type UnitColumn,
} from '../layout/columns';
import { columnIndex, CODE_ROW, FIRST_ROW } from '../layout/table';
import { absoluteArea, cellAddress, sheetPrefix, textLiteral } from './address';

/** What the ledger's formulas look things up in. Row counts include the spare rows. */
export interface LedgerSources {
  readonly unitsSheet: string;
  readonly unitRows: number;
  readonly negativeSheet: string;
  readonly negativeRows: number;
  /** How many tier columns the negative list has. */
  readonly tiers: number;
}

/** What the hidden code column says of a ledger row, in the order of its check texts; 0 counts. */
export const LEDGER_CODES: readonly (SheetTextKey | null)[] = [
  null,
  'check.ledgerUnit',
  'check.ledgerItem',
  'check.ledgerTier',
  'check.ledgerNoTier',
  'check.ledgerTimes',
  'check.ledgerPoints',
];

/** The computed cells of one ledger row (zero-based), by column. */
export function ledgerFormulas(
  row: number,
  sources: LedgerSources,
  checkTexts: readonly string[],
): Readonly<Record<'unitId' | 'itemRow' | 'code' | 'responsible' | 'points' | 'check', string>> {
  const cell = (code: LedgerColumn): string => `$${cellAddress(row, columnIndex(LEDGER_COLUMNS, code))}`;
  const units = (code: UnitColumn): string =>
    sheetPrefix(sources.unitsSheet) +
    absoluteArea({
      row: FIRST_ROW,
      column: columnIndex(UNIT_COLUMNS, code),
      rows: sources.unitRows,
      columns: 1,
    });
  const negative = (code: NegativeColumn): string =>
    negativeColumn(sources, columnIndex(NEGATIVE_COLUMNS, code), 1);
  const [unit, item, tier, times] = [cell('unit'), cell('item'), cell('tier'), cell('times')];
  const itemRow = cell('itemRow');
  const tierCount = `INDEX(${negative('tierCount')},${itemRow})`;
  const flat = `INDEX(${negative('points')},${itemRow})`;
  const tierNames = tierHeaders(sources);
  const tierColumn = `IFERROR(MATCH("${TIER_CODE}"&${tier},${tierNames},0),0)`;
  const tiered = `INDEX(${negativeColumn(sources, NEGATIVE_COLUMNS.length, Math.max(1, sources.tiers))},${itemRow},${tierColumn})`;
  const hasTiers = sources.tiers > 0 ? `${tierCount}>0` : 'FALSE';
  const noSuchTier = sources.tiers > 0 ? `IF(${tierColumn}=0,TRUE,NOT(ISNUMBER(${tiered})))` : 'FALSE';
  const goodTimes = `IF(ISNUMBER(${times}),AND(${times}>=1,${times}<=${MAX_TIMES},${times}=INT(${times})),FALSE)`;
  const raw = sources.tiers > 0 ? `IF(${hasTiers},${tiered},${flat})` : flat;
  return {
    unitId: `=IF(${unit}="","",IF(SUMPRODUCT(--(${units('unit')}=${unit}))<>1,"",INDEX(${units('id')},MATCH(${unit},${units('unit')},0))))`,
    itemRow: `=IF(${item}="","",IFERROR(MATCH(${item},${negative('label')},0),""))`,
    responsible: `=IF(${itemRow}="","",INDEX(${negative('responsible')},${itemRow})&"")`,
    code:
      `=IF(AND(${unit}="",${item}="",${tier}="",${times}=""),"",IF(${cell('unitId')}="",1,IF(${itemRow}="",2,` +
      `IF(${hasTiers},IF(${noSuchTier},3,IF(${goodTimes},0,5)),` +
      `IF(${tier}<>"",4,IF(NOT(${goodTimes}),5,IF(ISNUMBER(${flat}),0,6)))))))`,
    points: `=IF(${cell('code')}="","",IF(${cell('code')}=0,ROUND(${raw}*${times},3),""))`,
    check: `=IF(${cell('code')}="","",CHOOSE(${cell('code')}+1,${checkTexts.map(textLiteral).join(',')}))`,
  };
}

/** Before a tier's name in the code row of the negative list. */
export const TIER_CODE = 'tier:';

function negativeColumn(sources: LedgerSources, column: number, columns: number): string {
  return (
    sheetPrefix(sources.negativeSheet) +
    absoluteArea({ row: FIRST_ROW, column, rows: sources.negativeRows, columns })
  );
}

function tierHeaders(sources: LedgerSources): string {
  const area = {
    row: CODE_ROW,
    column: NEGATIVE_COLUMNS.length,
    rows: 1,
    columns: Math.max(1, sources.tiers),
  };
  return sheetPrefix(sources.negativeSheet) + absoluteArea(area);
}

/** A unit's deduction: the sum of its ledger rows that count. */
export function deductionFormula(unit: string, ledgerSheet: string, ledgerRows: number): string {
  const column = (code: LedgerColumn): string =>
    sheetPrefix(ledgerSheet) +
    absoluteArea({ row: FIRST_ROW, column: columnIndex(LEDGER_COLUMNS, code), rows: ledgerRows, columns: 1 });
  return `=ROUND(SUMIF(${column('unitId')},${textLiteral(unit)},${column('points')}),3)`;
}
