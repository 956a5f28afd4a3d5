import type { Cell, Row } from '../document/neutralDocument';
import { halfWidth, withoutSpaces } from './plainText';
import { HEADER_WORDS, type HeaderWord } from './vocabulary';

/** What a column of a table means for the definitions. */
export type ColumnRole = 'category' | 'name' | 'target' | 'points' | 'deduction' | 'responsible' | 'unit';

/**
 * Whose rows a table has: one unit's own, those that all units have in common, those of several units, which a
 * column names, or the negative list's.
 */
export type TableKind = 'own' | 'common' | 'units' | 'negative';

/** A column as the header row cuts it out of the grid: from `from` to before `to`. */
export interface HeaderColumn {
  readonly from: number;
  readonly to: number;
  /** Null where the importer knows no such word. */
  readonly word: HeaderWord | null;
  readonly text: string;
}

/** No header cell is longer, in characters. */
const LONGEST_HEADER = 15;

/** The columns that a header row announces; null where the row is no header. */
export function readHeader(row: Row): readonly HeaderColumn[] | null {
  const columns = row.cells.map(headerColumn);
  const known = columns.filter((column) => column.word !== null).length;
  const foreign = columns.filter((column) => column.word === null && column.text !== '').length;
  if (columns.some((column) => column.text.length > LONGEST_HEADER)) return null;
  if (known < 2 || foreign >= known) return null;
  return assignRoles(columns, 'own').includes('name') ? columns : null;
}

/** What the text of a header cell announces; null where the importer knows no such word. */
export function headerWord(text: string): HeaderWord | null {
  const plain = halfWidth(withoutSpaces(text));
  return HEADER_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function headerColumn(cell: Cell): HeaderColumn {
  const text = withoutSpaces(cell.paragraphs.join(''));
  return { from: cell.column, to: cell.column + cell.span, word: headerWord(text), text };
}

/** Whether the table has categories and indicators of its own, as the tables of single units have. */
export function hasOwnCategories(columns: readonly HeaderColumn[]): boolean {
  return assignRoles(columns, 'own').includes('category') && !hasUnits(columns);
}

/** Whether a column says whose indicators the rows are. */
export function hasUnits(columns: readonly HeaderColumn[]): boolean {
  return assignRoles(columns, 'units').includes('unit');
}

/** Whether the rows only take points off; beside points that can be earned, a column of deductions is a remark. */
export function isNegative(columns: readonly HeaderColumn[]): boolean {
  const words = columns.map(({ word }) => word);
  return words.includes('deduction') && !words.includes('points') && !words.includes('weight');
}

/** Whether the table is made like common ones: names and targets, without categories above the names. */
export function looksCommon(columns: readonly HeaderColumn[]): boolean {
  return !assignRoles(columns, 'common').includes('category');
}

/**
 * The role of each column, in their order; null for a column that is not used.
 *
 * What a word means depends on the others: 考核内容 is the category beside 考核指标 and the indicator beside
 * 类别; 类别 beside 目标任务 alone is the indicator of a common table and the category of an own one. Of levels
 * (一级指标, 二级指标 …) the last is the indicator. What else stands before the indicator are levels of the
 * category, what stands behind it is part of the target.
 */
export function assignRoles(
  columns: readonly HeaderColumn[],
  kind: TableKind,
): readonly (ColumnRole | null)[] {
  const roles = columns.map(({ word }): ColumnRole | null => (word === 'responsible' ? word : null));
  const open = (word: HeaderWord): number =>
    columns.findIndex((column, index) => column.word === word && roles[index] === null);
  const give = (role: ColumnRole, ...words: readonly HeaderWord[]): boolean => {
    const index = words.map(open).find((found) => found >= 0) ?? -1;
    if (index < 0) return false;
    roles[index] = role;
    return true;
  };
  const several = columns.filter(({ word }) => word === 'content' || word === 'indicator').length > 1;
  const lastLevel = columns.map(({ word }) => word).lastIndexOf('level');
  if (lastLevel >= 0) {
    roles[lastLevel] = 'name';
  } else if (open('category') >= 0) {
    if (!give('name', 'indicator', 'content') && !(kind !== 'common' && give('name', 'target')))
      give('name', 'category');
  } else if (several) {
    give('category', 'content', 'indicator');
    give('name', 'indicator', 'content');
  } else {
    give('name', 'indicator', 'content', 'target');
  }
  give('category', 'category');
  if (kind !== 'negative' || !give('deduction', 'deduction')) give('points', 'points', 'weight');
  if (kind === 'units' && !give('unit', 'unit') && open('unitOrMeasure') < roles.indexOf('name')) {
    give('unit', 'unitOrMeasure');
  }
  return columns.map(({ word }, index) => roles[index] ?? besideName(word, index < roles.indexOf('name')));
}

/** The role of a column that is neither the indicator nor its first category. */
function besideName(word: HeaderWord | null, before: boolean): ColumnRole | null {
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
