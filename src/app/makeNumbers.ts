import type { CellPlace } from '../domain/findings/finding';
import { foreignFormat } from '../domain/scoring/numberFormat';
import { readScore, type ScoreRule } from '../domain/scoring/readScore';
import { boundOf } from '../domain/scoring/boundOf';
import { sheetText, type Language } from '../strings/texts';
import { rowsByKey } from '../workbook/layout/scoreSheet';
import { convertedScore, NUMBER_FORMAT } from '../workbook/plan/scoreFormats';
import type { CellWrite } from '../workbook/writes/writes';
import type { StoredRow } from '../workbook/snapshot/readScores';
import type { BookSnapshot, Value } from '../workbook/snapshot/snapshot';
import { bookState, type BookState } from './book/bookState';
import { numberCells, type NumberCell } from './book/numberCells';
import { actualFindings } from './examine/actualFindings';
import { actualReadings } from './examine/actualReadings';
import { examineLedger, ledgerReadings } from './examine/examineLedger';
import { numberCellWrites } from './plan/numberCellWrites';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';
import { shortName } from './book/shortName';
import { isFormula } from '../workbook/snapshot/isFormula';

/** An entry that was made the number it plainly meant, or whose cell was emptied because it could mean none. */
export interface NumberFix {
  /** Key by which its cell is found again wherever the row stands by then. */
  readonly key: string;
  readonly place: CellPlace;
  /** What it is of, and which number of that: of a score, unit and indicator. */
  readonly unit: string;
  readonly indicator: string;
  /** As it was entered, in the words of the finding: a text, or what a date is shown as. */
  readonly entered: string;
  /** What stood in the cell, a formula if it was one, and the number format. */
  readonly value: Value;
  readonly formula: string | null;
  readonly format: string;
  /** The format that the cell was given instead. */
  readonly plainFormat: string;
  /** Null where the cell was emptied. */
  readonly number: number | null;
}

/** What becomes of an entry that is refused: the number it plainly means, or nothing, to be entered again. */
export type FixKind = 'number' | 'nothing';

/**
 * Makes numbers of entries that are numbers in disguise, or empties the cells of those that Excel made
 * something else of: scores, caps, points, times, settings; the format of the cell is mended along. Each cell is read again first: one that
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
    numberCellWrites(
      state,
      fixes.map(({ place, value, number, formula, format, plainFormat }) => ({
        place,
        // A formula that comes to the number already only lacks a format that shows it.
        value: formula !== null && value === number ? null : (number ?? ''),
        format: foreignFormat(format) === null ? null : plainFormat,
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
    numberCellWrites(
      state,
      back.map(({ fix, row }) => ({
        place: row.place,
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
  state: BookState,
  fixes: readonly NumberFix[],
): readonly { readonly fix: NumberFix; readonly row: NumberCell }[] {
  const keys = new Set(fixes.map(({ key }) => key));
  const free = new Set([...scoreCells(state), ...numberCells(state)].filter(({ key }) => keys.has(key)));
  return fixes.flatMap((fix) => {
    const rows = [...free].filter((row) => row.key === fix.key && holdsFix(row, fix));
    const row = rows.find((each) => isAt(each.place, fix.place)) ?? rows[0];
    if (row === undefined) return [];
    free.delete(row);
    return [{ fix, row }];
  });
}

function holdsFix({ entered }: NumberCell, { number, formula, value }: NumberFix): boolean {
  return entered === (number ?? '') || (formula !== null && value === number && entered === formula);
}

function isAt(place: CellPlace, { sheet, cell }: CellPlace): boolean {
  return place.sheet === sheet && place.cell === cell;
}

/** Every cell of which the check says so, in copies of a row too. */
function fixable(state: BookState, kind: FixKind): readonly NumberFix[] {
  const { scoreDecimals } = state.settings;
  const rows = rowsByKey(state.layouts);
  const scores = state.stored.flatMap((sheet) =>
    sheet.rows.flatMap((stored) => {
      const row = rows.get(stored.key);
      if (row?.kind !== 'indicator') return [];
      const fix = fixOf(stored, { cap: boundOf(row.indicator), scoreDecimals }, kind);
      return fix === null ? [] : [{ ...fix, unit: row.unit.name, indicator: shortName(row.indicator.name) }];
    }),
  );
  return [...scores, ...fixableNumbers(state, kind)];
}

/** What the check says of numbers that are no scores. */
function fixableNumbers(state: BookState, kind: FixKind): readonly NumberFix[] {
  const cells = [...numberCells(state), ...state.stored.flatMap(({ actuals }) => actuals.map(scoreCell))];
  const findings = [
    ...state.findings,
    ...examineLedger(ledgerReadings(state), state),
    ...actualFindings(state, actualReadings(state)),
  ];
  return findings.flatMap((finding) => {
    const { code, params, cell: place } = finding;
    if (code !== 'numberConverted' || place === null) return [];
    const cell = cells.find((each) => isAt(each.place, place));
    const meant = params.variant === 'unknown' ? null : Number(params.meant);
    if (cell === undefined || (kind === 'nothing' ? params.variant === 'text' : meant === null)) return [];
    return [
      {
        ...fixedBefore(cell),
        unit: params.name,
        indicator: sheetText(state.context.language, `header.${params.column}`),
        entered: params.variant === 'text' ? params.entered : params.shown,
        number: kind === 'nothing' ? null : meant,
      },
    ];
  });
}

/** What it takes to put a cell back. */
function fixedBefore(
  cell: NumberCell,
): Pick<NumberFix, 'key' | 'place' | 'value' | 'formula' | 'format' | 'plainFormat'> {
  const { key, place, value, entered, format, plainFormat } = cell;
  const formula = isFormula(entered) && entered !== value ? entered : null;
  return { key, place, value, formula, format, plainFormat };
}

function scoreCells({ stored }: BookState): readonly NumberCell[] {
  return stored.flatMap(({ rows, actuals }) => [...rows, ...actuals].map(scoreCell));
}

function scoreCell(row: StoredRow): NumberCell {
  return {
    key: row.key,
    column: 'score',
    place: row.place('score'),
    value: row.value('score'),
    entered: row.formula('score'),
    format: row.format,
    plainFormat: NUMBER_FORMAT,
  };
}

function fixOf(row: StoredRow, rule: ScoreRule, kind: FixKind): Omit<NumberFix, 'unit' | 'indicator'> | null {
  const value = row.value('score');
  const reading = readScore({ value, numberFormat: row.format }, rule);
  if (reading.state !== 'invalid' || !('meant' in reading)) return null;
  if (kind === 'nothing' ? reading.fault === 'scoreNumberInDisguise' : reading.meant === null) return null;
  return {
    ...fixedBefore(scoreCell(row)),
    entered: 'shown' in reading ? reading.shown : String(value),
    number: kind === 'nothing' ? null : reading.meant,
  };
}
