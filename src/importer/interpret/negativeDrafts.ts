import type { Tier } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { pointsFromNumber, pointsFromThousandths, type Points } from '../../domain/points/points';
import { withoutNumber } from './categoryLevels';
import type { FindingLog } from './findingLog';
import { limitIn, limitScope } from '../words/listWords';
import { halfWidth, onOneLine } from '../words/plainText';
import { splitNames } from '../words/splitNames';
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
export function draftNegativeItems(rows: readonly ReadRow[], log: FindingLog): readonly NegativeDraft[] {
  return rows.flatMap((row) => {
    const text = onOneLine(row.name);
    if (text === '') {
      log.add('unreadRow', row.place, { text: row.place.text });
      return [];
    }
    return draftNegativeItem({ ...writtenIn(row), deduction: row.points?.text ?? '' }, log);
  });
}

/**
 * The bonus items of a table's rows; null where one of them has no name, a limit of each time, or no points that a cell
 * tells as a figure: a list that is half understood is told as a whole.
 */
export function draftBonusItems(rows: readonly ReadRow[]): readonly NegativeDraft[] | null {
  const items = rows.map((row): NegativeDraft | null => {
    const item = writtenIn(row);
    const cell = halfWidth(row.points?.text ?? '');
    const unlimited = cell.replace(CELL_LIMIT, '');
    const points = readPointsCell(ADDED.exec(unlimited)?.[1] ?? unlimited);
    const isFigure = points !== null && points !== 'unreadable' && points >= 0;
    const stated = [cell, item.text].filter((text) => limitIn(text) !== null);
    const limit = stated.length === 1 ? itemLimit(stated[0] ?? '') : null;
    if (item.text === '' || !isFigure || (stated.length > 0 && limit === null)) return null;
    return { ...item, points, tiers: [], ...(limit === null ? {} : { limit }) };
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

/** `加3分`, `每项加1分`, `2分/次`: one figure for every time. */
const ADDED =
  /^\s*(?:每(?:次|项|个|件|人|起|例))?(?:各|一次性)?(?:加|奖励?|计)?\s*(\d+(?:\.\d+)?)\s*分(?:\/(?:次|项|个|件|人|起|例))?\s*$/;

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
