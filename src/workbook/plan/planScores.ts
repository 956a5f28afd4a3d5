import { sheetText, type Language } from '../../strings/texts';
import { deductionFormula, deductionLinkFormula, type LedgerPlace } from '../formulas/ledgerFormulas';
import { rankLookupFormula } from '../formulas/rankingFormulas';
import { SCORE_CHECKS, SCORE_CODES } from '../formulas/formulaCodes';
import { peerPlaces, type PeerPlaces } from '../layout/peerPlaces';
import type { Indicator, Part } from '../../domain/definitions/definitions';
import type { Settings } from '../../domain/settings/settings';
import {
  checkFormula,
  countedFormula,
  finalFormula,
  leftOutFormula,
  partCapFormula,
  partFormula,
  peerFormulas,
  scoreCodeFormula,
  subtotalCapFormula,
  subtotalFormula,
  totalCapFormula,
  totalFormula,
  type ConvertedScore,
  type LeftOutFlag,
} from '../formulas/scoreFormulas';
import { scoreSheetName } from '../layout/bookNames';
import type { ScoreColumn } from '../layout/columns';
import { KIND_LETTERS, type ScoreRow, type ScoreSheetLayout, type UnitBlock } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { PlanContext } from './context';
import { pointsCell } from './planIndicators';
import { stateText } from './stateText';
import { unitState } from './unitState';
import { rowTexts } from './rowTexts';
import { formula, type CellWrite, type Write } from '../writes/writes';

/** Where the figures that a score sheet looks up stand. */
export interface ScoreSources {
  readonly ledger: LedgerPlace;
  readonly rankingEndRow: number;
  /** Entries that Excel took for dates, times or percentages, by row key. */
  readonly converted: ReadonlyMap<string, ConvertedScore>;
}

/** What staff entered in a row, ready to be written again. */
export interface EnteredCells {
  readonly score: CellWrite;
  readonly remark: CellWrite;
}

type ComputedColumn = 'code' | 'cap' | 'counted' | 'check' | 'peerSum' | 'peerCount' | 'leftOut';
type Computed = Readonly<Record<ComputedColumn, CellWrite>>;

/**
 * The computed cells of every row, as column-wise writes: hidden codes, caps, counted figures and
 * checks. Compute writes just these again, which restores what somebody overwrote.
 */
export function computedWrites(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  context: PlanContext,
): readonly Write[] {
  const sheet = scoreSheetName(context.names, layout.type.id);
  const cells = computedCells(layout, sources, context);
  const column = (code: keyof Computed): Write => ({
    kind: 'cells',
    sheet,
    row: FIRST_ROW,
    column: columnIndex(layout.columns, code),
    values: cells.map((row) => [row[code]]),
  });
  const averages = AVERAGES.filter((code) => layout.columns.some((each) => each.code === code));
  return [column('cap'), column('code'), ...averages.map(column), column('counted'), column('check')];
}

/**
 * All rows of a score sheet. @param entered by key; what has no entry stays blank.
 */
export function scoreRowCells(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  entered: ReadonlyMap<string, EnteredCells>,
  context: PlanContext,
): readonly (readonly CellWrite[])[] {
  const computed = computedCells(layout, sources, context);
  return layout.rows.map((row, index) => {
    const texts = rowTexts(row, context.language);
    const own = entered.get(row.key);
    const cells: Readonly<Record<ScoreColumn, CellWrite>> = {
      key: row.key,
      kind: KIND_LETTERS[row.kind],
      unit: row.unit.name,
      ...texts,
      score: own?.score ?? '',
      remark: own?.remark ?? '',
      ...(computed[index] ?? EMPTY),
    };
    return layout.columns.map(({ code }) => cells[code]);
  });
}

const AVERAGES = ['peerSum', 'peerCount', 'leftOut'] as const;
const EMPTY: Computed = {
  code: '',
  cap: '',
  counted: '',
  check: '',
  peerSum: '',
  peerCount: '',
  leftOut: '',
};

function computedCells(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  context: PlanContext,
): readonly Computed[] {
  const peers = peerPlaces(layout, context.settings);
  const checkTexts = SCORE_CHECKS.map((key) => (key === null ? '' : sheetText(context.language, key)));
  return layout.blocks.flatMap((block) =>
    layout.rows
      .slice(block.headingRow - FIRST_ROW, block.rankRow - FIRST_ROW + 1)
      .map((row) => computedCell(row, block, { layout, peers, sources, context, checkTexts })),
  );
}

function computedCell(
  row: ScoreRow,
  block: UnitBlock,
  { layout, peers, sources, context, checkTexts }: SheetParts,
): Computed {
  const { settings, names } = context;
  switch (row.kind) {
    case 'unit':
      return EMPTY;
    case 'indicator':
      return {
        code: formula(scoreCodeFormula(row.row, sources.converted.get(row.key) ?? null)),
        cap: pointsCell(row.indicator.cap),
        ...averageCells(row.row, peers, settings),
        counted: formula(countedFormula(row.row, settings, peers?.meansOf(row.row) ?? null)),
        check: formula(
          checkFormula(row.row, checkTexts, sheetText(context.language, 'check.rounded'), settings),
        ),
      };
    case 'subtotal':
      return {
        ...EMPTY,
        cap: formula(subtotalCapFormula(row.subtotal)),
        counted: formula(subtotalFormula(row.subtotal)),
      };
    case 'part':
      return {
        ...EMPTY,
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
        ...EMPTY,
        cap: formula(totalCapFormula(block)),
        counted: formula(totalFormula(block, layout.type.id, settings)),
      };
    case 'deduction':
      return {
        ...EMPTY,
        counted: formula(deductionFormula(row.unit.id, sources.ledger)),
        check: formula(deductionLinkFormula(row.unit.id, sources.ledger, linkText(context.language))),
      };
    case 'final':
      return {
        ...EMPTY,
        counted: formula(finalFormula(block, settings)),
        check: formula(stateTextFormula(block, context)),
      };
    case 'rank':
      return {
        ...EMPTY,
        counted: formula(rankLookupFormula(row.unit.id, 'rank', names.tables.ranking, sources.rankingEndRow)),
        check: formula(rankLookupFormula(row.unit.id, 'grade', names.tables.ranking, sources.rankingEndRow)),
      };
  }
}

interface SheetParts {
  readonly layout: ScoreSheetLayout;
  readonly peers: PeerPlaces | null;
  readonly sources: ScoreSources;
  readonly context: PlanContext;
  readonly checkTexts: readonly string[];
}

function averageCells(
  row: number,
  peers: PeerPlaces | null,
  settings: Settings,
): Pick<Computed, (typeof AVERAGES)[number]> {
  if (peers === null) return { peerSum: '', peerCount: '', leftOut: '' };
  const leftOut = formula(leftOutFormula(row, peers.meansOf(row)));
  if (!peers.isCommon(row)) return { peerSum: '', peerCount: '', leftOut };
  const { sum, count } = peerFormulas(row, peers.before(row), settings);
  return { peerSum: formula(sum), peerCount: formula(count), leftOut };
}

function membersOf({ unit }: UnitBlock, part: Part, { type }: ScoreSheetLayout): readonly Indicator[] {
  return type.indicators.filter(
    (each) => each.part === part && (each.unit === null || each.unit === unit.id),
  );
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
