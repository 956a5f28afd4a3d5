import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import { DocumentUnreadable } from '../documentUnreadable';
import { LIST_LIMITS } from './limits';
import { childNumber, childValue, isOn } from './properties';

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

/** What lists are based on. */
interface Base {
  /** The numbering style whose list this one stands for; null for a list of its own. */
  readonly link: string | null;
  readonly levels: ReadonlyMap<number, Level>;
}

/**
 * The lists of `word/numbering.xml` by `w:numId`; none where there is no such part.
 *
 * @throws DocumentUnreadable `tooManyElements` for a number's text longer than Word takes
 */
export function readLists(
  root: XmlElement | null,
  listOfStyle: (style: string) => string | null,
): ReadonlyMap<string, NumberedList> {
  const lists = new Map<string, NumberedList>();
  if (root === null) return lists;
  const bases = new Map<string, Base>();
  const baseOfList = new Map<string, string>();
  for (const element of children(root)) {
    if (element.name === 'abstractNum') {
      bases.set(attribute(element, 'abstractNumId') ?? '', readLevels(element));
    }
    if (element.name === 'num') {
      baseOfList.set(attribute(element, 'numId') ?? '', childValue(element, 'abstractNumId') ?? '');
    }
  }
  for (const element of children(root)) {
    if (element.name !== 'num') continue;
    const own = childValue(element, 'abstractNumId') ?? '';
    // A list may be a mere reference to the list of a numbering style.
    const link = bases.get(own)?.link ?? null;
    const base = link === null ? own : (baseOfList.get(listOfStyle(link) ?? '') ?? own);
    const levels = new Map(bases.get(base)?.levels);
    const restarts = new Map<number, number>();
    for (const override of children(element)) {
      if (override.name !== 'lvlOverride') continue;
      const index = levelIndex(override);
      if (index === null) continue;
      const level = child(override, 'lvl');
      if (level !== null) levels.set(index, readLevel(level));
      const start = childNumber(override, 'startOverride');
      if (start !== null) restarts.set(index, start);
    }
    lists.set(attribute(element, 'numId') ?? '', { base, levels, restarts });
  }
  return lists;
}

function readLevels(element: XmlElement): Base {
  const levels = new Map<number, Level>();
  for (const level of children(element, 'lvl')) {
    const index = levelIndex(level);
    if (index !== null) levels.set(index, readLevel(level));
  }
  return { link: childValue(element, 'numStyleLink'), levels };
}

/** Null for a level that Word has not. */
function levelIndex(element: XmlElement): number | null {
  const index = Number(attribute(element, 'ilvl') ?? '0');
  return Number.isInteger(index) && index >= 0 && index < LIST_LIMITS.levels ? index : null;
}

function readLevel(element: XmlElement): Level {
  const text = childValue(element, 'lvlText') ?? '';
  if (text.length > LIST_LIMITS.levelText) {
    const detail = `a list number of more than ${LIST_LIMITS.levelText} characters`;
    throw new DocumentUnreadable('tooManyElements', { detail });
  }
  return {
    start: childNumber(element, 'start') ?? 0,
    format: childValue(element, 'numFmt') ?? 'decimal',
    text,
    legal: isOn(element, 'isLgl'),
    style: childValue(element, 'pStyle'),
  };
}
