import type { UpperLevel } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { formatPoints, type Points } from '../../domain/points/points';
import type { Matter } from '../inventory/inventory';
import { asLines, onOneLine } from '../words/plainText';
import { splitNames } from '../words/splitNames';
import { COMMON_CATEGORY } from '../words/vocabulary';
import { readPointsCell, splitPoints } from '../words/writtenPoints';
import { withoutNumber } from './categoryLevels';
import type { FindingLog } from './findingLog';
import { withBarePoints } from './barePoints';
import { resolvePercent } from './percentPoints';
import { sharedPoints } from './sharedPoints';
import { splitItems } from './splitItems';
import type { ReadRow } from './tableRows';

/** An indicator before it has a unit type, a unit and an id. */
export interface IndicatorDraft {
  readonly category: string;
  readonly categoryCap: Points | null;
  readonly name: string;
  readonly target: string;
  readonly cap: Points | null;
  readonly responsible: readonly string[];
  readonly standard?: string;
  readonly scorer?: readonly string[];
  readonly levels?: readonly UpperLevel[];
  readonly place: DocumentPlace;
  /** Whether a figure that could not be read, or is in no column that is used, may be its points: none may be derived. */
  readonly isUnreadable: boolean;
  /** Cells of columns that are one unit's. */
  readonly owned: ReadRow['owned'];
  readonly measure: string;
  /** The text of the whole row. */
  readonly text: string;
}

/**
 * The indicators of a table's rows. A row without a name adds its target to the indicator above; one that
 * has nothing to be added to, or brings points of its own, is a finding `unreadRow`, and so is one whose name is
 * nothing but points.
 *
 * @param matter the category of rows that have none
 */
export function draftIndicators(
  rows: readonly ReadRow[],
  matter: Matter | null,
  log: FindingLog,
): readonly IndicatorDraft[] {
  const drafts: IndicatorDraft[] = [];
  const resolved = withBarePoints(resolvePercent(rows, log));
  const shared = sharedPoints(resolved);
  for (const row of resolved.flatMap(splitItems)) {
    if (row.name.length > 0) {
      if (splitPoints(onOneLine(row.name)).text === '') {
        log.add('unreadRow', { ...row.place, text: row.text }, { text: row.text });
        continue;
      }
      const draft = draftIndicator(row, matter, log);
      const categoryCap = row.category === null ? undefined : shared.get(row.category);
      drafts.push(categoryCap === undefined ? draft : { ...draft, categoryCap, cap: null });
      continue;
    }
    const above = drafts.at(-1);
    const points = row.points?.text ?? '';
    const more = row.target.length > 0 || row.standard.length > 0;
    if (above === undefined || points !== '' || !more) {
      if (points !== '' || more) log.add('unreadRow', row.place, { text: row.place.text });
      continue;
    }
    drafts[drafts.length - 1] = goOn(above, row);
  }
  return drafts;
}

/** An indicator whose target or standard goes on in the next row. */
function goOn(above: IndicatorDraft, row: ReadRow): IndicatorDraft {
  const standard = asLines([above.standard ?? '', ...row.standard]);
  return {
    ...above,
    target: asLines([above.target, ...row.target]),
    ...(standard === '' ? {} : { standard }),
  };
}

function draftIndicator(row: ReadRow, matter: Matter | null, log: FindingLog): IndicatorDraft {
  const { name, cap, written, isUnreadable } = readNameAndCap(row, log);
  const standard = asLines(row.standard);
  const scorer = splitNames(row.scorer);
  const draft = {
    name,
    target: withMeasure(asLines(row.target), row.measure),
    cap,
    responsible: splitNames(row.responsible),
    ...(standard === '' ? {} : { standard }),
    ...(scorer.length === 0 ? {} : { scorer }),
    place: row.place,
    isUnreadable: isUnreadable || (cap === null && row.besideFigures),
    owned: row.owned,
    measure: row.measure,
    text: row.text,
  };
  if (row.merged) return { ...draft, category: name, categoryCap: written };
  if (row.category === null)
    return { ...draft, category: matter?.name ?? COMMON_CATEGORY, categoryCap: matter?.points ?? null };
  const { name: category, points } = row.category;
  const levels = [...levelAbove(category, matter), ...row.category.levels];
  return {
    ...draft,
    category: category === '' ? (matter?.name ?? name) : category,
    categoryCap: category === '' ? (points ?? matter?.points ?? null) : points,
    ...(levels.length === 0 ? {} : { levels }),
  };
}

/** What the heading above gives points stands above the categories of its table. */
function levelAbove(category: string, matter: Matter | null): readonly UpperLevel[] {
  if (category === '' || matter === null || matter.points === null) return [];
  return [{ name: matter.name, points: matter.points }];
}

/** `5000` counted in 万元 is 5000万元. */
export function withMeasure(target: string, measure: string): string {
  if (target === '' || measure === '') return target;
  return /^[\d.,]+$/.test(target) ? target + measure : `${target}（${measure}）`;
}

/** The name without number and points; the cap from the column, the name, or the end of the target, in this order. */
function readNameAndCap(
  row: ReadRow,
  log: FindingLog,
): {
  readonly name: string;
  readonly cap: Points | null;
  readonly written: Points | null;
  readonly isUnreadable: boolean;
} {
  const whole = onOneLine(row.name);
  const split = splitPoints(whole);
  const name = withoutNumber(split.text);
  const column = row.points === null ? null : readPointsCell(row.points.text);
  // No indicator can be worth less than nothing.
  if (column === 'unreadable' || (column !== null && column < 0)) {
    log.add('pointsUnreadable', row.place, { variant: 'indicator', text: row.points?.text ?? '', name });
    return { name, cap: null, written: split.points, isUnreadable: true };
  }
  if (column === null) {
    const inTarget = splitPoints(onOneLine(row.target));
    const cap = split.points ?? (inTarget.bracketed || inTarget.isSaid ? inTarget.points : null);
    return { name, cap, written: split.points, isUnreadable: false };
  }
  if (split.points !== null && split.points !== column) {
    log.add('capDisagrees', row.place, {
      name,
      inName: formatPoints(split.points),
      inColumn: formatPoints(column),
    });
  }
  return { name, cap: column, written: split.points, isUnreadable: false };
}
