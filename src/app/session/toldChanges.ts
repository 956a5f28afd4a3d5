import type { UnitGone } from '../../domain/matching/compareDefinitions';
import type { RenameProposal } from '../../domain/matching/matchDefinitions';
import type { PlannedChange } from '../plan/plannedChanges';
import type { PlannedNegative } from '../plan/plannedNegative';

/** What a plan tells of changed definitions. */
interface Told {
  readonly changes: readonly PlannedChange[] | null;
  readonly unitsGone: readonly UnitGone[];
  /** Where the plan is about the negative list too. */
  readonly negative?: readonly PlannedNegative[];
  readonly proposals: readonly RenameProposal[];
}

/** The same text for two plans that tell a person the same of changed definitions. */
export function toldChanges({ changes, unitsGone, negative, proposals }: Told): string {
  return JSON.stringify([
    changes?.map(({ kind, indicator, before, cap, unitName, formerUnitName, scoresAbove, isProposal }) => [
      kind,
      [indicator.id, indicator.name, indicator.category, unitName],
      [before?.id, before?.name, before?.category, formerUnitName],
      [cap?.from, cap?.to, scoresAbove],
      isProposal,
    ]),
    negative?.map(({ kind, label, before, after, entries }) => [kind, label, before, after, entries]),
    unitsGone.map(({ id, name }) => [id, name]),
    proposals.map(({ id, name, formerId, formerName, accepted }) => [
      id,
      name,
      formerId,
      formerName,
      accepted,
    ]),
  ]);
}
