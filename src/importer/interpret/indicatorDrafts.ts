import type { Points } from '../../domain/points/points';
import { formatPoints } from '../../domain/points/points';
import type { DocumentPlace } from '../../domain/findings/finding';
import type { FindingLog } from './findingLog';
import { asLines, onOneLine } from './plainText';
import { splitNames } from './responsibleNames';
import { sharedPoints } from './sharedPoints';
import type { ReadRow } from './tableRows';
import { COMMON_CATEGORY } from './vocabulary';
import { readPointsCell, splitPoints } from './writtenPoints';

/** An indicator before it has a unit type, a unit and an id. */
export interface IndicatorDraft {
  readonly category: string;
  readonly categoryCap: Points | null;
  readonly name: string;
  readonly target: string;
  readonly cap: Points | null;
  readonly responsible: readonly string[];
  readonly place: DocumentPlace;
}

/**
 * The indicators of a table's rows. A row without a name adds its target to the indicator above; one that
 * has nothing to be added to, or brings points of its own, is a finding `unreadRow`, and so is one whose name is
 * nothing but points.
 */
export function draftIndicators(rows: readonly ReadRow[], log: FindingLog): readonly IndicatorDraft[] {
  const drafts: IndicatorDraft[] = [];
  const shared = sharedPoints(rows);
  for (const row of rows) {
    if (row.name.length > 0) {
      if (splitPoints(onOneLine(row.name)).text === '') {
        log.add('unreadRow', { ...row.place, text: row.text }, { text: row.text });
        continue;
      }
      const draft = draftIndicator(row, log);
      const categoryCap = row.category === null ? undefined : shared.get(row.category);
      drafts.push(categoryCap === undefined ? draft : { ...draft, categoryCap, cap: null });
      continue;
    }
    const above = drafts.at(-1);
    const points = row.points?.text ?? '';
    if (above === undefined || points !== '' || row.target.length === 0) {
      if (points !== '' || row.target.length > 0) log.add('unreadRow', row.place, { text: row.place.text });
      continue;
    }
    drafts[drafts.length - 1] = { ...above, target: asLines([above.target, ...row.target]) };
  }
  return drafts;
}

function draftIndicator(row: ReadRow, log: FindingLog): IndicatorDraft {
  const { name, cap, written } = readNameAndCap(row, log);
  const draft = {
    name,
    target: asLines(row.target),
    cap,
    responsible: splitNames(row.responsible),
    place: row.place,
  };
  if (row.merged) return { ...draft, category: name, categoryCap: written };
  if (row.category === null) return { ...draft, category: COMMON_CATEGORY, categoryCap: null };
  const category = splitPoints(onOneLine(row.category.paragraphs));
  return { ...draft, category: category.text === '' ? name : category.text, categoryCap: category.points };
}

/** The name without points; the cap from the column, the name, or the end of the target, in this order. */
function readNameAndCap(
  row: ReadRow,
  log: FindingLog,
): { readonly name: string; readonly cap: Points | null; readonly written: Points | null } {
  const whole = onOneLine(row.name);
  const split = splitPoints(whole);
  const column = row.points === null ? null : readPointsCell(row.points.text);
  // No indicator can be worth less than nothing.
  if (column === 'unreadable' || (column !== null && column < 0)) {
    log.add('pointsUnreadable', row.place, {
      variant: 'indicator',
      text: row.points?.text ?? '',
      name: split.text,
    });
    return { name: split.text, cap: null, written: split.points };
  }
  if (column === null) {
    const inTarget = splitPoints(onOneLine(row.target));
    const cap = split.points ?? (inTarget.bracketed ? inTarget.points : null);
    return { name: split.text, cap, written: split.points };
  }
  if (split.points !== null && split.points !== column) {
    log.add('capDisagrees', row.place, {
      name: split.text,
      inName: formatPoints(split.points),
      inColumn: formatPoints(column),
    });
  }
  return { name: split.text, cap: column, written: split.points };
}
