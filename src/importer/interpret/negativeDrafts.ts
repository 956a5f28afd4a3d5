import type { Tier } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { pointsFromNumber, pointsFromThousandths, type Points } from '../../domain/points/points';
import { withoutNumber } from './categoryLevels';
import type { FindingLog } from './findingLog';
import { listFigures } from '../words/listFigures';
import { limitIn, limitScope } from '../words/listWords';
import { halfWidth, onOneLine } from '../words/plainText';
import { splitNames } from '../words/splitNames';
import type { TieredRow } from './tieredRows';
import type { ReadRow } from './tableRows';
import { toldDeduction } from '../words/toldDeductions';
import { readPointsCell } from '../words/writtenPoints';

/** An item of the negative list, or of the bonus list, before it has an id. */
export interface NegativeDraft {
  readonly category: string;
  readonly text: string;
  readonly responsible: readonly string[];
  readonly points: Points | null;
  readonly tiers: readonly Tier[];
  readonly limit?: Points;
  readonly categoryLimit?: Points;
  readonly place: DocumentPlace;
}

/** The negative items of a table's rows; rows without a text are findings `unreadRow`. */
export function draftNegativeItems(rows: readonly TieredRow[], log: FindingLog): readonly NegativeDraft[] {
  return rows.flatMap((row) => {
    const text = onOneLine(row.name);
    if (text === '') {
      log.add('unreadRow', row.place, { text: row.place.text });
      return [];
    }
    const item = writtenIn(row);
    const tiers = tiersOf(row, 'negative');
    if (tiers !== null) return { ...item, points: null, tiers };
    const deduction = row.tiers.map(({ name, points }) => `${name}${points}`).join('，');
    return draftNegativeItem({ ...item, deduction: deduction || (row.points?.text ?? '') }, log);
  });
}

/**
 * The bonus items of a table's rows; null where one of them has no name, a limit of each time, or no points that a cell
 * tells as a figure: a list that is half understood is told as a whole.
 */
export function draftBonusItems(rows: readonly TieredRow[]): readonly NegativeDraft[] | null {
  const items = rows.map((row): NegativeDraft | null => {
    const item = writtenIn(row);
    const cell = halfWidth(row.points?.text ?? '');
    const unlimited = cell.replace(CELL_LIMIT, '');
    const tiers = tiersOf(row, 'bonus');
    const worth = tiers === null ? worthOf(unlimited, 'bonus') : { points: null, tiers };
    const stated = [cell, item.text].filter((text) => limitIn(text) !== null);
    const limit = stated.length === 1 ? itemLimit(stated[0] ?? '') : null;
    const isHalf = worth === null || (tiers === null && row.tiers.length > 0);
    if (item.text === '' || isHalf || (stated.length > 0 && limit === null)) return null;
    return { ...item, ...worth, ...(limit === null ? {} : { limit }) };
  });
  const understood = items.filter((item) => item !== null);
  return understood.length === items.length ? understood : null;
}

/** Behind the points of a cell: `，最高5分`, `（不超过5分）`. */
const CELL_LIMIT =
  /\s*[,;。(]\s*(?:本项|该项|单项|每项)?(?:累计|最高|最多|合计)?(?:加|计)?(?:不(?:得)?超过|最高|上限为?|限|封顶)?(?:加|不超过|为)?\d+(?:\.\d+)?分(?:封顶|为限)?\)?\s*$/;

/** The limit that a text sets to an item; null where it sets none, or one of each time. */
export function itemLimit(text: string): Points | null {
  const figure = limitScope(text) === null ? null : limitIn(text);
  return figure === null ? null : pointsFromNumber(figure);
}

type Worth = Pick<NegativeDraft, 'points' | 'tiers'>;

/** What a cell of points says of an item, with the sign of its list; null where it says no figure, or one of the other sign. */
function worthOf(cell: string, list: 'negative' | 'bonus'): Worth | null {
  const read = readPointsCell(cell);
  if (read !== null && read !== 'unreadable') {
    if (list === 'bonus' && read < 0) return null;
    return { points: list === 'bonus' ? read : deducted(read), tiers: [] };
  }
  const told = listFigures(cell, list);
  if (told === null) return null;
  const signed = (figure: number): Points | null => pointsFromNumber(list === 'bonus' ? figure : -figure);
  if (told.kind === 'flat') {
    const points = signed(told.figure);
    return points === null ? null : { points, tiers: [] };
  }
  const tiers = told.tiers.flatMap(({ name, figure }) => {
    const points = signed(figure);
    return points === null ? [] : [{ name, points }];
  });
  return tiers.length === told.tiers.length ? { points: null, tiers } : null;
}

/** The levels of an item, each with its points; null where it has none, or the figure of one is not told. */
function tiersOf({ tiers }: TieredRow, list: 'negative' | 'bonus'): readonly Tier[] | null {
  const read = tiers.flatMap(({ name, points }) => {
    const worth = worthOf(points, list)?.points ?? null;
    return worth === null ? [] : [{ name, points: worth }];
  });
  return read.length > 0 && read.length === tiers.length ? read : null;
}

/** What a row says of its item beside the points. */
function writtenIn({ category, name, responsible, place }: ReadRow): Omit<WrittenItem, 'deduction'> {
  return {
    category: (category?.name ?? '').replace(LIMIT_BEHIND, ''),
    text: withoutNumber(onOneLine(name)),
    responsible: splitNames(responsible),
    place,
  };
}

/** The limit of a category is no part of its name: `表彰（最高5分）`. */
const LIMIT_BEHIND = /[(（][^()（）]*(?:不超过|最高|最多|上限|封顶|为限)[^()（）]*[)）]$/;

/** An item as it is written. */
interface WrittenItem extends Pick<NegativeDraft, 'category' | 'text' | 'responsible' | 'place'> {
  /** What its cell of points says; empty where there is none. */
  readonly deduction: string;
}

/** An item with its points. What cannot be told of them is a finding. */
export function draftNegativeItem({ deduction, ...item }: WrittenItem, log: FindingLog): NegativeDraft {
  return { ...item, ...readDeduction(deduction, item.text, item.place, log) };
}

type Deduction = Pick<NegativeDraft, 'points' | 'tiers' | 'limit'>;

const NO_DEDUCTION: Deduction = { points: null, tiers: [] };

/**
 * The points of an item: those of their cell, or what the cell says in words; where it is empty, what the item itself
 * says. What cannot be told is a finding.
 */
function readDeduction(cell: string, text: string, place: DocumentPlace, log: FindingLog): Deduction {
  const read = readPointsCell(cell);
  if (read !== null && read !== 'unreadable') return { points: deducted(read), tiers: [] };
  const told = toldDeduction(read === null ? text : cell);
  if (told.kind === 'none' || told.kind === 'unclear') {
    const worth = limitIn(cell) === null ? worthOf(cell, 'negative') : null;
    if (worth !== null) return worth;
    if (read !== null) log.add('pointsUnreadable', place, { variant: 'negative', text: cell, name: text });
    else if (told.kind === 'unclear') log.add('pointsUnreadable', place, { variant: 'inText', name: text });
    return NO_DEDUCTION;
  }
  if (told.limited && told.limit === null) log.add('deductionLimit', place, { text });
  const limit = told.limit === null ? {} : { limit: told.limit };
  return told.kind === 'flat'
    ? { points: told.points, tiers: [], ...limit }
    : { points: null, tiers: told.tiers, ...limit };
}

/** A positive figure in a column of deductions means a deduction too. */
function deducted(points: Points): Points {
  return pointsFromThousandths(-Math.abs(points));
}
