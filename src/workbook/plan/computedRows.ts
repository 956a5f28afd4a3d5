import { sheetText, type Language } from '../../strings/texts';
import type { LedgerPlace } from '../formulas/places';
import { deductionLinkFormula, registerFormula } from '../formulas/registerFormulas';
import { rankLookupFormula } from '../formulas/rankingFormulas';
import { SCORE_CHECKS, SCORE_CODES } from '../formulas/formulaCodes';
import { peerPlaces, type PeerPlaces } from '../layout/peerPlaces';
import type { Indicator, PartId } from '../../domain/definitions/definitions';
import type { Settings } from '../../domain/settings/settings';
import {
  boundFormula,
  countedFormula,
  leftOutFormula,
  partCapFormula,
  partFormula,
  peerFormulas,
  subtotalCapFormula,
  subtotalFormula,
  type LeftOutFlag,
} from '../formulas/scoreFormulas';
import { checkFormula, checkTexts, type CheckTexts, type MethodCheckTexts } from '../formulas/checkFormulas';
import { finalFormula, totalCapFormula, totalFormula } from '../formulas/totalFormulas';
import type { ScoreRow, ScoreSheetLayout, UnitBlock } from '../layout/scoreSheet';
import { cellAddress } from '../formulas/address';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { PlanContext } from './context';
import { hasActuals } from './methodCells';
import { pointsCell } from './planIndicators';
import { stateText } from './stateText';
import { unitState } from './unitState';
import { formula, type CellWrite } from '../writes/writes';

/** Where the figures that a score sheet looks up stand. */
export interface ComputedSources {
  readonly ledger: LedgerPlace;
  readonly rankingEndRow: number;
}

/** The columns of averages of others, in their order; only some books have them. */
export const AVERAGES = ['peerSum', 'peerCount', 'leftOut'] as const;

export type ComputedColumn = 'cap' | 'bound' | 'counted' | 'check' | (typeof AVERAGES)[number];

/** The computed cells of a row but for its hidden code. */
export type ComputedRow = Readonly<Record<ComputedColumn, CellWrite>>;

/** Of a row with nothing to compute. */
export const EMPTY_ROW: ComputedRow = {
  cap: '',
  bound: '',
  counted: '',
  check: '',
  peerSum: '',
  peerCount: '',
  leftOut: '',
};

/** The computed cells of every row of a score sheet, in their order. */
export function computedRows(
  layout: ScoreSheetLayout,
  sources: ComputedSources,
  context: PlanContext,
): readonly ComputedRow[] {
  const { language, settings } = context;
  const parts: SheetParts = {
    layout,
    peers: peerPlaces(layout, settings),
    sources,
    context,
    checkTexts: checkTexts(
      SCORE_CHECKS.map((key) => (key === null ? '' : sheetText(language, key))),
      sheetText(language, 'check.rounded'),
    ),
    methodTexts: {
      unusable: sheetText(language, 'check.actual'),
      typedOver: sheetText(language, 'check.typedOver'),
      byMethod: hasActuals(layout) ? columnIndex(layout.columns, 'byMethod') : 0,
    },
  };
  return layout.blocks.flatMap((block) =>
    rowsOf(block, layout.rows).map((row) => computedCell(row, block, parts)),
  );
}

function computedCell(row: ScoreRow, block: UnitBlock, parts: SheetParts): ComputedRow {
  const { layout, peers, sources, context } = parts;
  const { settings, names } = context;
  switch (row.kind) {
    case 'unit':
      return EMPTY_ROW;
    case 'indicator':
      return {
        cap: pointsCell(row.indicator.cap),
        bound: formula(boundFormula(row.row, row.indicator.maxFactor)),
        ...averageCells(row.row, peers, layout, settings),
        counted: formula(
          countedFormula(row.row, settings, peers?.meansOf(row.row) ?? null, boundCell(layout, row.row)),
        ),
        check: formula(
          checkFormula(
            row.row,
            parts.checkTexts,
            settings,
            row.indicator.method === undefined ? null : parts.methodTexts,
          ),
        ),
      };
    case 'subtotal':
      return {
        ...EMPTY_ROW,
        cap: formula(subtotalCapFormula(row.subtotal)),
        counted: formula(subtotalFormula(row.subtotal)),
      };
    case 'part':
      return {
        ...EMPTY_ROW,
        cap: formula(partCapFormula(block, row.part)),
        counted: formula(
          partFormula(
            block,
            { part: row.part, row: row.row },
            membersOf(block, row.part, layout),
            flagOf(layout, settings),
          ),
        ),
      };
    case 'total':
      return {
        ...EMPTY_ROW,
        cap: formula(totalCapFormula(block)),
        counted: formula(totalFormula(block, layout.type, settings)),
      };
    case 'bonus':
      return {
        ...EMPTY_ROW,
        counted: formula(registerFormula(row.unit.id, sources.ledger, 'bonus', settings.limits)),
      };
    case 'deduction':
      return {
        ...EMPTY_ROW,
        counted: formula(
          registerFormula(
            row.unit.id,
            sources.ledger,
            block.bonusRow === null ? 'all' : 'deduction',
            settings.limits,
          ),
        ),
        check: formula(deductionLinkFormula(row.unit.id, sources.ledger, linkText(context.language))),
      };
    case 'final':
      return {
        ...EMPTY_ROW,
        counted: formula(finalFormula(block, settings)),
        check: formula(stateTextFormula(block, context)),
      };
    case 'rank':
      return {
        ...EMPTY_ROW,
        counted: formula(rankLookupFormula(row.unit.id, 'rank', names.tables.ranking, sources.rankingEndRow)),
        check: formula(rankLookupFormula(row.unit.id, 'grade', names.tables.ranking, sources.rankingEndRow)),
      };
  }
}

interface SheetParts {
  readonly layout: ScoreSheetLayout;
  readonly peers: PeerPlaces | null;
  readonly sources: ComputedSources;
  readonly context: PlanContext;
  readonly checkTexts: CheckTexts;
  readonly methodTexts: MethodCheckTexts;
}

function averageCells(
  row: number,
  peers: PeerPlaces | null,
  layout: ScoreSheetLayout,
  settings: Settings,
): Pick<ComputedRow, (typeof AVERAGES)[number]> {
  if (peers === null) return { peerSum: '', peerCount: '', leftOut: '' };
  const leftOut = formula(leftOutFormula(row, peers.meansOf(row)));
  if (!peers.isCommon(row)) return { peerSum: '', peerCount: '', leftOut };
  const { sum, count } = peerFormulas(row, peers.before(row), settings, boundCell(layout, row));
  return { peerSum: formula(sum), peerCount: formula(count), leftOut };
}

/** The cell of the most that may be entered in a row; undefined where that is the cap's everywhere. */
export function boundCell({ columns }: ScoreSheetLayout, row: number): string | undefined {
  return boundIn(
    columns.map(({ code }) => code),
    row,
  );
}

/** The same on a sheet with columns of these codes. */
export function boundIn(codes: readonly string[], row: number): string | undefined {
  const column = codes.indexOf('bound');
  return column < 0 ? undefined : `$${cellAddress(row, column)}`;
}

/** The indicators of a part of a unit. */
function membersOf(block: UnitBlock, part: PartId, { rows }: ScoreSheetLayout): readonly Indicator[] {
  return rowsOf(block, rows).flatMap((row) =>
    row.kind === 'indicator' && row.indicator.part === part ? [row.indicator] : [],
  );
}

/** The rows of a unit's block, from its heading to its rank. */
function rowsOf({ headingRow, rankRow }: UnitBlock, rows: readonly ScoreRow[]): readonly ScoreRow[] {
  return rows.slice(headingRow - FIRST_ROW, rankRow - FIRST_ROW + 1);
}

/** By which column a row is known whose indicator is left out; null where none ever is. */
function flagOf({ columns }: ScoreSheetLayout, { notAssessed }: Settings): LeftOutFlag | null {
  switch (notAssessed) {
    case 'full':
      return null;
    case 'fold':
      return { column: columnIndex(columns, 'code'), value: SCORE_CODES.notAssessed };
    case 'average':
      return { column: columnIndex(columns, 'leftOut'), value: 1 };
  }
}

/** What stands before and after the number of deductions. */
function linkText(language: Language): readonly [string, string] {
  const [before = '', after = ''] = sheetText(language, 'check.deductions', { count: COUNT }).split(COUNT);
  return [before, after];
}

const COUNT = '#';

function stateTextFormula(block: UnitBlock, context: PlanContext): string {
  return `=${stateText(unitState(block, context), context.language)}`;
}
