import type { Definitions, Unit } from '../domain/definitions/definitions';
import { reviewDefinitions } from '../domain/definitions/reviewDefinitions';
import type { DocumentPlace, Finding } from '../domain/findings/finding';
import type { Settings } from '../domain/settings/settings';
import { importDocument, type DocumentSource } from '../importer/importDocument';
import { WorkbookError } from '../workbook/excel/workbookError';
import { LAYOUT_VERSION } from '../workbook/layout/names';
import { ROWS_ABOVE_DATA } from '../workbook/layout/table';
import type { PlanContext } from '../workbook/plan/context';
import { planAbout } from '../workbook/plan/planAbout';
import { planFindings } from '../workbook/plan/planFindings';
import { planIndicators } from '../workbook/plan/planIndicators';
import { planNegative } from '../workbook/plan/planNegative';
import { planUnits } from '../workbook/plan/planUnits';
import type { Write } from '../workbook/plan/writes';
import { readDefinitions } from '../workbook/snapshot/readDefinitions';
import { readScoreTable } from '../workbook/snapshot/readScores';
import { readSettings } from '../workbook/snapshot/readSettings';
import type { BookSnapshot, Value } from '../workbook/snapshot/snapshot';
import { bookNames } from './bookState';
import type { UseCase } from './useCase';

/** What a document brought into the book. */
export interface ImportResult {
  readonly definitions: Definitions;
  /** Findings of reading and of the review, with their place in the document. */
  readonly findings: readonly Finding[];
}

const ROLES = ['about', 'indicators', 'units', 'negative'] as const;

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
  const definitions = withAliases(imported.definitions, snapshot, read.settings);
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
  await useCase.workbook.execute(
    planFindings(
      [
        ...imported.findings.map((finding) => ({ finding, fromImport: true })),
        ...reviewed.map((finding) => ({ finding, fromImport: false })),
      ],
      0,
      context,
    ),
  );
  return { definitions, findings: [...imported.findings, ...reviewed] };
}

/** Aliases belong to staff: a unit that stays keeps them. */
function withAliases(definitions: Definitions, snapshot: BookSnapshot, settings: Settings): Definitions {
  const before = readDefinitions(snapshot, settings)?.definitions.unitTypes ?? [];
  const aliases = new Map(
    before.flatMap(({ units }) => units.map((unit) => [unit.id, unit.aliases] as const)),
  );
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

function definitionWrites(
  definitions: Definitions,
  snapshot: BookSnapshot,
  context: PlanContext,
  unusable: ReadonlyMap<string, Value>,
): readonly Write[] {
  const { names } = context;
  const sheets = ROLES.map((role) => names.tables[role]);
  const missing = sheets.filter((sheet) => !snapshot.sheets.includes(sheet));
  const [only] = snapshot.sheets;
  // A new workbook's empty sheet becomes the first of ours instead of staying behind.
  const renamed = snapshot.isNew && only !== undefined && missing.includes(names.tables.about);
  return [
    ...(renamed ? [{ kind: 'renameSheet', sheet: only, to: names.tables.about } as const] : []),
    ...missing
      .filter((sheet) => !(renamed && sheet === names.tables.about))
      .map((sheet): Write => ({ kind: 'addSheet', sheet })),
    ...ROLES.flatMap((role): readonly Write[] => {
      const table = snapshot.tables[role];
      if (table === undefined) return [];
      const { row, column, values, isProtected, sheet } = table;
      const rows = values.length - (role === 'about' ? 0 : ROWS_ABOVE_DATA);
      return [
        ...(isProtected ? [{ kind: 'unprotect', sheet } as const] : []),
        {
          kind: 'clear',
          sheet,
          area: {
            row: role === 'about' ? row : row + ROWS_ABOVE_DATA,
            column,
            rows: Math.max(1, rows),
            columns: values[0]?.length ?? 1,
          },
        },
      ];
    }),
    ...planAbout(definitions, context, unusable),
    ...planIndicators(definitions, context),
    ...planUnits(definitions, context),
    ...planNegative(definitions, context),
  ];
}
