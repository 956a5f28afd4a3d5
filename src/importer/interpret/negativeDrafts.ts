import type { Tier } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { pointsFromThousandths, type Points } from '../../domain/points/points';
import { withoutNumber } from './categoryLevels';
import type { FindingLog } from './findingLog';
import { limitIn } from '../words/listWords';
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
 * The bonus items of a table's rows; null where one of them has no name, a limit
 * of its own, or no points that a cell tells as a figure:
 * a list that is half understood is told as a whole.
 */
export function draftBonusItems(rows: readonly ReadRow[]): readonly NegativeDraft[] | null {
  const items = rows.map((row): NegativeDraft | null => {
    const item = writtenIn(row);
    const points = readPointsCell(
      ADDED.exec(halfWidth(row.points?.text ?? ''))?.[1] ?? row.points?.text ?? '',
    );
    const isFigure = points !== null && points !== 'unreadable' && points >= 0;
    if (item.text === '' || !isFigure || limitIn(item.text) !== null) return null;
    return { ...item, points, tiers: [] };
  });
  const understood = items.filter((item) => item !== null);
  return understood.length === items.length ? understood : null;
}

/** `加3分`, `每项加1分`, `2分/次`: one figure for every time. */
const ADDED =
  /^\s*(?:每(?:次|项|个|件|人|起|例))?(?:各|一次性)?(?:加|奖励?|计)?\s*(\d+(?:\.\d+)?)\s*分(?:\/(?:次|项|个|件|人|起|例))?\s*$/;

/** What a row says of its item beside the points. */
function writtenIn({ category, name, responsible, place }: ReadRow): Omit<WrittenItem, 'deduction'> {
  return {
    category: category?.name ?? '',
    text: withoutNumber(onOneLine(name)),
    responsible: splitNames(responsible),
    place,
  };
}

/** An item as it is written. */
interface WrittenItem extends Pick<NegativeDraft, 'category' | 'text' | 'responsible' | 'place'> {
  /** What its cell of points says; empty where there is none. */
  readonly deduction: string;
}

/** An item with its points. What cannot be told of them is a finding. */
export function draftNegativeItem({ deduction, ...item }: WrittenItem, log: FindingLog): NegativeDraft {
  return { ...item, ...readDeduction(deduction, item.text, item.place, log) };
}

type Deduction = Pick<NegativeDraft, 'points' | 'tiers'>;

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
  if (told.limited) log.add('deductionLimit', place, { text });
  return told.kind === 'flat' ? { points: told.points, tiers: [] } : { points: null, tiers: told.tiers };
}

/** A positive figure in a column of deductions means a deduction too. */
function deducted(points: Points): Points {
  return pointsFromThousandths(-Math.abs(points));
}
