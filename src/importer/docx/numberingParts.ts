import type { Element } from '@xmldom/xmldom';
import { attribute, child, childNumber, children, childValue, isOn } from './xmlTree';

/** One level of an automatic list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.` with the number of level 1 in place of `%1`. */
  readonly text: string;
  /** All numbers in digits, whatever their levels say. */
  readonly legal: boolean;
  /** The paragraph style that this level numbers; null where it numbers none. */
  readonly style: string | null;
}

/** A list as paragraphs refer to it. */
export interface NumberedList {
  /** Lists with the same base count on together. */
  readonly base: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew, with their first number, where this list first occurs. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of `word/numbering.xml` by `w:numId`; none where there is no such part. */
export function readLists(
  root: Element | null,
  listOfStyle: (style: string) => string | null,
): ReadonlyMap<string, NumberedList> {
  const lists = new Map<string, NumberedList>();
  if (root === null) return lists;
  const bases = new Map<string, Element>();
  const baseOfList = new Map<string, string>();
  for (const element of children(root)) {
    if (element.localName === 'abstractNum') bases.set(attribute(element, 'abstractNumId') ?? '', element);
    if (element.localName === 'num') {
      baseOfList.set(attribute(element, 'numId') ?? '', childValue(element, 'abstractNumId') ?? '');
    }
  }
  for (const element of children(root)) {
    if (element.localName !== 'num') continue;
    const own = childValue(element, 'abstractNumId') ?? '';
    // A list may be a mere reference to the list of a numbering style.
    const link = childValue(bases.get(own) ?? null, 'numStyleLink');
    const base = link === null ? own : (baseOfList.get(listOfStyle(link) ?? '') ?? own);
    const levels = readLevels(bases.get(base) ?? null);
    const restarts = new Map<number, number>();
    for (const override of children(element)) {
      if (override.localName !== 'lvlOverride') continue;
      const index = Number(attribute(override, 'ilvl') ?? '0');
      const level = child(override, 'lvl');
      if (level !== null) levels.set(index, readLevel(level));
      const start = childNumber(override, 'startOverride');
      if (start !== null) restarts.set(index, start);
    }
    lists.set(attribute(element, 'numId') ?? '', { base, levels, restarts });
  }
  return lists;
}

function readLevels(base: Element | null): Map<number, Level> {
  const levels = new Map<number, Level>();
  if (base === null) return levels;
  for (const element of children(base)) {
    if (element.localName === 'lvl')
      levels.set(Number(attribute(element, 'ilvl') ?? '0'), readLevel(element));
  }
  return levels;
}

function readLevel(element: Element): Level {
  return {
    start: childNumber(element, 'start') ?? 0,
    format: childValue(element, 'numFmt') ?? 'decimal',
    text: childValue(element, 'lvlText') ?? '',
    legal: isOn(element, 'isLgl'),
    style: childValue(element, 'pStyle'),
  };
}
