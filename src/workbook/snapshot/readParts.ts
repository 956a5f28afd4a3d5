import type { Part, PartId } from '../../domain/definitions/definitions';
import { partIdOf } from '../../domain/definitions/partIdOf';
import type { TypeParts } from '../../domain/settings/settings';
import { readComponentsText, readPartsText } from '../layout/partsText';
import { defaultPart } from '../layout/partWords';
import { partIdsCode, partsCode } from '../layout/settingCodes';

/** The settings of a book, as far as parts are concerned. */
interface SaidSettings {
  /** What stands in the row of a code; empty where there is none. */
  readonly text: (code: string) => string;
  readonly refuse: (code: string, used: 'noParts' | 'noComponents') => void;
}

/** What the sheet 说明 says of the parts of a unit type; null where it says nothing. */
export function readParts(unitType: string, { text, refuse }: SaidSettings): TypeParts | null {
  const [partsText, componentsText] = [
    text(partsCode(unitType, 'parts')),
    text(partsCode(unitType, 'components')),
  ];
  if (partsText === '' && componentsText === '') return null;
  const written = partsText === '' ? [] : readPartsText(partsText);
  const components = componentsText === '' ? [] : readComponentsText(componentsText);
  if (written === null) refuse(partsCode(unitType, 'parts'), 'noParts');
  if (components === null) refuse(partsCode(unitType, 'components'), 'noComponents');
  const kept = readPartIds(text(partIdsCode(unitType)));
  const parts = written?.map((part): Part => ({
    id: kept.get(part.name) ?? derivedPartId(part.name),
    ...part,
  }));
  return {
    ...(parts === undefined || parts.length === 0 ? {} : { parts }),
    ...(components === null || components.length === 0 ? {} : { components }),
    ...(written === null ? { isUnusable: true } : {}),
  };
}

/** The id that a part has unless the book keeps another one: by its name, which may be that of one that all counties have. */
export function derivedPartId(name: string): PartId {
  return defaultPart(name) ?? partIdOf(name);
}

/** What {@link readPartIds} reads: the ids that do not follow from the names; empty text where all of them do. */
export function partIdsText(parts: readonly Part[]): string {
  const kept = parts.filter(({ id, name }) => id !== derivedPartId(name));
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept.map(({ id, name }) => [name, id])));
}

/** Ids by name. The row is hidden; whatever somebody makes of it, names give ids as well. */
function readPartIds(text: string): ReadonlyMap<string, PartId> {
  if (!text.startsWith('{')) return new Map();
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
  const entries = Object.entries(read ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return new Map(entries);
}
