import { compareDefinitions, type DefinitionComparison } from '../../domain/matching/compareDefinitions';
import type { Language } from '../../strings/texts';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { bookState, type BookState } from './bookState';
import { storedDefinitions } from './storedDefinitions';

/** A workbook understood, and how its definitions differ from those its score sheets were made from. */
export interface FollowedState {
  readonly state: BookState;
  /** Null before score sheets were generated. */
  readonly comparison: DefinitionComparison | null;
}

/**
 * Understands a snapshot that was read with labels, giving things that staff entered anew (a row
 * that was deleted and typed again, a rename that a person confirmed) the ids under which the score
 * sheets know them.
 *
 * @param accepted ids of proposed renames that a person confirmed
 * @throws BookError as `bookState`
 */
export function followRenames(
  snapshot: BookSnapshot,
  language: Language,
  accepted: ReadonlySet<string> = new Set(),
): FollowedState {
  const state = bookState(snapshot, language);
  const before = storedDefinitions(state);
  if (before === null) return { state, comparison: null };
  const comparison = compareDefinitions(before, state.definitions, accepted);
  if ([...comparison.formerIds].every(([now, then]) => now === then)) return { state, comparison };
  const followed = bookState(snapshot, language, comparison.formerIds);
  return {
    state: followed,
    comparison: { ...compareDefinitions(before, followed.definitions), proposals: comparison.proposals },
  };
}
