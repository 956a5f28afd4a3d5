import { sheetText, type Language } from '../../strings/texts';
import { deductionFormula, deductionLinkFormula, type LedgerPlace } from '../formulas/ledgerFormulas';
import { rankLookupFormula } from '../formulas/rankingFormulas';
import { SCORE_CHECKS } from '../formulas/formulaCodes';
import {
  checkFormula,
  countedFormula,
  finalFormula,
  partFormula,
  scoreCodeFormula,
  subtotalCapFormula,
  subtotalFormula,
  totalCapFormula,
  totalFormula,
  type ConvertedScore,
} from '../formulas/scoreFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import { writeLevels } from '../layout/levelTexts';
import { KIND_LETTERS, type ScoreRow, type ScoreSheetLayout, type UnitBlock } from '../layout/scoreSheet';
import { shortTarget } from '../layout/shortTarget';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { PlanContext } from './context';
import { pointsCell } from './planIndicators';
import { stateText } from './stateText';
import { unitState } from './unitState';
import { joinNames } from '../layout/tableTexts';
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

type Computed = Readonly<Record<'code' | 'cap' | 'counted' | 'check', CellWrite>>;

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
    column: columnIndex(SCORE_COLUMNS, code),
    values: cells.map((row) => [row[code]]),
  });
  return [column('cap'), column('code'), column('counted'), column('check')];
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

const EMPTY: Computed = { code: '', cap: '', counted: '', check: '' };

type Detail = 'target' | 'responsible' | 'scorer' | 'standard' | 'levels';
type RowTexts = Readonly<Record<'part' | 'category' | 'indicator' | Detail, string>>;

const NO_DETAILS: Readonly<Record<Detail, string>> = {
  target: '',
  responsible: '',
  scorer: '',
  standard: '',
  levels: '',
};

function rowTexts(row: ScoreRow, language: Language): RowTexts {
  const none = { part: '', category: '', indicator: '', ...NO_DETAILS };
  const partName = (part: 'common' | 'own'): string =>
    sheetText(language, part === 'common' ? 'part.common' : 'part.own');
  switch (row.kind) {
    case 'unit':
      return { ...none, indicator: row.unit.group ?? '' };
    case 'indicator':
      return {
        part: partName(row.indicator.part),
        category: row.indicator.category,
        indicator: row.indicator.name,
        target: shortTarget(row.indicator.target),
        responsible: joinNames(row.indicator.responsible),
        scorer: joinNames(row.indicator.scorer ?? []),
        standard: shortTarget(row.indicator.standard ?? ''),
        levels: writeLevels(row.indicator.levels ?? [], language),
      };
    case 'subtotal':
      return {
        ...none,
        part: partName(row.subtotal.part),
        category: row.subtotal.category,
        indicator: sheetText(language, 'row.subtotal'),
      };
    case 'part':
      return {
        ...none,
        part: partName(row.part),
        indicator: sheetText(language, row.part === 'common' ? 'row.commonTotal' : 'row.ownTotal'),
      };
    case 'total':
    case 'deduction':
    case 'final':
    case 'rank':
      return { ...none, indicator: sheetText(language, `row.${row.kind}`) };
  }
}

function computedCells(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  context: PlanContext,
): readonly Computed[] {
  const checkTexts = SCORE_CHECKS.map((key) => (key === null ? '' : sheetText(context.language, key)));
  return layout.blocks.flatMap((block) =>
    layout.rows
      .slice(block.headingRow - FIRST_ROW, block.rankRow - FIRST_ROW + 1)
      .map((row) => computedCell(row, block, layout.type.id, sources, context, checkTexts)),
  );
}

function computedCell(
  row: ScoreRow,
  block: UnitBlock,
  unitType: string,
  sources: ScoreSources,
  context: PlanContext,
  checkTexts: readonly string[],
): Computed {
  const { settings, names } = context;
  switch (row.kind) {
    case 'unit':
      return EMPTY;
    case 'indicator':
      return {
        code: formula(scoreCodeFormula(row.row, sources.converted.get(row.key) ?? null)),
        cap: pointsCell(row.indicator.cap),
        counted: formula(countedFormula(row.row, settings)),
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
        cap: formula(partFormula(block, row.part, 'cap')),
        counted: formula(partFormula(block, row.part, 'counted')),
      };
    case 'total':
      return {
        ...EMPTY,
        cap: formula(totalCapFormula(block)),
        counted: formula(totalFormula(block, unitType, settings)),
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

/** What stands before and after the number of deductions. */
function linkText(language: Language): readonly [string, string] {
  const [before = '', after = ''] = sheetText(language, 'check.deductions', { count: COUNT }).split(COUNT);
  return [before, after];
}

const COUNT = '#';

function stateTextFormula(block: UnitBlock, context: PlanContext): string {
  return `=${stateText(unitState(block, context), context.language)}`;
}
