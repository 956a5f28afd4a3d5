import type { CellPlace } from '../domain/findings/finding';
import { foreignFormat } from '../domain/scoring/numberFormat';
import { readScore, type ScoreRule } from '../domain/scoring/readScore';
import type { Language } from '../strings/texts';
import { rowsByKey } from '../workbook/layout/scoreSheet';
import { convertedScore, SCORE_FORMAT } from '../workbook/plan/scoreFormats';
import type { CellWrite } from '../workbook/writes/writes';
import type { StoredRow } from '../workbook/snapshot/readScores';
import type { BookSnapshot, Value } from '../workbook/snapshot/snapshot';
import { bookState, type BookState } from './book/bookState';
import { scoreCellWrites } from './plan/scoreCellWrites';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';
import { shortName } from './book/shortName';

/** A score that was made the number it plainly meant, or whose cell was emptied because it could mean none. */
export interface NumberFix {
  /** Key of its row, by which it is found again wherever the row stands by then. */
  readonly key: string;
  readonly place: CellPlace;
  readonly unit: string;
  readonly indicator: string;
  /** As it was entered, in the words of the finding: a text, or what a date is shown as. */
  readonly entered: string;
  /** What stood in the cell, a formula if it was one, and the number format. */
  readonly value: Value;
  readonly formula: string | null;
  readonly format: string;
  /** Null where the cell was emptied. */
  readonly number: number | null;
}

/** What becomes of a score that is refused: the number it plainly means, or nothing, to be entered again. */
export type FixKind = 'number' | 'nothing';

/**
 * Makes numbers of scores that are numbers in disguise, or empties the cells of those that Excel made
 * something else of; the format of the cell is mended along. Each cell is read again first: one that
 * somebody changed meanwhile stays as it is.
 *
 * @param wanted the cells, or every such cell of the book
 * @param kind what the person saw offered
 * @param remember told what will be changed before it is, with what it takes to undo it: whether Excel
 * carried out what it never answered is not known
 * @returns what was changed
 */
export async function makeNumbers(
  useCase: UseCase,
  wanted: readonly CellPlace[] | 'all',
  kind: FixKind = 'number',
  remember?: (fixes: readonly NumberFix[]) => void,
): Promise<readonly NumberFix[]> {
  return whileItStands(useCase, { labels: false }, (snapshot) =>
    makeNumbersOf(useCase, snapshot, { wanted, kind }, remember),
  );
}

async function makeNumbersOf(
  useCase: UseCase,
  snapshot: BookSnapshot,
  { wanted, kind }: { readonly wanted: readonly CellPlace[] | 'all'; readonly kind: FixKind },
  remember?: (fixes: readonly NumberFix[]) => void,
): Promise<readonly NumberFix[]> {
  const state = bookState(snapshot, useCase.language);
  const fixes = fixable(state, kind).filter(
    ({ place }) => wanted === 'all' || wanted.some((each) => isAt(each, place)),
  );
  useCase.onProgress?.('writing', 0);
  remember?.(fixes);
  await carryOutAndTell(
    useCase,
    snapshot,
    scoreCellWrites(
      state,
      fixes.map(({ place, value, number, formula, format }) => ({
        place,
        // A formula that comes to the number already only lacks a format that shows it.
        value: formula !== null && value === number ? null : (number ?? ''),
        format: foreignFormat(format) === null ? null : SCORE_FORMAT,
        converted: null,
      })),
    ),
    { calculate: true },
  );
  return fixes;
}

/** Which fixes stand in a book: those whose cell holds the number, or nothing. Pure. */
export function standingFixes(
  snapshot: BookSnapshot,
  language: Language,
  fixes: readonly NumberFix[],
): readonly NumberFix[] {
  return rowsOfFixes(bookState(snapshot, language), fixes).map(({ fix }) => fix);
}

/**
 * Puts back what {@link makeNumbers} changed. A cell that holds another score by now stays as it is.
 *
 * @returns the fixes that were undone
 */
export async function undoNumbers(
  useCase: UseCase,
  fixes: readonly NumberFix[],
): Promise<readonly NumberFix[]> {
  return whileItStands(useCase, { labels: false }, (snapshot) => undoNumbersOf(useCase, snapshot, fixes));
}

async function undoNumbersOf(
  useCase: UseCase,
  snapshot: BookSnapshot,
  fixes: readonly NumberFix[],
): Promise<readonly NumberFix[]> {
  const state = bookState(snapshot, useCase.language);
  const back = rowsOfFixes(state, fixes);
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(
    useCase,
    snapshot,
    scoreCellWrites(
      state,
      back.map(({ fix, row }) => ({
        place: row.place('score'),
        value: enteredBefore(fix),
        format: foreignFormat(fix.format) === null ? null : fix.format,
        converted: convertedScore(fix.value, fix.format),
      })),
    ),
    { calculate: true },
  );
  return back.map(({ fix }) => fix);
}

function enteredBefore({ formula, value }: NumberFix): CellWrite {
  if (formula !== null) return { formula };
  return typeof value === 'string' ? { literal: `'${value}` } : value;
}

/** The row in which each fix stands by now: of copies of a row, the one in its old place if the number is there. */
function rowsOfFixes(
  { stored }: BookState,
  fixes: readonly NumberFix[],
): readonly { readonly fix: NumberFix; readonly row: StoredRow }[] {
  const keys = new Set(fixes.map(({ key }) => key));
  const free = new Set(stored.flatMap(({ rows }) => rows.filter(({ key }) => keys.has(key))));
  return fixes.flatMap((fix) => {
    const rows = [...free].filter((row) => row.key === fix.key && holdsFix(row, fix));
    const row = rows.find((each) => isAt(each.place('score'), fix.place)) ?? rows[0];
    if (row === undefined) return [];
    free.delete(row);
    return [{ fix, row }];
  });
}

function holdsFix(row: StoredRow, { number, formula, value }: NumberFix): boolean {
  const entered = row.formula('score');
  return entered === (number ?? '') || (formula !== null && value === number && entered === formula);
}

function isAt(place: CellPlace, { sheet, cell }: CellPlace): boolean {
  return place.sheet === sheet && place.cell === cell;
}

/** Every cell of which the check says so, in copies of a row too. */
function fixable(state: BookState, kind: FixKind): readonly NumberFix[] {
  const { scoreDecimals } = state.settings;
  const rows = rowsByKey(state.layouts);
  return state.stored.flatMap((sheet) =>
    sheet.rows.flatMap((stored) => {
      const row = rows.get(stored.key);
      if (row?.kind !== 'indicator') return [];
      const fix = fixOf(stored, { cap: row.indicator.cap, scoreDecimals }, kind);
      return fix === null ? [] : [{ ...fix, unit: row.unit.name, indicator: shortName(row.indicator.name) }];
    }),
  );
}

function fixOf(row: StoredRow, rule: ScoreRule, kind: FixKind): Omit<NumberFix, 'unit' | 'indicator'> | null {
  const value = row.value('score');
  const reading = readScore({ value, numberFormat: row.format }, rule);
  if (reading.state !== 'invalid' || !('meant' in reading)) return null;
  if (kind === 'nothing' ? reading.fault === 'scoreNumberInDisguise' : reading.meant === null) return null;
  const formula = row.formula('score');
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    key: row.key,
    place: row.place('score'),
    entered: 'shown' in reading ? reading.shown : String(value),
    value,
    formula: isFormula ? formula : null,
    format: row.format,
    number: kind === 'nothing' ? null : reading.meant,
  };
}
