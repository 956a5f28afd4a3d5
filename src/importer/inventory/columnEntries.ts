import type { Row } from '../document/neutralDocument';
import { assignRoles, rivalPoints, type ColumnRole, type RowsOf } from './columnRoles';
import {
  areMixed,
  bearsPoints,
  cellsByColumn,
  filledTexts,
  isFigures,
  isMarks,
  isUnitNames,
  sumOf,
  type ColumnCells,
} from './columnShapes';
import type { HeaderColumn } from './headerColumn';
import type { ColumnEntry, Doubt } from './inventory';

/** The columns of a table with their roles, and what is doubtful of them. */
export interface GuessedColumns {
  readonly columns: readonly ColumnEntry[];
  readonly doubts: readonly Doubt[];
  /** Whether the shape of the rows said more than the header's words. */
  readonly byShape: boolean;
}

/** What the points of a part usually add up to. */
const USUAL_SUMS = [100, 1000];

/**
 * The role of each column, by the words of the header and by the shape of what stands below.
 *
 * @param isTurned whether the rows were made columns: then nothing but points tells that indicators stand in it at all
 */
export function guessColumns(
  header: readonly HeaderColumn[],
  rows: readonly Row[],
  rowsOf: RowsOf,
  isTurned = false,
): GuessedColumns {
  const roles: (ColumnRole | null)[] = [...assignRoles(header, rowsOf)];
  const cells = cellsByColumn(rows, header);
  const of = (index: number): ColumnCells => cells[index] ?? [];
  const before = [...roles];
  header.forEach(({ text }, index) => {
    // 考核单位 may be who scores, or what the indicators are measured in.
    if (roles[index] === 'scorer' && !/来源|提供|评分|打分/.test(text) && !isUnitNames(of(index)))
      roles[index] = null;
  });
  const name = roles.indexOf('indicator');
  const hasTargets = roles.includes('target');
  header.forEach(({ word }, index) => {
    // 单位 behind the indicators is what they are measured in, unless units stand there.
    if (
      word === 'unitOrMeasure' &&
      hasTargets &&
      roles[index] === null &&
      index > name &&
      !isUnitNames(of(index))
    )
      roles[index] = 'measure';
  });
  if (rowsOf !== 'list') {
    findCaps(header, roles, cells);
    shiftName(roles, cells, rowsOf);
    standardByShape(header, roles, cells);
  }
  const doubts: Doubt[] = [];
  const rivals = rowsOf === 'list' ? [] : rivalPoints(header, before);
  if (rivals.length > 0) doubts.push({ code: 'points', columns: rivals.map(({ text }) => text).join('、') });
  if (isFigures(of(roles.indexOf('indicator')))) doubts.push({ code: 'header' });
  const owned = ownedRoles(header, roles, cells, isTurned);
  if (typeof owned === 'string') doubts.push({ code: owned });
  const ownedRole = typeof owned === 'string' ? (): OwnedRole => 'target' : owned;
  const columns = header.map(({ from, to, text, word, owner }, index): ColumnEntry => ({
    from,
    to,
    header: text,
    role: owner === null ? (roles[index] ?? null) : ownedRole(index),
    owner: owner === null ? null : { unit: owner },
    isKnown: word !== null,
  }));
  return { columns, doubts, byShape: roles.some((role, index) => role !== before[index]) };
}

/** A column of figures that add up to what points add up to is the points, where no other column gives them. */
function findCaps(
  header: readonly HeaderColumn[],
  roles: (ColumnRole | null)[],
  cells: readonly ColumnCells[],
): void {
  if (roles.includes('cap') || bearsPoints(cells[roles.indexOf('indicator')] ?? [])) return;
  const found = header.flatMap(({ word, owner }, index) => {
    const column = cells[index] ?? [];
    const adds =
      isFigures(column) && USUAL_SUMS.includes(sumOf(column) ?? 0) && filledTexts(column).length > 1;
    return word === null && owner === null && roles[index] === null && adds ? [index] : [];
  });
  const [only, second] = found;
  if (only !== undefined && second === undefined) roles[only] = 'cap';
}

/**
 * The indicator is what has points row by row. A column merged over several such rows is a level of the category,
 * whatever its header says.
 */
function shiftName(roles: (ColumnRole | null)[], cells: readonly ColumnCells[], rowsOf: RowsOf): void {
  const name = roles.indexOf('indicator');
  const names = cells[name] ?? [];
  const caps = cells[roles.indexOf('cap')] ?? [];
  const has = (cell: ColumnCells[number] | undefined): boolean => (cell?.paragraphs.length ?? 0) > 0;
  const deeper = roles.flatMap((role, index) => (role === 'target' && index > name ? [index] : []));
  const counted = caps.flatMap((cap, row) => (has(cap) ? [row] : []));
  const covered = counted.filter((row) => !has(names[row]) && (names[row] ?? null) !== null);
  const merged = covered.filter((row) => names[row]?.continuation === 'yes');
  const next = deeper.find((index) => counted.every((row) => has(cells[index]?.[row])));
  if (next === undefined || covered.length === 0) return;
  // Where units have a column, one blank cell may stand for the indicator of the unit above.
  const isUsual = rowsOf !== 'column' && covered.length * 2 >= counted.length;
  const isSure = merged.length === covered.length || bearsPoints(names) || isUsual;
  if (!isSure) return;
  roles[name] = 'category';
  roles[next] = 'indicator';
}

/** 扣分标准 beside names that bear points says how those are lost. */
function standardByShape(
  header: readonly HeaderColumn[],
  roles: (ColumnRole | null)[],
  cells: readonly ColumnCells[],
): void {
  if (!bearsPoints(cells[roles.indexOf('indicator')] ?? [])) return;
  header.forEach(({ word }, index) => {
    if (word === 'deduction' || word === 'bonus') roles[index] ??= 'standard';
  });
}

type OwnedRole = 'target' | 'cap' | 'mark';

/** What is not clear of columns of single units. */
type OwnedDoubt = Extract<Doubt['code'], 'figures' | 'marks'>;

/** What stands in the columns of single units or groups, by their indexes; or what is not clear of them. */
function ownedRoles(
  header: readonly HeaderColumn[],
  roles: readonly (ColumnRole | null)[],
  cells: readonly ColumnCells[],
  isTurned: boolean,
): ((index: number) => OwnedRole) | OwnedDoubt {
  const owned = header.flatMap(({ owner }, index) => (owner === null ? [] : [index]));
  const arePoints = (index: number): boolean => ['points', 'weight'].includes(header[index]?.word ?? '');
  // Points and targets side by side, for each of them.
  if (owned.some(arePoints)) return (index) => (arePoints(index) ? 'cap' : 'target');
  const role = roleOfOwned(owned, roles, cells, isTurned);
  return role === 'figures' || role === 'marks' ? role : () => role;
}

function roleOfOwned(
  owned: readonly number[],
  roles: readonly (ColumnRole | null)[],
  cells: readonly ColumnCells[],
  isTurned: boolean,
): OwnedRole | OwnedDoubt {
  if (owned.length === 0) return 'target';
  const columns = owned.map((index) => cells[index] ?? []);
  if (columns.every((column) => filledTexts(column).length === 0 || isMarks(column))) {
    return areMixed(columns) ? 'marks' : 'mark';
  }
  if (roles.includes('cap') || bearsPoints(cells[roles.indexOf('indicator')] ?? [])) return 'target';
  if (!columns.some(isFigures)) return isTurned ? 'figures' : 'target';
  return columns.every((column) => USUAL_SUMS.includes(sumOf(column) ?? 0)) ? 'cap' : 'figures';
}
