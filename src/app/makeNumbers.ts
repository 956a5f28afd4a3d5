import type { CellPlace } from '../domain/findings/finding';
import { readScore, type ScoreRule } from '../domain/scoring/readScore';
import type { Language } from '../strings/texts';
import { cellOfAddress } from '../workbook/excel/sheetPlace';
import { SHEET_PROTECTION } from '../workbook/layout/protection';
import { rowsByKey } from '../workbook/layout/scoreSheet';
import type { CellWrite, Write } from '../workbook/writes/writes';
import type { StoredRow, StoredSheet } from '../workbook/snapshot/readScores';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import { bookState, type BookState } from './book/bookState';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';
import { shortName } from './book/shortName';

/** A score that was text and was made the number it plainly meant. */
export interface NumberFix {
  /** Key of its row, by which it is found again wherever the row stands by then. */
  readonly key: string;
  readonly place: CellPlace;
  readonly unit: string;
  readonly indicator: string;
  /** As it was entered: the text, a formula if it was one, and the number format. */
  readonly entered: string;
  readonly formula: string | null;
  readonly format: string;
  readonly number: number;
}

const TEXT_FORMAT = '@';

/**
 * Makes numbers of scores that are numbers in disguise. Each cell is read again first: one that
 * somebody changed meanwhile stays as it is.
 *
 * @param wanted the cells, or every such cell of the book
 * @param remember told what will be changed before it is, with what it takes to undo it: whether Excel
 * carried out what it never answered is not known
 * @returns what was changed
 */
export async function makeNumbers(
  useCase: UseCase,
  wanted: readonly CellPlace[] | 'all',
  remember?: (fixes: readonly NumberFix[]) => void,
): Promise<readonly NumberFix[]> {
  return whileItStands(useCase, { labels: false }, (snapshot) =>
    makeNumbersOf(useCase, snapshot, wanted, remember),
  );
}

async function makeNumbersOf(
  useCase: UseCase,
  snapshot: BookSnapshot,
  wanted: readonly CellPlace[] | 'all',
  remember?: (fixes: readonly NumberFix[]) => void,
): Promise<readonly NumberFix[]> {
  const state = bookState(snapshot, useCase.language);
  const fixes = disguised(state).filter(
    ({ place }) => wanted === 'all' || wanted.some((each) => isAt(each, place)),
  );
  useCase.onProgress?.('writing', 0);
  remember?.(fixes);
  await carryOutAndTell(
    useCase,
    snapshot,
    cellWrites(
      state,
      fixes.map(({ place, number, format }) => ({
        place,
        value: number,
        // A number put into a text cell becomes text again.
        format: format === TEXT_FORMAT ? 'General' : null,
      })),
    ),
    { calculate: true },
  );
  return fixes;
}

/** Which fixes stand in a book: those whose cell holds the number. Pure. */
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
    cellWrites(
      state,
      back.map(({ fix, row }) => ({
        place: row.place('score'),
        value: fix.formula === null ? { literal: `'${fix.entered}` } : { formula: fix.formula },
        format: fix.format === TEXT_FORMAT ? fix.format : null,
      })),
    ),
    { calculate: true },
  );
  return back.map(({ fix }) => fix);
}

/** The row in which each fix stands by now: of copies of a row, the one in its old place if the number is there. */
function rowsOfFixes(
  { stored }: BookState,
  fixes: readonly NumberFix[],
): readonly { readonly fix: NumberFix; readonly row: StoredRow }[] {
  const keys = new Set(fixes.map(({ key }) => key));
  const free = new Set(stored.flatMap(({ rows }) => rows.filter(({ key }) => keys.has(key))));
  return fixes.flatMap((fix) => {
    const rows = [...free].filter((row) => row.key === fix.key && row.formula('score') === fix.number);
    const row = rows.find((each) => isAt(each.place('score'), fix.place)) ?? rows[0];
    if (row === undefined) return [];
    free.delete(row);
    return [{ fix, row }];
  });
}

function isAt(place: CellPlace, { sheet, cell }: CellPlace): boolean {
  return place.sheet === sheet && place.cell === cell;
}

/** Every cell of which the check says so, in copies of a row too. */
function disguised(state: BookState): readonly NumberFix[] {
  const { scoreDecimals } = state.settings;
  const rows = rowsByKey(state.layouts);
  return state.stored.flatMap((sheet) =>
    sheet.rows.flatMap((stored) => {
      const row = rows.get(stored.key);
      if (row?.kind !== 'indicator') return [];
      const fix = fixOf(stored, { cap: row.indicator.cap, scoreDecimals });
      return fix === null ? [] : [{ ...fix, unit: row.unit.name, indicator: shortName(row.indicator.name) }];
    }),
  );
}

function fixOf(row: StoredRow, rule: ScoreRule): Omit<NumberFix, 'unit' | 'indicator'> | null {
  const value = row.value('score');
  const reading = readScore({ value, numberFormat: row.format }, rule);
  if (reading.state !== 'invalid' || reading.fault !== 'scoreNumberInDisguise') return null;
  const formula = row.formula('score');
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    key: row.key,
    place: row.place('score'),
    entered: String(value),
    formula: isFormula ? formula : null,
    format: row.format,
    number: reading.meant,
  };
}

interface CellChange {
  readonly place: CellPlace;
  readonly value: CellWrite;
  /** Null leaves the format. */
  readonly format: string | null;
}

/** Score cells are unlocked, but their formats are not: only a sheet whose formats change is opened for it. */
function cellWrites(state: BookState, changes: readonly CellChange[]): readonly Write[] {
  return state.stored.flatMap(({ sheet, isProtected }: StoredSheet): readonly Write[] => {
    const own = changes.filter(({ place }) => place.sheet === sheet);
    const opened = isProtected && own.some(({ format }) => format !== null);
    return [
      ...(opened ? [{ kind: 'unprotect', sheet } as const] : []),
      ...own.flatMap(({ place, value, format }): readonly Write[] => {
        const at = cellOfAddress(place.cell);
        return [
          ...(format === null ? [] : [{ kind: 'numberFormats', sheet, ...at, formats: [[format]] } as const]),
          { kind: 'cells', sheet, ...at, values: [[value]] },
        ];
      }),
      ...(opened ? [{ kind: 'protect', sheet, options: SHEET_PROTECTION } as const] : []),
    ];
  });
}
