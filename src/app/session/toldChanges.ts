import type { UnitGone } from '../../domain/matching/compareDefinitions';
import {
  capChange,
  changedIndicator,
  formerIndicator,
  type PlacedIndicator,
} from '../../domain/matching/definitionChange';
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
    changes?.map((change) => {
      const cap = capChange(change);
      return [
        change.kind,
        toldIndicator(changedIndicator(change)),
        toldIndicator(formerIndicator(change)),
        [cap?.from, cap?.to, change.scoresAbove],
        change.kind === 'renamed' && change.isProposal,
      ];
    }),
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

function toldIndicator(placed: PlacedIndicator | null): readonly unknown[] {
  return [placed?.indicator.id, placed?.indicator.name, placed?.indicator.category, placed?.unitName];
}
