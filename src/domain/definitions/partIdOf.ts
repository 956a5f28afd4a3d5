import type { PartId } from './definitions';
import { StableIds } from './stableId';

/** The id of a part that is given none: parts of one name have one id in all unit types. */
export function partIdOf(name: string): PartId {
  return new StableIds().next('p', name);
}
