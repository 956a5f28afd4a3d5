import { listInCell, type ListUse } from '../words/listWords';
import { takeNumber } from '../words/numberedHeading';
import { percentInCell, splitPercent } from '../words/percent';
import { halfWidth, onOneLine } from '../words/plainText';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { readPointsCell, splitPoints } from '../words/writtenPoints';

/** One level above the indicators. */
export interface Level {
  readonly name: string;
  /** Points the document gives it; null where it gives none. */
  readonly points: Points | null;
}

/** A category as its cells give it; one object for all its rows. */
export interface CategoryCell {
  /** All levels in one, without numbers and points; empty where there is none. */
  readonly name: string;
  /** Points of the lowest level. */
  readonly points: Points | null;
  /** Percent of the lowest level; null where it has none. */
  readonly percent: number | null;
  /** The levels above the lowest. */
  readonly levels: readonly Level[];
  /** The list that the category is, if it is none of indicators. */
  readonly list: ListUse | null;
  /** As it stands, for limits and the like. */
  readonly text: string;
}

/** Between the levels of a category: `经济发展·工业`. */
const BETWEEN_LEVELS = '·';

const NOTHING: CategoryCell = { name: '', points: null, percent: null, levels: [], list: null, text: '' };

/** What a level is called by its cell; null where the cell is empty. */
interface NamedLevel extends Level {
  readonly percent: number | null;
  readonly text: string;
}

/** What stands above the indicators, level by level, carried down from row to row. */
export class CategoryLevels {
  #levels: readonly (NamedLevel | null)[] = [];
  #row: NamedLevel | null = null;
  #cell: CategoryCell = NOTHING;

  /** Begins a level, from 0, and with it everything below; without paragraphs there is nothing there. */
  begin(level: number, paragraphs: readonly string[], points = ''): void {
    const above = Array.from({ length: level }, (_, index) => this.#levels[index] ?? null);
    this.#levels = [...above, namedLevel(paragraphs, points)];
    this.#build();
  }

  /** Begins what a row of its own says stands above those below it. */
  beginRow(paragraphs: readonly string[], points = ''): void {
    this.#row = namedLevel(paragraphs, points);
    this.#levels = [];
    this.#build();
  }

  /** All levels in one. */
  get cell(): CategoryCell {
    return this.#cell;
  }

  #build(): void {
    const told = [this.#row, ...this.#levels].flatMap((level) => level ?? []);
    const last = told.at(-1);
    this.#cell = {
      name: told.map(({ name }) => name).join(BETWEEN_LEVELS),
      points: last?.points ?? null,
      percent: last?.percent ?? null,
      levels: told.slice(0, -1).map(({ name, points }) => ({ name, points })),
      list: told.reduce<ListUse | null>((list, { text }) => list ?? listInCell(text), null),
      text: told.map(({ text }) => text).join(BETWEEN_LEVELS),
    };
  }
}

function namedLevel(paragraphs: readonly string[], cell: string): NamedLevel | null {
  const text = onOneLine(paragraphs);
  if (text === '') return null;
  const { text: whole, percent: behind } = splitPercent(text);
  const split = splitCategoryPoints(whole);
  const percent = percentInCell(cell) ?? behind;
  const inCell = readPointsCell(cell);
  const points = inCell === null || inCell === 'unreadable' || inCell < 0 ? split.points : inCell;
  return { name: withoutNumber(split.text), points, percent, text };
}

/** `一、经济发展（40）`: a bare figure in brackets behind a category cannot be anything but its points. */
function splitCategoryPoints(text: string): { readonly text: string; readonly points: Points | null } {
  const split = splitPoints(text);
  if (split.points !== null) return split;
  const bare = /[([](\d{1,4}(?:\.\d+)?)[)\]]$/.exec(halfWidth(text));
  const points = bare === null ? null : pointsFromNumber(Number(bare[1]));
  return points === null || bare === null ? split : { text: text.slice(0, bare.index).trim(), points };
}

/** `A1办学方向`: the letter of the level and a number. */
const CODE = /^[A-D]\d{1,2}[.、．\s-]*(?=[\u4e00-\u9fff])(?![级型类轮标照])/;

/** A name without the number before it: `（1）`, `一、`. */
export function withoutNumber(name: string): string {
  const { form, rest } = takeNumber(name.replace(CODE, ''));
  if (CODE.test(name) && form === null) return rest;
  return form === null || form === 'part' || rest === '' ? name : rest;
}
