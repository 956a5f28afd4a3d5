import type { Definitions } from '../domain/definitions/definitions';
import type { Finding } from '../domain/findings/finding';
import type { Settings } from '../domain/settings/settings';
import type { Language } from '../strings/texts';
import { WorkbookError } from '../workbook/excel/workbookError';
import type { BookNames } from '../workbook/layout/bookNames';
import { LAYOUT_VERSION, MAX_UNIT_TYPES } from '../workbook/layout/names';
import { resolveNames } from '../workbook/layout/resolveNames';
import { layoutScoreSheet, type ScoreSheetLayout } from '../workbook/layout/scoreSheet';
import type { PlanContext } from '../workbook/plan/context';
import { readDefinitions } from '../workbook/snapshot/readDefinitions';
import { readScoreTable, type StoredSheet } from '../workbook/snapshot/readScores';
import { readSettings } from '../workbook/snapshot/readSettings';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';

/** A workbook understood: definitions, settings, and what stands on its score sheets. */
export interface BookState {
  readonly snapshot: BookSnapshot;
  readonly definitions: Definitions;
  readonly settings: Settings;
  readonly layouts: ReadonlyMap<string, ScoreSheetLayout>;
  readonly stored: readonly StoredSheet[];
  readonly context: PlanContext;
  /** What could not be read of definitions and settings. */
  readonly findings: readonly Finding[];
}

/**
 * Understands a snapshot.
 *
 * @throws WorkbookError `noDefinitions` before anything was loaded, `newerLayout` for a book of a
 * later version, `tooManyUnitTypes` beyond what one round trip can ask for
 */
export function bookState(snapshot: BookSnapshot, language: Language): BookState {
  const { settings, layoutVersion, findings } = readSettings(snapshot.tables.about);
  if (layoutVersion > LAYOUT_VERSION) throw new WorkbookError('newerLayout', String(layoutVersion));
  const read = readDefinitions(snapshot, settings);
  if (read === null || read.definitions.unitTypes.length === 0) throw new WorkbookError('noDefinitions');
  const { definitions } = read;
  if (definitions.unitTypes.length > MAX_UNIT_TYPES) {
    throw new WorkbookError('tooManyUnitTypes', String(MAX_UNIT_TYPES));
  }
  const stored = snapshot.scores.map((table) => readScoreTable(table, definitions.unitTypes));
  return {
    snapshot,
    definitions,
    settings,
    layouts: new Map(definitions.unitTypes.map((type) => [type.id, layoutScoreSheet(type)])),
    stored,
    context: { language, settings, names: bookNames(snapshot, definitions, stored, language) },
    findings: [...findings, ...read.findings],
  };
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
