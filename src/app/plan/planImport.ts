import { carriedId, carryIds } from '../../domain/matching/carryIds';
import { compareDefinitions, type UnitGone } from '../../domain/matching/compareDefinitions';
import { isChange } from '../../domain/matching/definitionChange';
import type { Definitions, Indicator, Unit } from '../../domain/definitions/definitions';
import { listItems } from '../../domain/definitions/listItems';
import type { RenameProposal } from '../../domain/matching/matchDefinitions';
import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import { DocumentUnreadable } from '../../importer/documentUnreadable';
import {
  readDocument,
  understandDocument,
  type DocumentSource,
  type ImportedDocument,
} from '../../importer/importDocument';
import { BookError } from '../bookError';
import { requireWholeOrEmpty } from '../book/bookState';
import { LAYOUT_VERSION, MAX_UNIT_TYPES } from '../../workbook/layout/names';
import { definedCategories } from '../../workbook/snapshot/definedCategories';
import { readDefinitions } from '../../workbook/snapshot/readDefinitions';
import { readScoreTable, type StoredSheet } from '../../workbook/snapshot/readScores';
import { readSettings, type ReadSettings } from '../../workbook/snapshot/readSettings';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { keptRules } from './keptRules';
import { otherYear, type OtherYear, type YearAnswer } from './otherYear';
import { placed } from './placed';
import { plannedChanges, type PlannedChange } from './plannedChanges';
import { plannedNegative, type PlannedNegative } from './plannedNegative';
import { refuseLongTexts } from './refuseLongTexts';
import type { UseCase } from '../useCase';

/** What loading a document will do to the definition tables, told before anything is written. */
export interface ImportPlan {
  readonly fileName: string;
  readonly document: ImportedDocument;
  /** Those of the document, under the ids that their things have in the book, with what staff added to units. */
  readonly definitions: Definitions;
  /** Findings of reading the document. */
  readonly findings: readonly Finding[];
  readonly places: ReadonlyMap<string, DocumentPlace>;
  /** What became of the indicators the book has; null where it has none yet. */
  readonly changes: readonly PlannedChange[] | null;
  readonly unitsGone: readonly UnitGone[];
  /** What became of the negative list. */
  readonly negative: readonly PlannedNegative[];
  readonly proposals: readonly RenameProposal[];
  /** Ids (those of the document) of the proposed renames that a person confirmed. */
  readonly accepted: ReadonlySet<string>;
  /** Set where the document is of another year than the book's entries: a question to a person. */
  readonly otherYear: OtherYear | null;
  /** What was answered; null until it is. */
  readonly year: YearAnswer | null;
  readonly snapshot: BookSnapshot;
  /** Settings of the book, and its score sheets by the new definitions. */
  readonly settings: ReadSettings;
  readonly stored: readonly StoredSheet[];
}

/** A document, one that was understood already, or definitions that some program made. */
export type ImportSource =
  | DocumentSource
  | { readonly fileName: string; readonly understood: ImportedDocument }
  | {
      readonly fileName: string;
      readonly definitions: Definitions;
    };

/**
 * Reads a document and compares it with the definitions of the book; writes nothing.
 *
 * @param accept which of the proposed renames are taken; none unless told
 * @throws DocumentUnreadable when the file is no document that can be read, or no book can be made of it
 * @throws BookError `newerLayout`, or `damaged` where something has to be mended first
 * @throws WorkbookError what the host says
 */
export async function planImport(
  useCase: UseCase,
  source: ImportSource,
  accept: (proposals: readonly RenameProposal[]) => ReadonlySet<string> = () => new Set(),
): Promise<ImportPlan> {
  useCase.onProgress?.('planning');
  const document = await understood(useCase, source);
  await useCase.takeTurn?.();
  refuseUseless(document, source.fileName);
  refuseLongTexts(document.definitions, document.places, source.fileName);
  useCase.onProgress?.('reading');
  const snapshot = await useCase.workbook.read();
  requireWholeOrEmpty(snapshot, useCase.language);
  const plan = planFor(document, source.fileName, snapshot, new Set());
  const accepted = accept(plan.proposals);
  return accepted.size === 0 ? plan : withAccepted(plan, accepted);
}

async function understood(useCase: UseCase, source: ImportSource): Promise<ImportedDocument> {
  if ('understood' in source) return source.understood;
  if ('definitions' in source) {
    const extent = { tables: 0, indicatorTables: 0, withoutUnits: 0 };
    const { definitions } = source;
    return { definitions, findings: [], places: new Map(), extent };
  }
  const neutral = readDocument(source);
  await useCase.takeTurn?.();
  return understandDocument(neutral, source.reading);
}

/** Definitions that no book could be made of must not take the place of those that a book has. */
function refuseUseless({ definitions, extent }: ImportedDocument, fileName: string): void {
  const { unitTypes } = definitions;
  const count = unitTypes.length;
  const { tables, indicatorTables, withoutUnits } = extent;
  if (count === 0 && tables === 0) throw new DocumentUnreadable('noTables', { fileName });
  if (count === 0 && withoutUnits === 0) {
    throw new DocumentUnreadable('noIndicatorTables', { fileName, tables });
  }
  if (unitTypes.every(({ units }) => units.length === 0)) {
    throw new DocumentUnreadable('noUnits', { fileName, tables: indicatorTables });
  }
  if (count > MAX_UNIT_TYPES) {
    throw new DocumentUnreadable('tooManyUnitTypes', { fileName, count, most: MAX_UNIT_TYPES });
  }
}

/** The plan with other renames confirmed: scores follow these and no others. Pure. */
export function withAccepted(plan: ImportPlan, accepted: ReadonlySet<string>): ImportPlan {
  return planFor(plan.document, plan.fileName, plan.snapshot, accepted, plan.year);
}

/** The plan with the question of the year answered. Pure. */
export function withYear(plan: ImportPlan, year: YearAnswer): ImportPlan {
  return planFor(plan.document, plan.fileName, plan.snapshot, plan.accepted, year);
}

/** The plan for a workbook that was read again. Pure. @throws BookError `newerLayout` */
export function planFor(
  document: ImportedDocument,
  fileName: string,
  snapshot: BookSnapshot,
  accepted: ReadonlySet<string>,
  year: YearAnswer | null = null,
): ImportPlan {
  const read = readSettings(snapshot.tables.about, () => definedCategories(snapshot));
  const { settings, layoutVersion } = read;
  if (layoutVersion > LAYOUT_VERSION) throw new BookError('newerLayout', String(layoutVersion));
  const before = readDefinitions(snapshot, settings)?.definitions ?? null;
  const other = otherYear(settings.year, document.definitions.year, snapshot);
  const common = { fileName, document, accepted, snapshot, settings: read, otherYear: other, year };
  if (before === null || before.unitTypes.length === 0) {
    const { places } = document;
    const rules = keptRules(document.definitions, null, settings);
    const { definitions } = rules;
    const nothing = { changes: null, unitsGone: [], negative: [], proposals: [] };
    return {
      ...common,
      definitions,
      findings: [...document.findings, ...rules.findings],
      places,
      stored: storedBy(definitions, snapshot),
      ...nothing,
    };
  }
  const { formerIds, proposals } = compareDefinitions(before, document.definitions, accepted);
  const idOf = carriedId(formerIds);
  const begins = other !== null && year === 'new';
  const carried = withStaffEntries(carryIds(document.definitions, formerIds), before, begins);
  const rules = keptRules(carried, before, settings);
  const { definitions } = rules;
  const places = new Map([...document.places].map(([id, place]) => [idOf(id), place]));
  const compared = compareDefinitions(before, definitions);
  const stored = storedBy(definitions, snapshot);
  return {
    ...common,
    stored,
    definitions,
    findings: [
      ...document.findings.map((finding) =>
        finding.subject === null
          ? finding
          : { ...finding, subject: { ...finding.subject, id: idOf(finding.subject.id) } },
      ),
      ...rules.findings.map((finding) => placed(finding, places)),
    ],
    places,
    changes: plannedChanges(compared.changes, begins ? [] : stored),
    unitsGone: compared.unitsGone,
    negative: plannedNegative(listItems(before), listItems(definitions), snapshot),
    proposals,
  };
}

function storedBy({ unitTypes }: Definitions, { scores }: BookSnapshot): readonly StoredSheet[] {
  return scores.map((table) => readScoreTable(table, unitTypes));
}

/**
 * Aliases and vetoes belong to staff: a unit that stays keeps them, a veto until the year ends. So do factors and methods of
 * indicators, of which documents say nothing that is read.
 */
function withStaffEntries(definitions: Definitions, before: Definitions, yearBegins: boolean): Definitions {
  const units = new Map(
    before.unitTypes.flatMap((type) => type.units.map((unit) => [unit.id, unit] as const)),
  );
  const indicators = new Map(
    before.unitTypes.flatMap((type) =>
      type.indicators.map((indicator) => [indicator.id, indicator] as const),
    ),
  );
  return {
    ...definitions,
    unitTypes: definitions.unitTypes.map((type) => ({
      ...type,
      indicators: type.indicators.map((indicator): Indicator => {
        const { maxFactor, method } = indicators.get(indicator.id) ?? {};
        return {
          ...(maxFactor === undefined ? {} : { maxFactor }),
          ...(method === undefined ? {} : { method }),
          ...indicator,
        };
      }),
      units: type.units.map((unit): Unit => {
        const known = units.get(unit.id);
        if (known === undefined) return unit;
        const { aliases, notAliases } = known;
        const veto = yearBegins ? null : known.veto;
        return { ...unit, aliases: aliases.length === 0 ? unit.aliases : aliases, notAliases, veto };
      }),
    })),
  };
}

/**
 * Whether loading would change anything that a person should agree to first. What became of a unit
 * without indicators of its own shows in no indicator.
 */
export function needsConsent({ changes, unitsGone, negative, proposals, otherYear }: ImportPlan): boolean {
  if (otherYear !== null) return true;
  if (proposals.length > 0 || unitsGone.length > 0 || negative.length > 0) return true;
  return changes?.some(isChange) ?? false;
}
