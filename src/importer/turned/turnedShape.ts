import type { Row, Table } from '../document/neutralDocument';
import { headerWord, type HeaderWord } from '../words/headerWords';
import { isName } from '../words/isName';
import { nameLooks } from '../words/nameLooks';
import { isNoise } from '../words/noise';
import { takeNumber } from '../words/numberedHeading';
import { halfWidth } from '../words/plainText';
import { readPointsCell, splitPoints } from '../words/writtenPoints';
import { slotsOf, textAt, type Slot } from './slots';

/** How a table is made in which units have rows and indicators columns. Rows and columns by their indexes. */
export interface TurnedShape {
  readonly grid: readonly (readonly Slot[])[];
  /** Wide rows above and below: titles and notes. */
  readonly titles: readonly number[];
  readonly notes: readonly number[];
  /** The rows of the header, of which the last names the indicators, or what each of their columns holds. */
  readonly header: readonly number[];
  readonly units: readonly UnitRow[];
  /** Rows that say something of the indicators: 分值, 责任单位. */
  readonly labels: readonly LabelRow[];
  readonly indicators: readonly IndicatorColumns[];
  /** Columns that say something of the units: 备注. */
  readonly asides: readonly number[];
}

export interface UnitRow {
  readonly row: number;
  readonly name: string;
  /** Empty where nothing parts the units. */
  readonly group: string;
}

export interface LabelRow {
  readonly row: number;
  readonly label: string;
}

/** An indicator with its columns: one, or one for each of what its header says below it. */
export interface IndicatorColumns {
  readonly columns: readonly { readonly column: number; readonly word: HeaderWord | null }[];
  /** The row of the header that names it. */
  readonly nameRow: number;
}

const MOST_TITLES = 5;
const MOST_HEADER_ROWS = 3;
const LEAST = 2;
/** The column of units is one of the first. */
const FIRST_COLUMNS = 3;

/** Words that a table has above its columns if indicators have rows. */
const NORMAL: readonly HeaderWord[] = [
  ...(['indicator', 'content', 'level', 'category', 'points', 'weight', 'deduction', 'bonus'] as const),
  ...(['bonusItem', 'negativeItem', 'vetoItem', 'unit', 'unitOrMeasure', 'target'] as const),
];

/** Such words alone, that name nothing that is assessed. */
const GENERIC =
  /^(?:年度|本年度?|全年|\d{4}年|考核|考评|评价|工作|具体|主要|重点|目标|任务|指标|责任|内容|项目|要求|事项|标准|名称|值|数|量|说明|体系|及|[一二三四]级)+$/;

/** The corner above the units. */
const CORNER = /单位|[乡镇街]|部门|[县区市旗]|[村校]|名称|对象|指标|项目|内容|任务|类别|^$/;
const LONGEST_CORNER = 12;

/** What columns beside the indicators are for. */
const ASIDE = /^(?:名次|排名|排序|等次|档次|(?:总|综合|最终)得分)$/;

/** A row or a column that adds up others. */
export const TOTAL = /^(?:[合总小共]计|总分|全[县市区旗]|平均|合计得分)(?:\(.*\))?$/;

/** How a table is made whose units have rows; null where they have not, or where that is not certain. */
export function turnedShape(table: Table): TurnedShape | null {
  const { rows, columns } = table;
  if (rows.some(({ certain, cells }) => !certain || cells.some(({ tables }) => tables !== undefined)))
    return null;
  const wide = rows.map((row) => isWide(row, columns));
  const top = wide.findIndex((one) => !one);
  if (top < 0 || top > MOST_TITLES) return null;
  const grid = slotsOf(rows, columns);
  for (let column = 0; column < Math.min(FIRST_COLUMNS, columns - LEAST); column += 1) {
    const shape = shapeAt(grid, wide, top, column, columns);
    if (shape !== null) return shape;
  }
  return null;
}

function isWide({ cells }: Row, columns: number): boolean {
  const [only, second] = cells;
  return only !== undefined && second === undefined && only.span === columns && columns > 1;
}

function shapeAt(
  grid: TurnedShape['grid'],
  wide: readonly boolean[],
  top: number,
  column: number,
  columns: number,
): TurnedShape | null {
  const corner = textAt(grid, top, column);
  if (corner.length > LONGEST_CORNER || !CORNER.test(corner)) return null;
  const below = grid.findIndex((slots, row) => row > top && isBelowCorner(grid, top, row, column, slots));
  if (below < 0 || below - top > MOST_HEADER_ROWS) return null;
  const body = bodyOf(grid, wide, below, column);
  if (body === null) return null;
  const header = Array.from({ length: below - top }, (_, at) => top + at);
  const found = indicatorsIn(grid, header, column, columns);
  if (found === null) return null;
  const titles = Array.from({ length: top }, (_, row) => row);
  return { grid, titles, header, ...body, ...found };
}

/** Whether the header ends above a row: the row says something of its own below the corner, or gives points. */
function isBelowCorner(
  grid: TurnedShape['grid'],
  top: number,
  row: number,
  column: number,
  slots: readonly Slot[],
): boolean {
  if (grid[top]?.[column]?.cell === slots[column]?.cell) return false;
  return textAt(grid, row, column) !== '' || arePoints(grid, row, column);
}

/** Whether a row without a label gives the points of the indicators. */
function arePoints(grid: TurnedShape['grid'], row: number, column: number): boolean {
  const texts = (grid[row] ?? []).slice(column + 1).map((_, at) => textAt(grid, row, column + 1 + at));
  return texts.filter((text) => text !== '').length >= LEAST && texts.every(isPointsOrBlank);
}

function isPointsOrBlank(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:分|%)?$/.test(halfWidth(text)) || readPointsCell(text) === null;
}

type Body = Pick<TurnedShape, 'units' | 'labels' | 'notes'>;

/** The rows below the header; null where they are not those of units, each with one. */
function bodyOf(
  grid: TurnedShape['grid'],
  wide: readonly boolean[],
  below: number,
  column: number,
): Body | null {
  const units: UnitRow[] = [];
  const labels: LabelRow[] = [];
  const notes: number[] = [];
  let group = '';
  const lastUnit = lastUnitRow(grid, wide, column);
  for (let row = below; row < grid.length; row += 1) {
    const text = takeNumber(textAt(grid, row, column)).rest;
    if (wide[row] === true) {
      if (row > lastUnit || isNoise(text)) notes.push(row);
      else if (isName(text)) group = text;
      else return null;
      continue;
    }
    if (text === '' && !arePoints(grid, row, column)) return null;
    const label = labelOf(text);
    if (label !== null) labels.push({ row, label });
    else if (!isUnitLike(text)) return null;
    else units.push({ row, name: text, group: groupAt(grid, row, column) || group });
  }
  const names = new Set(units.map(({ name }) => name));
  const groups = units.map(({ row }) => groupAt(grid, row, column));
  const isSure = names.size === units.length && units.length >= LEAST && !groups.includes(null);
  return isSure ? { units, labels, notes } : null;
}

function lastUnitRow(grid: TurnedShape['grid'], wide: readonly boolean[], column: number): number {
  return grid.reduce(
    (last, _, row) => (wide[row] !== true && textAt(grid, row, column) !== '' ? row : last),
    -1,
  );
}

/** What heads the column that a row becomes which says something of the indicators; null for a unit's row. */
function labelOf(text: string): string | null {
  if (text === '') return '分值';
  const plain = halfWidth(text);
  if (TOTAL.test(plain)) return text;
  const word = headerWord(text);
  if (word === 'unitOrMeasure') return '计量单位';
  return word === null || isUnitLike(text) ? null : text;
}

function isUnitLike(text: string): boolean {
  return ['unit', 'kind'].includes(nameLooks(text)) || /^.{1,6}[组类]$/.test(text);
}

/** What the columns before the units say of their group: empty where nothing; null where they say something else. */
function groupAt(grid: TurnedShape['grid'], row: number, column: number): string | null {
  const before = Array.from({ length: column }, (_, at) => textAt(grid, row, at)).filter(
    (text) => text !== '' && !/^\d+[.、]?$/.test(text),
  );
  const [group = '', second] = before;
  return second === undefined && (group === '' || isName(group)) ? group : null;
}

/** The indicators by the words of the header; null where it is the header of a table whose indicators have rows. */
function indicatorsIn(
  grid: TurnedShape['grid'],
  header: readonly number[],
  corner: number,
  columns: number,
): Pick<TurnedShape, 'indicators' | 'asides'> | null {
  const last = header.at(-1) ?? 0;
  const all = Array.from({ length: columns - corner - 1 }, (_, at) => corner + 1 + at);
  const words = all.map((column) => headerWord(textAt(grid, last, column)));
  const isSubbed =
    header.length > 1 &&
    words.includes('points') &&
    all.every((column, at) => words[at] !== null || isOneDown(grid, last, column));
  const nameRow = isSubbed ? last - 1 : last;
  const asides: number[] = [];
  const indicators = new Map<number, { column: number; word: HeaderWord | null }[]>();
  for (const [at, column] of all.entries()) {
    const text = textAt(grid, nameRow, column);
    const slot = grid[nameRow]?.[column]?.cell ?? -1;
    const word = headerWord(text);
    if (text === '' || splitPoints(text).text === '') return null;
    if (ASIDE.test(halfWidth(text)) || (word !== null && !NORMAL.includes(word))) asides.push(column);
    else if (isNormal(text, word)) return null;
    else {
      const own = indicators.get(slot) ?? [];
      // Without a second row, a cell over several columns is no one indicator's.
      if (!isSubbed && own.length > 0) return null;
      indicators.set(slot, [...own, { column, word: isSubbed ? (words[at] ?? null) : null }]);
    }
  }
  if (indicators.size < LEAST) return null;
  return { indicators: [...indicators.values()].map((own) => ({ columns: own, nameRow })), asides };
}

/** Whether a cell of the header reaches down over two of its rows. */
function isOneDown(grid: TurnedShape['grid'], row: number, column: number): boolean {
  return grid[row]?.[column]?.cell === grid[row - 1]?.[column]?.cell;
}

/** Whether a header cell is one of a table whose indicators have rows. */
function isNormal(text: string, word: HeaderWord | null): boolean {
  if (word === null) return text.length > 40;
  const isOfName = word === 'target' || word === 'indicator' || word === 'content';
  return !isOfName || GENERIC.test(halfWidth(text));
}
