import type { Definitions } from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import { remembered } from '../../domain/lists/remembered';
import type { ScoreReading } from '../../domain/scoring/readScore';
import type { ScoreKey } from '../../domain/scoring/scoreKey';
import type { UnitResult } from '../../domain/scoring/computeResults';
import type { Language } from '../../strings/texts';
import { BookError } from '../bookError';
import { RANKING_COLUMNS } from '../../workbook/layout/rankingSheet';
import { markOf } from '../../workbook/plan/findingEntries';
import type { ListedFinding } from '../../workbook/plan/planFindings';
import { readMarks } from '../../workbook/snapshot/readMarks';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { understoodBook, type BookState } from '../book/bookState';
import { saysOldNames } from '../book/staleSheets';
import { damagesOf } from '../book/damages';
import { examine, type Examination } from '../examine/examine';
import { progressOf, type ScoringProgress } from '../examine/progress';
import type { MendPlan } from '../mend/mendPlan';
import { mendPlanOf } from '../mend/mendPlanOf';
import { listedNow } from '../listedNow';
import { structureFindings } from '../examine/structureFindings';

/** What stands in the workbook at this moment, read but not written. */
export interface BookOverview {
  readonly state: BookState;
  readonly definitions: DefinitionsSummary;
  readonly sheets: SheetsSummary;
  readonly progress: readonly ScoringProgress[];
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly results: readonly UnitResult[];
  readonly findings: readonly Finding[];
  /** The same with what the sheet 问题 has to keep of them. */
  readonly listed: readonly ListedFinding[];
  /** Who checked which of them, and when. */
  readonly checks: ReadonlyMap<Finding, string>;
}

/** How much the definitions hold. */
export interface DefinitionsSummary {
  readonly unitTypes: readonly {
    readonly name: string;
    readonly units: number;
    readonly indicators: number;
  }[];
  readonly units: number;
  readonly indicators: number;
  readonly capsDerived: number;
  readonly capsMissing: number;
  readonly negativeItems: number;
}

/** Score sheets that stand, those that do not, and whether definitions changed since they were made. */
export interface SheetsSummary {
  readonly standing: number;
  readonly missing: readonly string[];
  readonly outdated: boolean;
}

/**
 * Understands a snapshot; null while the workbook has no definitions, or too much of it is gone. Pure.
 *
 * @throws BookError `newerLayout`, `tooManyUnitTypes`
 */
export function overviewOf(snapshot: BookSnapshot, language: Language): BookOverview | null {
  const state = stateOf(snapshot, language);
  return state === null ? null : overviewFrom(state, examine(state));
}

/** How to mend what of a workbook is damaged; null where it is whole. Pure. */
export function mendingOf(snapshot: BookSnapshot, language: Language): MendPlan | null {
  return mendPlanOf(snapshot, damagesOf(snapshot, language));
}

/** The overview of a book that a job has understood and examined already. Pure. */
export function overviewFrom(state: BookState, examination: Examination): BookOverview {
  const structure = structureFindings(state, false);
  const standing = state.stored.filter(({ unitType }) => unitType !== null).length;
  const listed = listedNow(state, examination, structure);
  const findings = listed.map(({ finding }) => finding);
  return {
    state,
    definitions: summaryOf(state.definitions),
    sheets: {
      standing,
      missing: structure.flatMap(({ code, params }) => (code === 'sheetMissing' ? [params.type] : [])),
      outdated:
        saysOldNames(state) ||
        structure.some(({ code }) => code === 'rowsChanged' || code === 'capCellChanged'),
    },
    progress: progressOf(state.definitions, examination),
    readings: examination.readings,
    results: examination.results,
    findings,
    listed,
    checks: checksOf(findings, state),
  };
}

/**
 * Whether a book came with a ranking: ranks on its sheet, and scores that they can be of. Whether
 * they are those of the scores as they stand, only computing tells. Pure.
 */
export function hasRanks({ state, progress }: BookOverview): boolean {
  const rows = state.snapshot.tables.ranking?.values ?? [];
  return (
    progress.some(({ valid }) => valid > 0) &&
    rows.some((row) => typeof row[RANKING_COLUMNS.rank] === 'number')
  );
}

function checksOf(
  findings: readonly Finding[],
  { snapshot, settings }: BookState,
): ReadonlyMap<Finding, string> {
  const marks = readMarks(snapshot.tables.findings);
  return new Map(
    findings.flatMap((finding): readonly (readonly [Finding, string])[] => {
      const mark = markOf(finding, marks, settings.year);
      return mark === null ? [] : [[finding, mark]];
    }),
  );
}

function stateOf(snapshot: BookSnapshot, language: Language): BookState | null {
  try {
    return understoodBook(snapshot, language);
  } catch (error) {
    if (error instanceof BookError && (error.code === 'noDefinitions' || error.code === 'damaged'))
      return null;
    throw error;
  }
}

const summaryOf = remembered(summary, (definitions) => [definitions]);

function summary({ unitTypes, negativeList }: Definitions): DefinitionsSummary {
  const indicators = unitTypes.flatMap((type) => type.indicators);
  return {
    unitTypes: unitTypes.map((type) => ({
      name: type.name,
      units: type.units.length,
      indicators: type.indicators.length,
    })),
    units: unitTypes.reduce((sum, type) => sum + type.units.length, 0),
    indicators: indicators.length,
    capsDerived: indicators.filter(({ capSource }) => capSource === 'derived').length,
    capsMissing: indicators.filter(({ capSource }) => capSource === 'missing').length,
    negativeItems: negativeList.length,
  };
}
