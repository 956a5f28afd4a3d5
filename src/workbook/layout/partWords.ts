import type { PartId, UnitType } from '../../domain/definitions/definitions';
import { DEFAULT_PARTS, type DefaultPart } from '../../domain/definitions/partsOf';
import { keyOfSheetText, sheetText, type Language } from '../../strings/texts';

interface Parts {
  readonly parts?: UnitType['parts'];
}

/** What sheets call a part: by the name that the county gives it, or common and own. */
export function partName(part: PartId, { parts }: Parts, language: Language): string {
  const own = parts?.find(({ id }) => id === part)?.name;
  if (own !== undefined) return own;
  return isDefault(part) ? sheetText(language, `part.${part}`) : part;
}

/** What sheets call the total of a part. */
export function partTotalName(part: PartId, type: Parts, language: Language): string {
  return type.parts === undefined && isDefault(part)
    ? sheetText(language, `row.${part}Total`)
    : sheetText(language, 'row.partTotal', { part: partName(part, type, language) });
}

/** In points: what a character of a name takes, and what a column of names may. */
const NAME_WIDTH = { character: 11, margin: 6, most: 90 } as const;

/** How wide the column of the parts is where unit types have their own; null where its usual width is enough. */
export function partsWidth(types: readonly Parts[]): number | null {
  const longest = Math.max(0, ...types.flatMap(({ parts }) => parts?.map(({ name }) => name.length) ?? []));
  if (longest <= 2) return null;
  return Math.min(NAME_WIDTH.most, longest * NAME_WIDTH.character + NAME_WIDTH.margin);
}

/** How a finding tells of a part: as a word of ours, or by the name that the county gives it. */
export function toldPart(part: PartId, { parts }: Parts): DefaultPart | { readonly name: string } {
  if (parts === undefined && isDefault(part)) return part;
  return { name: parts?.find(({ id }) => id === part)?.name ?? part };
}

/** The part that a word stands for in every county: 共性 or 个性, in either language; null for any other word. */
export function defaultPart(word: string): DefaultPart | null {
  switch (keyOfSheetText(word, ['part.common', 'part.own'])) {
    case 'part.common':
      return 'common';
    case 'part.own':
      return 'own';
    default:
      return null;
  }
}

function isDefault(part: PartId): part is DefaultPart {
  return DEFAULT_PARTS.some((each) => each === part);
}
