import type { HeaderWord } from '../words/headerWords';
import type { HeaderColumn } from './headerColumn';

/** What a column of a table means for the definitions. */
export type ColumnRole =
  | 'category'
  /** The points of the category before it. */
  | 'categoryCap'
  /** In lists of points to add or take off: the text. */
  | 'indicator'
  | 'target'
  /** What the targets are counted in. */
  | 'measure'
  /** In lists: for which level of the item the points are. */
  | 'tier'
  /** In lists: the points. */
  | 'cap'
  | 'standard'
  | 'responsible'
  | 'scorer'
  | 'unit'
  /** Says for one unit whether it has the indicator. */
  | 'mark'
  /** Numbers the rows. */
  | 'number'
  /** Known to mean nothing: a person said so. */
  | 'ignore';

/** Whose rows a table has: one unit's or several ones', everybody's, those whom a column names, or a list's. */
export type RowsOf = 'unit' | 'all' | 'column' | 'list';

type Roles = (ColumnRole | null)[];

/** What a header word means beside any others. */
const STANDING: Readonly<Partial<Record<HeaderWord, ColumnRole>>> = {
  number: 'number',
  responsible: 'responsible',
  scorer: 'scorer',
  standard: 'standard',
  measure: 'measure',
};

/** The words of a list's items. */
const ITEM_WORDS: readonly HeaderWord[] = ['negativeItem', 'bonusItem', 'vetoItem'];

/**
 * The role of each column by the words of the header, in their order; null for a column that is not used.
 *
 * What a word means depends on the others: 考核内容 is the category beside 考核指标 and the indicator beside
 * 类别; 类别 beside 目标任务 alone is the indicator of a common table and the category of an own one. Of levels
 * (一级指标, 二级指标 …) the last is the indicator. What else stands before the indicator are levels of the
 * category, what stands behind it is part of the target.
 */
export function assignRoles(
  columns: readonly HeaderColumn[],
  rowsOf: RowsOf,
): readonly (ColumnRole | null)[] {
  const roles: Roles = columns.map(({ word, owner }) =>
    owner !== null ? 'target' : word === null ? null : (STANDING[word] ?? null),
  );
  leavePeople(columns, roles);
  giveName(columns, roles, rowsOf);
  give(columns, roles, 'category', 'category');
  givePoints(columns, roles, rowsOf);
  const name = roles.indexOf('indicator');
  if (rowsOf === 'column' && !give(columns, roles, 'unit', 'unit')) {
    const at = openAt(columns, roles, 'unitOrMeasure');
    if (at >= 0 && at < name) roles[at] = 'unit';
  }
  return columns.map(({ word }, index) => roles[index] ?? beside(word, index < name));
}

/** Beside a column of responsible units, one of people (责任领导, 责任人) is not used. */
function leavePeople(columns: readonly HeaderColumn[], roles: Roles): void {
  const isPerson = columns.map(({ word, text }) => word === 'responsible' && /(?:领导|人)$/.test(text));
  const hasUnits = columns.some(({ word }, index) => word === 'responsible' && isPerson[index] === false);
  columns.forEach((_, index) => {
    if (hasUnits && isPerson[index] === true) roles[index] = null;
  });
}

function openAt(columns: readonly HeaderColumn[], roles: Roles, word: HeaderWord): number {
  return columns.findIndex((column, index) => column.word === word && roles[index] === null);
}

/** Gives a role to the first column that has one of the words and no role yet. */
function give(
  columns: readonly HeaderColumn[],
  roles: Roles,
  role: ColumnRole,
  ...words: readonly HeaderWord[]
): boolean {
  const index = words.map((word) => openAt(columns, roles, word)).find((found) => found >= 0) ?? -1;
  if (index < 0) return false;
  roles[index] = role;
  return true;
}

function giveName(columns: readonly HeaderColumn[], roles: Roles, rowsOf: RowsOf): void {
  const words = columns.map(({ word }) => word);
  const several = words.filter((word) => word === 'content' || word === 'indicator').length > 1;
  const lastLevel = words.lastIndexOf('level');
  const items = words.flatMap((word, index) => (word !== null && ITEM_WORDS.includes(word) ? [index] : []));
  const [item, ...further] = items;
  if (item !== undefined) {
    const beside = Math.max(openAt(columns, roles, 'indicator'), openAt(columns, roles, 'content'));
    const name = further.at(-1) ?? (beside > item ? beside : item);
    for (const index of items) roles[index] = index === name ? 'indicator' : 'category';
    roles[name] = 'indicator';
    return;
  }
  if (lastLevel >= 0) {
    roles[lastLevel] = 'indicator';
    return;
  }
  if (words.includes('category')) {
    if (give(columns, roles, 'indicator', 'indicator', 'content')) return;
    if (rowsOf !== 'all' && give(columns, roles, 'indicator', 'target')) return;
    give(columns, roles, 'indicator', 'category');
    return;
  }
  const [first, second] = words.filter((word) => word === 'content' || word === 'indicator');
  // What stands behind the only column of indicators tells more of them.
  if (first === 'indicator' && second === 'content') {
    give(columns, roles, 'indicator', 'indicator');
    return;
  }
  if (several) {
    give(columns, roles, 'category', 'content', 'indicator');
    give(columns, roles, 'indicator', 'indicator', 'content');
    return;
  }
  give(columns, roles, 'indicator', 'indicator', 'content', 'target');
}

function givePoints(columns: readonly HeaderColumn[], roles: Roles, rowsOf: RowsOf): void {
  if (rowsOf === 'list') give(columns, roles, 'tier', 'grade');
  if (rowsOf === 'list' && give(columns, roles, 'cap', 'deduction', 'bonus')) return;
  const candidates = pointsColumns(columns);
  const name = roles.indexOf('indicator');
  const behind = candidates.filter((index) => index > name);
  const before = candidates.filter((index) => index < name);
  const cap = behind[0] ?? before.at(-1);
  if (cap !== undefined) roles[cap] = 'cap';
  if (behind.length > 0) {
    for (const index of before) {
      if (roles.slice(0, index).some((role) => role === 'category')) roles[index] = 'categoryCap';
    }
  }
  if (rowsOf === 'list') return;
  // Beside points that can be earned, deductions are how they are lost.
  columns.forEach(({ word }, index) => {
    if ((word === 'deduction' || word === 'bonus') && cap !== undefined) roles[index] ??= 'standard';
  });
}

/** The columns of points: those of weights where there are no others. */
function pointsColumns(columns: readonly HeaderColumn[]): readonly number[] {
  const of = (wanted: HeaderWord): readonly number[] =>
    columns.flatMap(({ word, owner }, index) => (word === wanted && owner === null ? [index] : []));
  const points = of('points');
  return points.length > 0 ? points : of('weight');
}

/** Columns that give the indicators points, of which nothing says which counts; empty unless there are several. */
export function rivalPoints(
  columns: readonly HeaderColumn[],
  roles: readonly (ColumnRole | null)[],
): readonly HeaderColumn[] {
  const name = roles.indexOf('indicator');
  const behind = pointsColumns(columns).filter((index) => index > name);
  return behind.length > 1 ? behind.flatMap((index) => columns[index] ?? []) : [];
}

/** The role of a column that is neither the indicator nor its first category. */
function beside(word: HeaderWord | null, before: boolean): ColumnRole | null {
  switch (word) {
    case 'target':
      return 'target';
    case 'category':
      return before ? 'category' : null;
    case 'level':
    case 'content':
    case 'indicator':
      return before ? 'category' : 'target';
    default:
      return null;
  }
}

/** Whether the table has categories and indicators of its own, as the tables of single units have. */
export function hasOwnCategories(columns: readonly HeaderColumn[]): boolean {
  return assignRoles(columns, 'unit').includes('category') && !hasUnits(columns);
}

/** Whether a column says whose indicators the rows are. */
export function hasUnits(columns: readonly HeaderColumn[]): boolean {
  return assignRoles(columns, 'column').includes('unit');
}

/** Whether the table is made like common ones: names and targets, without categories above the names. */
export function looksCommon(columns: readonly HeaderColumn[]): boolean {
  return !assignRoles(columns, 'all').includes('category');
}

/** What list the header alone announces; null where the rows are indicators. */
export function listByHeader(columns: readonly HeaderColumn[]): 'negative' | 'bonus' | 'veto' | null {
  const words = columns.map(({ word }) => word);
  if (words.includes('vetoItem')) return 'veto';
  if (words.includes('bonusItem')) return 'bonus';
  if (words.includes('negativeItem')) return 'negative';
  if (words.includes('points') || words.includes('weight')) return null;
  if (words.includes('deduction')) return 'negative';
  return words.includes('bonus') ? 'bonus' : null;
}
