import type { Part, PartId, UnitType } from '../../domain/definitions/definitions';
import { DEFAULT_PARTS } from '../../domain/definitions/partsOf';
import { WHOLE } from '../../domain/settings/basisPoints';
import { defaultPart } from '../layout/partWords';
import { derivedPartId } from './readParts';
import type { TypeDraft } from './readUnits';

type Draft = Pick<TypeDraft, 'said' | 'isOpen' | 'named'>;

/** Whether a part is common or own in the usual sense: one of a county's own may hold common indicators and those of units. */
export function isUsualPart({ said }: Draft, part: PartId): boolean {
  return (
    said?.parts === undefined && said?.isUnusable !== true && DEFAULT_PARTS.some((each) => each === part)
  );
}

/** The part that a row of 指标库 names; null where its unit type has no such part. */
export function partOf({ said, isOpen, named }: Draft, text: string): PartId | null {
  const usual = defaultPart(text);
  if (said?.isUnusable === true || (isOpen && usual === null)) {
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
export function partsOfDraft({ said, named }: Draft): Pick<UnitType, 'parts' | 'components'> {
  const parts: readonly Part[] = said?.parts ?? named;
  return {
    ...(parts.length === 0 ? {} : { parts }),
    ...(said?.components === undefined ? {} : { components: said.components }),
  };
}
