import type { Part, PartId, UnitType } from '../../domain/definitions/definitions';
import { WHOLE } from '../../domain/settings/basisPoints';
import { defaultPart } from '../layout/partWords';
import { derivedPartId } from './readParts';
import type { TypeDraft } from './readUnits';

/** Whether a unit type has parts of its own, which may hold common indicators and those of units. */
export function hasOwnParts({ said }: Pick<TypeDraft, 'said'>): boolean {
  return said?.parts !== undefined || said?.isUnusable === true;
}

/** The part that a row of 指标库 names; null where its unit type has no such part. */
export function partOf({ said, named }: Pick<TypeDraft, 'said' | 'named'>, text: string): PartId | null {
  const usual = defaultPart(text);
  if (said?.isUnusable === true) {
    if (text === '') return null;
    const id = derivedPartId(text);
    if (!named.some((part) => part.id === id)) named.push({ id, name: text, weight: WHOLE, component: null });
    return id;
  }
  if (said?.parts === undefined) return usual;
  const part =
    said.parts.find(({ name }: Part) => name === text) ?? said.parts.find(({ id }: Part) => id === usual);
  return part?.id ?? null;
}

/** The parts and components of a unit type, once its indicators are read. */
export function partsOfDraft({
  said,
  named,
}: Pick<TypeDraft, 'said' | 'named'>): Pick<UnitType, 'parts' | 'components'> {
  const parts: readonly Part[] = said?.parts ?? named;
  return {
    ...(parts.length === 0 ? {} : { parts }),
    ...(said?.components === undefined ? {} : { components: said.components }),
  };
}
