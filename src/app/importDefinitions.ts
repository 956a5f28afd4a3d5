import type { Definitions } from '../domain/definitions/definitions';
import type { RenameProposal } from '../domain/matching/matchDefinitions';
import { reviewDefinitions } from '../domain/review/reviewDefinitions';
import type { Finding } from '../domain/findings/finding';
import type { Settings } from '../domain/settings/settings';
import { claimNames } from '../workbook/writes/claimNames';
import type { PlanContext } from '../workbook/plan/context';
import { bookNames } from './book/bookState';
import { definitionWrites } from './plan/definitionWrites';
import { archiveName, newYearWrites, type YearEnd } from './plan/newYearWrites';
import { readDefinitions } from '../workbook/snapshot/readDefinitions';
import { goneSheets } from './examine/goneSheets';
import { placeFindings } from './examine/placeFindings';
import { putAside } from './mend/putAside';
import { writtenToday } from './plan/writtenToday';
import { placed } from './plan/placed';
import { planImport, type ImportPlan, type ImportSource } from './plan/planImport';
import type { PlannedChange } from './plan/plannedChanges';
import { carryOut } from './typed/carryOut';
import { listWrites } from './findingSheet';
import type { UseCase } from './useCase';

/** What a document brought into the book. */
export interface ImportResult {
  readonly definitions: Definitions;
  /** Findings of reading and of the review, with their place in the document. */
  readonly findings: readonly Finding[];
  /** What changed against the definitions the book had; null where it had none. */
  readonly changes: readonly PlannedChange[] | null;
  readonly proposals: readonly RenameProposal[];
  /** The year that the document ended, and the sheet where it is kept; null where it ended none. */
  readonly ended: { readonly year: number; readonly sheet: string } | null;
}

/**
 * Loads a document into the definition tables of the book, in one go: {@link planImport}, then
 * {@link carryOutImport}.
 *
 * @param accept which of the proposed renames are taken; none unless told
 */
export async function importDefinitions(
  useCase: UseCase,
  source: ImportSource,
  accept?: (proposals: readonly RenameProposal[]) => ReadonlySet<string>,
): Promise<ImportResult> {
  return carryOutImport(useCase, await planImport(useCase, source, accept));
}

/**
 * Writes the definitions of a plan into their tables. Settings and aliases that staff entered stay;
 * score sheets change only when they are generated.
 *
 * @param plan made from the workbook as it is now
 * @throws WorkbookError what the host says
 */
export async function carryOutImport(useCase: UseCase, plan: ImportPlan): Promise<ImportResult> {
  await useCase.workbook.prepare();
  const aside = await putAside(useCase, plan.snapshot);
  return writeImport(useCase, { ...plan, snapshot: aside.snapshot }, aside.findings);
}

async function writeImport(
  useCase: UseCase,
  plan: ImportPlan,
  moved: readonly Finding[],
): Promise<ImportResult> {
  const { definitions, snapshot, stored } = plan;
  const { settings, unusable } = plan.settings;
  const context: PlanContext = {
    language: useCase.language,
    settings: settingsFrom(definitions, settings),
    names: bookNames(snapshot, definitions, stored, useCase.language),
  };
  const gone = goneSheets(snapshot, definitions.unitTypes, stored, useCase.language);
  const reviewed = reviewDefinitions(definitions).map((finding) => placed(finding, plan.places));
  const end = yearEnd(plan, useCase);
  useCase.onProgress?.('writing', 0);
  const late = await carryOut(useCase, snapshot, [
    ...(end === null ? [] : newYearWrites(snapshot, end)),
    ...definitionWrites(definitions, snapshot, context, unusable),
  ]);
  useCase.onProgress?.('reporting');
  const before = snapshot.tables.findings;
  if (before === undefined) await useCase.workbook.emptySheet(context.names.tables.findings);
  const listed = placeFindings(
    [
      ...plan.findings.map((finding) => ({ finding, fromImport: true })),
      ...[...gone, ...moved, ...late, ...reviewed].map((finding) => ({ finding, fromImport: false })),
    ],
    await useCase.workbook.read(),
  );
  await useCase.workbook.execute(claimNames(listWrites(before, listed, context), snapshot.names));
  return {
    definitions,
    findings: listed.map(({ finding }) => finding),
    changes: plan.changes,
    proposals: plan.proposals,
    ended: end === null ? null : { year: end.year, sheet: archiveName(snapshot, end) },
  };
}

/** The year that ends with a new one; null where the document is of the book's own. */
function yearEnd({ otherYear, year, snapshot, settings }: ImportPlan, useCase: UseCase): YearEnd | null {
  if (otherYear === null || year === 'same') return null;
  if (year === null) throw new RangeError('whether a new year begins was not answered');
  const definitions = readDefinitions(snapshot, settings.settings)?.definitions;
  if (definitions === undefined) return null;
  return { year: otherYear.book, date: writtenToday(useCase), language: useCase.language, definitions };
}

function settingsFrom(definitions: Definitions, before: Settings): Settings {
  return {
    ...before,
    year: definitions.year ?? before.year,
    county: definitions.county ?? before.county,
    limits: { ...before.limits, ...definitions.limits },
    weights: {
      ...before.weights,
      ...Object.fromEntries(
        definitions.unitTypes.flatMap(({ id, weights }) => (weights === undefined ? [] : [[id, weights]])),
      ),
    },
    title: definitions.title === '' ? before.title : definitions.title,
  };
}
