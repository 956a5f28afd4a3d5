import { requireWholeOrEmpty } from '../book/bookState';
import { carryOutImport } from '../importDefinitions';
import { needsConsent, planFor, planImport, type ImportPlan, type ImportSource } from '../plan/planImport';
import { isChange, whileItStands } from '../typed/carryOut';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import { toldChanges } from './toldChanges';

// Part of what is loaded with the importer.
export { withAccepted, withYear } from '../plan/planImport';

/** What became of a document that was to be loaded. */
export type Imported =
  | {
      readonly kind: 'done';
      readonly outcome: Extract<Outcome, { readonly kind: 'imported' }>;
      /** No score sheet stands in the workbook yet. */
      readonly isFirst: boolean;
    }
  /** Nothing was written: a person has to agree to the plan first. */
  | { readonly kind: 'waits'; readonly plan: ImportPlan };

/** Loads a document at once where it changes nothing that the workbook defines; otherwise plans it. */
export async function importOrPlan(useCase: JobUseCase, source: ImportSource): Promise<Imported> {
  const plan = await planImport(useCase, source);
  if (needsConsent(plan)) return { kind: 'waits', plan };
  try {
    return await carryOut(useCase, plan);
  } catch (error) {
    if (!isChange(error)) throw error;
    return importAsPlanned(useCase, plan);
  }
}

/**
 * Loads what was agreed to. The workbook is read and the plan made again first, for definitions or
 * scores may have changed since it was shown; where it then says something else, it waits again.
 */
export function importAsPlanned(useCase: JobUseCase, agreed: ImportPlan): Promise<Imported> {
  return whileItStands(useCase, { labels: false }, async (snapshot) => {
    useCase.onProgress('planning');
    requireWholeOrEmpty(snapshot, useCase.language);
    const plan = planFor(agreed.document, agreed.fileName, snapshot, agreed.accepted, agreed.year);
    if (plan.otherYear !== null && plan.year === null) return { kind: 'waits', plan };
    return toldChanges(plan) === toldChanges(agreed) ? carryOut(useCase, plan) : { kind: 'waits', plan };
  });
}

async function carryOut(useCase: JobUseCase, plan: ImportPlan): Promise<Imported> {
  const { definitions, findings, ended } = await carryOutImport(useCase, plan);
  const { unitTypes } = definitions;
  return {
    kind: 'done',
    isFirst: plan.stored.length === 0,
    outcome: {
      kind: 'imported',
      fileName: plan.fileName,
      units: unitTypes.reduce((sum, { units }) => sum + units.length, 0),
      indicators: unitTypes.reduce((sum, { indicators }) => sum + indicators.length, 0),
      findings: findings.length,
      ended,
      notKept: false,
    },
  };
}
