import { compareDefinitions, type DefinitionChange } from '../domain/definitions/compareDefinitions';
import type { Definitions, Unit } from '../domain/definitions/definitions';
import { reviewDefinitions } from '../domain/definitions/reviewDefinitions';
import type { DocumentPlace, Finding } from '../domain/findings/finding';
import type { Settings } from '../domain/settings/settings';
import { importDocument, type DocumentSource } from '../importer/importDocument';
import { WorkbookError } from '../workbook/excel/workbookError';
import { LAYOUT_VERSION } from '../workbook/layout/names';
import { claimNames } from '../workbook/plan/claimNames';
import type { PlanContext } from '../workbook/plan/context';
import { planFindings } from '../workbook/plan/planFindings';
import { readDefinitions } from '../workbook/snapshot/readDefinitions';
import { readScoreTable } from '../workbook/snapshot/readScores';
import { readSettings } from '../workbook/snapshot/readSettings';
import { bookNames } from './bookState';
import { definitionWrites } from './definitionWrites';
import { placeFindings } from './placeFindings';
import type { UseCase } from './useCase';

/** What a document brought into the book. */
export interface ImportResult {
  readonly definitions: Definitions;
  /** Findings of reading and of the review, with their place in the document. */
  readonly findings: readonly Finding[];
  /** What changed against the definitions the book had; null where it had none. */
  readonly changes: readonly DefinitionChange[] | null;
}

/**
 * Loads a document into the definition tables of the book. Settings and aliases that staff entered
 * stay; score sheets change only when they are generated.
 *
 * @throws DocumentUnreadable when the file is no document that can be read
 * @throws WorkbookError `noDefinitions` when the document defines no unit type, or what the host says
 */
export async function importDefinitions(useCase: UseCase, source: DocumentSource): Promise<ImportResult> {
  useCase.onProgress?.('planning');
  const imported = importDocument(source);
  if (imported.definitions.unitTypes.length === 0) throw new WorkbookError('noDefinitions', source.fileName);
  useCase.onProgress?.('reading');
  const snapshot = await useCase.workbook.read();
  const read = readSettings(snapshot.tables.about);
  if (read.layoutVersion > LAYOUT_VERSION) throw new WorkbookError('newerLayout', String(read.layoutVersion));
  const before = readDefinitions(snapshot, read.settings)?.definitions ?? null;
  const definitions = withAliases(imported.definitions, before);
  const settings = settingsFrom(definitions, read.settings);
  const stored = snapshot.scores.map((table) => readScoreTable(table, definitions.unitTypes));
  const context: PlanContext = {
    language: useCase.language,
    settings,
    names: bookNames(snapshot, definitions, stored, useCase.language),
  };
  const reviewed = reviewDefinitions(definitions).map((finding) => placed(finding, imported.places));
  useCase.onProgress?.('writing', 0);
  await useCase.workbook.execute(definitionWrites(definitions, snapshot, context, read.unusable), {
    onProgress: (share) => useCase.onProgress?.('writing', share),
    ...(useCase.signal === undefined ? {} : { signal: useCase.signal }),
  });
  useCase.onProgress?.('reporting');
  await useCase.workbook.emptySheet(context.names.tables.findings);
  const listed = placeFindings(
    [
      ...imported.findings.map((finding) => ({ finding, fromImport: true })),
      ...reviewed.map((finding) => ({ finding, fromImport: false })),
    ],
    await useCase.workbook.read(),
  );
  await useCase.workbook.execute(claimNames(planFindings(listed, 0, context), snapshot.names));
  return {
    definitions,
    findings: listed.map(({ finding }) => finding),
    changes: before === null ? null : compareDefinitions(before, definitions),
  };
}

/** Aliases belong to staff: a unit that stays keeps them. */
function withAliases(definitions: Definitions, before: Definitions | null): Definitions {
  const units = before?.unitTypes.flatMap((type) => type.units) ?? [];
  const aliases = new Map(units.map((unit) => [unit.id, unit.aliases]));
  return {
    ...definitions,
    unitTypes: definitions.unitTypes.map((type) => ({
      ...type,
      units: type.units.map((unit): Unit => ({ ...unit, aliases: aliases.get(unit.id) ?? unit.aliases })),
    })),
  };
}

function settingsFrom(definitions: Definitions, before: Settings): Settings {
  return {
    ...before,
    year: definitions.year ?? before.year,
    county: definitions.county ?? before.county,
    title: definitions.title === '' ? before.title : definitions.title,
  };
}

function placed(finding: Finding, places: ReadonlyMap<string, DocumentPlace>): Finding {
  const place = finding.subject === null ? undefined : places.get(finding.subject.id);
  return place === undefined ? finding : { ...finding, document: place };
}
