import type { Definitions } from '../../domain/definitions/definitions';
import { remembered } from '../../domain/lists/remembered';
import type { Finding } from '../../domain/findings/finding';
import type { Settings } from '../../domain/settings/settings';
import { sheetText, type Language } from '../../strings/texts';
import { BookError } from '../bookError';
import { isBlocking, type Damage } from './damage';
import { damagesOf } from './damages';
import { definitionsOf, layoutsOf, settingsOf, tablesOf } from './understoodParts';
import type { BookNames } from '../../workbook/layout/bookNames';
import { LAYOUT_VERSION, MAX_UNIT_TYPES } from '../../workbook/layout/names';
import { resolveNames } from '../../workbook/layout/resolveNames';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import type { PlanContext } from '../../workbook/plan/context';
import type { LookupTables } from '../../workbook/plan/lookupTables';
import type { DefinitionRows } from '../../workbook/snapshot/definitionRows';
import { readScoreTable, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';

/** A workbook understood: definitions, settings, and what stands on its score sheets. */
export interface BookState {
  readonly snapshot: BookSnapshot;
  readonly definitions: Definitions;
  readonly settings: Settings;
  readonly layouts: ReadonlyMap<string, ScoreSheetLayout>;
  readonly stored: readonly StoredSheet[];
  /** Which rows of the definition tables define what. */
  readonly rows: DefinitionRows;
  /** Where ledger and ranking look units and items up. */
  readonly tables: LookupTables;
  readonly layoutVersion: number;
  /** Settings as people entered them that cannot be used, by code. */
  readonly unusable: ReadonlyMap<string, Value>;
  readonly context: PlanContext;
  /** What of the book is gone, or was made anew and not confirmed since. */
  readonly damages: readonly Damage[];
  /** What could not be read of definitions and settings. */
  readonly findings: readonly Finding[];
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Understands a snapshot of a book that is whole.
 *
 * @param formerIds ids that things had before, by the ids their rows carry now; see `followRenames`
 * @throws BookError `noDefinitions` before anything was loaded, `newerLayout` for a book of a
 * later version, `tooManyUnitTypes` beyond
 * what a book holds; `damaged` where something has to be mended first
 */
export function bookState(
  snapshot: BookSnapshot,
  language: Language,
  formerIds: ReadonlyMap<string, string> = NONE,
): BookState {
  requireWhole(snapshot, language);
  return understoodBook(snapshot, language, formerIds);
}

/** @throws BookError `damaged` with the sheets that have to be mended before anything is written */
function requireWhole(snapshot: BookSnapshot, language: Language): void {
  const blocking = damagesOf(snapshot, language).filter(isBlocking);
  if (blocking.length > 0) throw new BookError('damaged', sheetList(blocking, language));
}

/**
 * As {@link requireWhole}, for who brings definitions along: where nothing is left of those that the book had,
 * and of its score sheets, they may take their place.
 */
export function requireWholeOrEmpty(snapshot: BookSnapshot, language: Language): void {
  const { indicators, units, negative } = snapshot.tables;
  const isEmpty = snapshot.scores.length === 0 && [indicators, units, negative].every((table) => !table);
  if (!isEmpty) requireWhole(snapshot, language);
}

/** The sheets that are damaged, as a list for people. */
function sheetList(damages: readonly Damage[], language: Language): string {
  return [...new Set(damages.map(({ sheet }) => sheet))].join(sheetText(language, 'list.separator'));
}

/**
 * Understands as much of a snapshot as can be, whatever is damaged; what is missing is empty. For looking at
 * a book only: nothing may be written from it that reads what is missing as nothing.
 *
 * @throws BookError as `bookState`; `damaged` where too much is gone to understand anything
 */
export function understoodBook(
  snapshot: BookSnapshot,
  language: Language,
  formerIds: ReadonlyMap<string, string> = NONE,
): BookState {
  const damages = damagesOf(snapshot, language);
  const { settings, layoutVersion, findings, unusable } = settingsOf(snapshot);
  if (layoutVersion > LAYOUT_VERSION) throw new BookError('newerLayout', String(layoutVersion));
  const read = definitionsOf(snapshot, settings, formerIds);
  if (read === null || read.definitions.unitTypes.length === 0) {
    requireWhole(snapshot, language);
    throw new BookError('noDefinitions');
  }
  const { definitions } = read;
  if (definitions.unitTypes.length > MAX_UNIT_TYPES) {
    throw new BookError('tooManyUnitTypes', String(MAX_UNIT_TYPES));
  }
  const stored = snapshot.scores.map((table) => readScoreTable(table, definitions.unitTypes));
  const context = contextOf(snapshot, definitions, { settings, stored, damages, language });
  return {
    snapshot: readable(snapshot, damages),
    definitions,
    settings,
    rows: read.rows,
    tables: tablesOf(snapshot, definitions, context),
    layoutVersion,
    unusable,
    layouts: layoutsOf(definitions, settings),
    stored,
    context,
    damages,
    findings: [...findings, ...read.findings],
  };
}

interface Understood {
  readonly settings: Settings;
  readonly stored: readonly StoredSheet[];
  readonly damages: readonly Damage[];
  readonly language: Language;
}

const contextOf = remembered(
  (
    snapshot: BookSnapshot,
    definitions: Definitions,
    { settings, stored, damages, language }: Understood,
  ): PlanContext => {
    const names = bookNames(snapshot, definitions, stored, language);
    return { language, settings, names, unconfirmed: unconfirmedSheets(damages) };
  },
  ({ sheets, unused, hidden, tables }, definitions, { settings, stored, damages, language }) => [
    definitions,
    settings,
    language,
    sheets,
    unused,
    hidden,
    ...Object.entries(tables).flatMap(([role, { sheet }]) => [role, sheet]),
    ...stored.flatMap(({ sheet, unitType }) => [sheet, unitType]),
    ...unconfirmedSheets(damages),
  ],
);

/** The book without a register whose columns nobody can rely on. */
function readable(snapshot: BookSnapshot, damages: readonly Damage[]): BookSnapshot {
  const isOdd = damages.some((damage) => damage.kind === 'columns' && damage.role === 'ledger');
  if (!isOdd) return snapshot;
  const tables = Object.entries(snapshot.tables).filter(([role]) => role !== 'ledger');
  return { ...snapshot, tables: Object.fromEntries(tables), ledgerFormulas: [] };
}

function unconfirmedSheets(damages: readonly Damage[]): ReadonlySet<string> {
  return new Set(damages.flatMap(({ kind, sheet }) => (kind === 'unconfirmed' ? [sheet] : [])));
}

/** What the sheets of the book are, or will be, called. */
export function bookNames(
  snapshot: BookSnapshot,
  definitions: Definitions,
  stored: readonly StoredSheet[],
  language: Language,
): BookNames {
  return resolveNames(
    {
      all: snapshot.sheets,
      unused: snapshot.unused,
      hidden: snapshot.hidden,
      tables: Object.fromEntries(Object.entries(snapshot.tables).map(([role, table]) => [role, table.sheet])),
      // Of two sheets of one type the first stays, here as everywhere.
      scores: new Map(
        [...stored]
          .reverse()
          .flatMap(({ unitType, sheet }) => (unitType === null ? [] : [[unitType, sheet]])),
      ),
    },
    definitions,
    language,
  );
}
