import type { Cell, Row } from '../document/neutralDocument';
import { headerWord, LONGEST_HEADER, type HeaderWord } from '../words/headerWords';
import { nameLooks } from '../words/nameLooks';
import { halfWidth, withoutSpaces } from '../words/plainText';
import { partsUnits } from '../words/rosterWords';
import { assignRoles } from './columnRoles';
import type { HeaderColumn } from './headerColumn';
import { cellsByColumn, isFigures, isMarks, isUnitNames } from './columnShapes';

/** Units whose names head columns: one alone may be chance. */
const LEAST_OWNERS = 2;

/** The columns that a header row announces; null where the row is no header. */
export function readHeader(row: Row): readonly HeaderColumn[] | null {
  const columns = headerColumns(row);
  if (columns === null || readRosterHeader(row) !== null) return null;
  return assignRoles(columns, 'unit').includes('indicator') ? columns : null;
}

/** The same for a list of units: it names units, and nothing that is assessed. */
export function readRosterHeader(row: Row): readonly HeaderColumn[] | null {
  // 单位类别 and 组别 part a list's units, and say nothing where indicators stand.
  const columns = headerColumns(row, (text) => (partsUnits(text) ? 'category' : null));
  if (columns === null || columns.some(({ word }) => word !== null && NOT_IN_ROSTERS.has(word))) return null;
  return columns.some(({ word }) => word === 'unit' || word === 'unitOrMeasure') ? columns : null;
}

const NOT_IN_ROSTERS: ReadonlySet<HeaderWord> = new Set([
  'content',
  'level',
  'indicator',
  'target',
  'points',
  'weight',
  'deduction',
  'standard',
]);

function headerColumns(
  row: Row,
  also: (text: string) => HeaderWord | null = () => null,
): readonly HeaderColumn[] | null {
  const read = row.cells.map(headerColumn);
  const columns = withOwners(
    asForm(read.map((column) => ({ ...column, word: column.word ?? also(column.text) }))),
  );
  if (columns.some(({ text }) => FIGURE.test(halfWidth(text)))) return null;
  const kinds = columns.filter(isOfKind).length;
  const named = columns.filter(({ word, owner }) => word !== null || owner !== null).length;
  const known = named + (named > 0 && kinds >= LEAST_OWNERS ? kinds : 0);
  const foreign = columns.filter(
    (column) => column.word === null && column.owner === null && column.text !== '' && !isOfKind(column),
  );
  if (columns.some(({ text }) => text.length > LONGEST_HEADER)) return null;
  return known < 2 || foreign.length >= known ? null : columns;
}

/** What no header has a cell of: a figure alone that is no year. */
const FIGURE = /^(?!\d{4}$)[+-]?\d+(?:\.\d+)?[分%]?$/;

/** Beside indicators and their points 扣分原因 is to be filled in by whoever scores, and lists nothing. */
function asForm(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const has = (...words: readonly HeaderWord[]): boolean =>
    columns.some(({ word }) => word !== null && words.includes(word));
  if (!has('content', 'indicator', 'level') || !has('points', 'weight')) return columns;
  return columns.map((column) => (REASON.test(column.text) ? { ...column, word: 'other' } : column));
}

const REASON = /^(?:扣|减|加|奖|加扣|加减)分(?:原因|依据)$/;

/** Headed by a kind of units or a class of them: 乡镇, 一类. */
function isOfKind({ word, owner, text }: HeaderColumn): boolean {
  return word === null && owner === null && isOwner(text);
}

/** Columns that are headed by units' names, or by whose points or targets they hold, if several are. */
function withOwners(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const owners = columns.map(({ word, text }) =>
    word === null ? (nameLooks(text) === 'unit' ? text : null) : ownerBefore(text, word),
  );
  if (new Set(owners.filter((owner) => owner !== null)).size < LEAST_OWNERS) return columns;
  return columns.map((column, index) => ({ ...column, owner: owners[index] ?? null }));
}

/** Whose figures a header cell announces before the word for them: `城区镇分值`, `一类乡镇目标值`. */
function ownerBefore(text: string, word: HeaderWord): string | null {
  if (!OWNED_WORDS.has(word)) return null;
  const before = OWNED.exec(text)?.[1] ?? '';
  return isOwner(before) ? before : null;
}

const OWNED_WORDS: ReadonlySet<HeaderWord> = new Set(['points', 'weight', 'target']);
const OWNED =
  /^(.{2,}?)(?:的|考核|年度)?(?:分值|分数|权重|标准分|基本分|满分|目标值?|目标任务|任务数?|任务值?)$/;

/** Whether a text names a unit, a kind of units or a class of them: 东镇, 乡镇, 一类, 甲组. */
function isOwner(text: string): boolean {
  return ['unit', 'kind'].includes(nameLooks(text)) || /^.{1,6}[组类]$/.test(text);
}

function headerColumn(cell: Cell): HeaderColumn {
  const text = withoutSpaces(cell.paragraphs.join(''));
  return { from: cell.column, to: cell.column + cell.span, word: headerWord(text), text, owner: null };
}

/**
 * The header with what a second row says below its wide cells: units' names, or what each column is. Null where the row
 * is no such row: one that fills nothing but what stands below wide cells, with short texts that are no figures.
 */
export function withSecondRow(
  header: readonly HeaderColumn[],
  row: Row | undefined,
): readonly HeaderColumn[] | null {
  const wide = header.filter(({ from, to }) => to - from > 1);
  if (row === undefined || wide.length === 0) return null;
  const filled = row.cells.filter(({ paragraphs }) => paragraphs.length > 0);
  const below = (cell: Cell): HeaderColumn | undefined =>
    wide.find(({ from, to }) => from <= cell.column && cell.column + cell.span <= to);
  if (filled.length < 2 || !filled.every((cell) => below(cell) !== undefined && isHeaderText(cell)))
    return null;
  const parts = filled.map((cell): HeaderColumn => {
    const above = below(cell);
    const part = headerColumn(cell);
    const owner = part.word === null && isOwner(part.text) ? part.text : (above?.owner ?? null);
    // 办法 below 评分 is 评分办法.
    const word = part.word ?? headerWord((above?.text ?? '') + part.text) ?? above?.word ?? null;
    const isBelowName = owner !== null && owner === part.text && above?.word === null;
    return { ...part, word, owner, ...(isBelowName ? parting(above.text) : null) };
  });
  const owners = parts.filter(({ owner }) => owner !== null).length;
  if (
    owners < LEAST_OWNERS &&
    parts.some(({ owner, word, text }) => owner !== null || (word === null && text !== ''))
  )
    return null;
  const split = new Set(filled.map(below));
  return [...header.filter((column) => !split.has(column)), ...parts].sort((a, b) => a.from - b.from);
}

/** What a name above those of units says of them: their kind, or what parts them; null where there is none. */
export function parting(
  name: string | undefined,
): { readonly kind: string } | { readonly group: string } | null {
  if (name === undefined || name === '') return null;
  return nameLooks(name) === 'kind' && !CLASS.test(name) ? { kind: name } : { group: name };
}

/** What parts the units of one kind: 一类乡镇, 山区镇. */
const CLASS = /^(?:[一二三四五六甲乙丙丁ABCD]类|城区|城郊|山区|平原|丘陵|近郊|远郊|边远|偏远|重点|一般)/;

function isHeaderText(cell: Cell): boolean {
  const text = halfWidth(withoutSpaces(cell.paragraphs.join('')));
  return text.length <= LONGEST_HEADER && !/^[\d.%-]+$/.test(text) && !/[。;,]/.test(text);
}

/**
 * A column that is headed by a kind of units (乡镇) names units if such names stand in it; several such columns of marks
 * or figures say which of the kinds have an indicator, and with how many points.
 */
export function settleKinds(header: readonly HeaderColumn[], rows: readonly Row[]): readonly HeaderColumn[] {
  const kinds = header.filter(isOfKind);
  if (kinds.length === 0) return header;
  const cells = cellsByColumn(rows, header);
  const marked = kinds.filter((column) => {
    const of = cells[header.indexOf(column)] ?? [];
    return isMarks(of) || isFigures(of);
  });
  return header.map((column, index) => {
    if (marked.length >= LEAST_OWNERS && marked.includes(column)) return { ...column, owner: column.text };
    const isKind = kinds.includes(column) && nameLooks(column.text) === 'kind';
    return isKind && isUnitNames(cells[index] ?? []) ? { ...column, word: 'unit' as const } : column;
  });
}

/** Words whose header cell may stand over a category and its indicators. */
const OVER_LEVELS: ReadonlySet<HeaderWord> = new Set(['category', 'content', 'indicator', 'level', 'target']);

/**
 * Header cells over several columns, cut where the rows below have cells of their own: `考核内容` over the categories
 * and the indicators. A cell of figures is not cut.
 */
export function cutByRows(header: readonly HeaderColumn[], rows: readonly Row[]): readonly HeaderColumn[] {
  return header.flatMap((column) => {
    if (column.to - column.from < 2 || column.word === null || !OVER_LEVELS.has(column.word)) return [column];
    const starts = new Map<number, number>();
    const parted = rows.filter(({ cells }) => cells.length > 1);
    for (const { cells } of parted) {
      for (const { column: at } of cells) {
        if (at > column.from && at < column.to) starts.set(at, (starts.get(at) ?? 0) + 1);
      }
    }
    const cuts = [...starts].filter(([, count]) => count * 2 > parted.length).map(([at]) => at);
    const edges = [column.from, ...cuts.sort((a, b) => a - b), column.to];
    return edges.slice(0, -1).map((from, index) => ({ ...column, from, to: edges[index + 1] ?? column.to }));
  });
}
