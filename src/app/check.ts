import type { Definitions } from '../domain/definitions/definitions';
import type { Finding } from '../domain/findings/finding';
import type { UnitResult } from '../domain/scoring/computeResults';
import type { ListedFinding } from '../workbook/plan/planFindings';
import { importedFindings } from '../workbook/snapshot/importedFindings';
import { understoodBook, type BookState } from './book/bookState';
import { unexplainedFigures } from './examine/differingRows';
import { examine, type Examination } from './examine/examine';
import { lookedCells } from './examine/lookedCells';
import { lookedFindings } from './examine/lookedFindings';
import { placeFindings } from './examine/placeFindings';
import { progressOf, type ScoringProgress } from './examine/progress';
import { structureFindings } from './examine/structureFindings';
import { isChange } from './typed/carryOut';
import { findingWrites } from './findingSheet';
import type { UseCase } from './useCase';
import type { Entered } from '../workbook/excel/execute';
import { tablePlaces } from '../workbook/snapshot/tablePlaces';

/** What a check found. */
export interface CheckResult {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
  readonly results: readonly UnitResult[];
  /** How far each unit type is. */
  readonly progress: readonly ScoringProgress[];
  /** The book as it was read last; nothing of it but the list of findings was changed since. */
  readonly state: BookState;
  readonly examination: Examination;
  /** Findings that no later look at the pane's own reading of the book would make again. */
  readonly told: readonly Finding[];
}

/**
 * Reads every score again against its stored cap (a paste bypasses validation), looks at
 * definitions, settings, ledger and formulas, and lists what it found on the sheet 问题.
 * Changes nothing else. A book in which hidden formulas were written over takes some more round trips.
 *
 * @throws BookError as `understoodBook`; WorkbookError what the host says
 */
export async function check(useCase: UseCase): Promise<CheckResult> {
  useCase.onProgress?.('reading');
  const state = understoodBook(await useCase.workbook.read({ labels: true }), useCase.language);
  useCase.onProgress?.('planning');
  await useCase.takeTurn?.();
  const examination = examine(state);
  const structure = structureFindings(state, false);
  const figures = unexplainedFigures(state, examination, structure, 'found');
  const found = [...structure, ...figures, ...examination.findings];
  useCase.onProgress?.('reporting');
  const { listed, told } = await report(useCase, state, found);
  return {
    definitions: state.definitions,
    findings: listed.map(({ finding }) => finding),
    results: examination.results,
    progress: progressOf(state.definitions, examination),
    state,
    examination,
    told: [...figures, ...told],
  };
}

/**
 * Lists what was found, and looks, in the same request, at what there was no room for where the book was read. Where
 * that finds something, which is rare, everything is listed anew.
 */
async function report(
  { workbook, language }: UseCase,
  state: BookState,
  found: readonly Finding[],
): Promise<{ readonly listed: readonly ListedFinding[]; readonly told: readonly Finding[] }> {
  const listed = listFindings(state, found);
  const writes = findingWrites(state, listed);
  const looks = lookedCells(state);
  let entered: readonly Entered[] = [];
  try {
    await workbook.execute(writes, {
      looks,
      standing: tablePlaces(state.snapshot),
      onLooked: (cells) => {
        entered = cells;
      },
    });
  } catch (error) {
    if (!isChange(error)) throw error;
    // Rows that were moved meanwhile are no place to look at, and no reason not to list the rest.
    await workbook.execute(writes);
  }
  const told = lookedFindings(state, looks, entered, { formulas: 'found', texts: 'found' });
  if (told.length === 0) return { listed, told };
  const all = listFindings(state, [...told, ...found]);
  await workbook.execute(findingWrites(understoodBook(await workbook.read(), language), all));
  return { listed: all, told };
}

/** Findings of this check and those of the import, each with its cell where it has one; worst first. */
export function listFindings(state: BookState, found: readonly Finding[]): readonly ListedFinding[] {
  const imported = importedFindings(state.snapshot.tables.findings);
  const all: readonly ListedFinding[] = [
    ...found.map((finding) => ({ finding, fromImport: false })),
    ...imported.map((finding) => ({ finding, fromImport: true })),
  ];
  return placeFindings(all, state.snapshot);
}
