import { isName } from '../words/isName';
import { listInCell } from '../words/listWords';
import { isNoise } from '../words/noise';
import { takeNumber, type NumberForm } from '../words/numberedHeading';
import { halfWidth, onOneLine, withoutSpaces } from '../words/plainText';
import { isTotalRow } from '../words/totalRow';
import { splitPoints } from '../words/writtenPoints';
import type { RowsOf } from './columnRoles';
import { guessColumns } from './columnEntries';
import { readHeader } from './headerRow';
import type { ColumnEntry, RowEntry, RowKind } from './inventory';
import type { NumberedRow } from './outline';
import { readRowFields, type RowFields } from './rowFields';

/** Somebody signs: `主要负责人签字：`. */
const SIGNATURE =
  /(?:签字|签名|签章|盖章|\(章\)|公章)(?:[:：)\s_]|$)|^(?:填表|制表|审核|考核|经办)人[:：]|(?:主要)?负责人(?:签字)?[:：]/;

/** What each row of a table is. */
export function classifyRows(
  rows: readonly NumberedRow[],
  columns: readonly ColumnEntry[],
  rowsOf: RowsOf,
): readonly RowEntry[] {
  const plain = new RowClassifier(columns, rowsOf).classify(rows);
  return markCategories(plain, columns);
}

class RowClassifier {
  #columns: readonly ColumnEntry[];
  readonly #rowsOf: RowsOf;
  #category: readonly string[] = [];

  constructor(columns: readonly ColumnEntry[], rowsOf: RowsOf) {
    this.#columns = columns;
    this.#rowsOf = rowsOf;
  }

  classify(rows: readonly NumberedRow[]): readonly RowEntry[] {
    return rows.map(({ number, row, said }, index): RowEntry => {
      if (said !== null && said !== 'header') return { number, row, kind: said, columns: null };
      const header = readHeader(row);
      if (header !== null || said === 'header') {
        const below = rows.slice(index + 1).map((next) => next.row);
        if (header !== null) this.#columns = guessColumns(header, below, this.#rowsOf).columns;
        return { number, row, kind: 'header', columns: this.#columns };
      }
      return { number, row, kind: this.#kindOf(row, readRowFields(row, this.#columns)), columns: null };
    });
  }

  #kindOf(row: NumberedRow['row'], fields: RowFields): RowKind {
    const text = row.cells.map((cell) => onOneLine(cell.paragraphs)).filter((one) => one !== '');
    const level = fields.levels.find(({ cell }) => cell.paragraphs.length > 0);
    if (isTotalRow(row, fields.cells.indicator?.paragraphs ?? [], this.#category)) {
      return 'total';
    }
    if (text.every((one) => SIGNATURE.test(halfWidth(one)) || one === '')) return 'signature';
    if (fields.wide) {
      const whole = text.join(' ');
      if (isNoise(whole)) return 'note';
      return row.certain && isCategoryName(whole) ? 'category' : 'unread';
    }
    if (!row.certain) return 'unread';
    if (level !== undefined) this.#category = level.cell.paragraphs;
    return 'indicator';
  }
}

/** A wide row is a category if it is numbered, or has points, and is no sentence. */
function isCategoryName(text: string): boolean {
  const { form, rest } = takeNumber(text);
  const split = splitPoints(rest);
  return isName(split.text) && (form !== null || split.points !== null || listInCell(text) !== null);
}

/**
 * Rows that only name what the rows below them belong to: they are numbered in another way, or have nothing but a name
 * where the others have points. Only in tables without a column of categories.
 */
function markCategories(entries: readonly RowEntry[], columns: readonly ColumnEntry[]): readonly RowEntry[] {
  const own = columns.some(({ role }) => role === 'category');
  const rows = entries.map((entry) => (entry.kind === 'indicator' ? shapeOf(entry, columns) : null));
  const numbered = own ? null : upperForm(rows);
  const bare = rows.filter((row) => row?.isBare === true).length;
  const counted = rows.filter((row) => row?.hasCap === true).length;
  return entries.map((entry, index): RowEntry => {
    const row = rows[index];
    if (row === undefined || row === null) return entry;
    const next = rows.slice(index + 1).find((one) => one !== null);
    if (own) {
      // A category alone in its row, whose indicators leave theirs blank.
      const begins = row.isCategoryAlone && next?.leavesCategory === true && !row.hasCap;
      return begins ? { ...entry, kind: 'category' } : entry;
    }
    const isUpper = numbered !== null && row.form === numbered && !row.hasMore;
    // A name with points above another of the same make is no more its category than that one is its.
    const isLikeNext = row.bearsPoints && next?.isBare === true && row.form === next.form;
    const isBare =
      row.isBare &&
      !isLikeNext &&
      counted > 0 &&
      next?.hasCap === true &&
      (bare > 1 || (row.form !== null && row.form !== next.form));
    return isUpper || isBare ? { ...entry, kind: 'category' } : entry;
  });
}

/** What a row looks like beside the others. */
interface RowShape {
  readonly form: NumberForm | null;
  readonly hasCap: boolean;
  /** The name does. */
  readonly bearsPoints: boolean;
  /** Target, standard or another column says something. */
  readonly hasMore: boolean;
  /** Nothing but a name. */
  readonly isBare: boolean;
  readonly isCategoryAlone: boolean;
  /** Its category is the one above. */
  readonly leavesCategory: boolean;
}

function shapeOf({ row }: RowEntry, columns: readonly ColumnEntry[]): RowShape {
  const { cells, levels, number, mergedLevel, owned } = readRowFields(row, columns);
  const has = (role: keyof typeof cells): boolean => (cells[role]?.paragraphs.length ?? 0) > 0;
  const name = onOneLine(cells.indicator?.paragraphs ?? []);
  const counted = number === '' ? name : `${number}、`;
  const hasMore =
    has('target') ||
    has('standard') ||
    has('responsible') ||
    has('scorer') ||
    has('unit') ||
    owned.some(({ cell }) => cell.paragraphs.length > 0);
  const category = levels.some(({ cell }) => cell.paragraphs.length > 0);
  const bearsPoints = splitPoints(name).points !== null;
  const isShort = name !== '' && isName(splitPoints(takeNumber(name).rest).text);
  return {
    form: takeNumber(withoutSpaces(counted)).form,
    hasCap: has('cap') || bearsPoints,
    bearsPoints,
    hasMore,
    isBare: isShort && mergedLevel === null && !has('cap') && !hasMore,
    isCategoryAlone: category && name === '' && !hasMore,
    leavesCategory: !category && mergedLevel === null && levels.length > 0 && name !== '',
  };
}

const UPPER_FORMS: readonly NumberForm[] = ['part', 'chinese', 'chineseBracketed'];

/** How the categories are numbered: the first row's form, where others below it are numbered in another one. */
function upperForm(rows: readonly (RowShape | null)[]): NumberForm | null {
  const forms = rows.flatMap((row) => (row === null ? [] : [row.form]));
  const [first] = forms;
  if (first === undefined || first === null || !UPPER_FORMS.includes(first)) return null;
  return forms.some((form) => form !== first) ? first : null;
}
