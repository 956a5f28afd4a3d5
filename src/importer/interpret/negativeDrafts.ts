import type { Tier } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { pointsFromNumber, pointsFromThousandths, type Points } from '../../domain/points/points';
import type { FindingLog } from './findingLog';
import { halfWidth, onOneLine } from './plainText';
import { splitNames } from './responsibleNames';
import type { ReadRow } from './tableRows';
import { LEVEL, TIER_POINTS } from './vocabulary';
import { readPointsCell } from './writtenPoints';

/** An item of the negative list before it has an id. */
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
    const cell = row.deduction ?? row.points;
    const read = cell === null ? null : readPointsCell(cell.text);
    if (read === 'unreadable') log.add('pointsUnreadable', row.place, { text: cell?.text ?? '', name: text });
    const told = read === null ? tiersIn(text) : [];
    const [only] = told;
    const points = read === 'unreadable' ? null : read !== null ? deducted(read) : null;
    return {
      category: onOneLine(row.category?.paragraphs ?? []),
      text,
      responsible: splitNames(row.responsible),
      points: told.length === 1 && only !== undefined ? only.points : points,
      tiers: told.length > 1 ? told : [],
      place: row.place,
    };
  });
}

/** A positive figure in a column of deductions means a deduction too. */
function deducted(points: Points): Points {
  return pointsFromThousandths(-Math.abs(points));
}

/** The tiers that a text tells: `被市上通报的扣1分` is 市, −1. Tiers of one name are told once. */
export function tiersIn(text: string): readonly Tier[] {
  const tiers = new Map<string, Tier>();
  for (const clause of halfWidth(text).split(/[,;。、]/)) {
    const match = TIER_POINTS.exec(clause);
    const points = match === null ? null : pointsFromNumber(-Number(match[2]));
    if (match === null || points === null) continue;
    const told = match[1] ?? '';
    const name = LEVEL.exec(told)?.[1] ?? told.replace(/的$/, '');
    if (!tiers.has(name)) tiers.set(name, { name, points });
  }
  return [...tiers.values()];
}
