import type { Cell, Row, Table } from '../document/neutralDocument';
import { headerWord, type HeaderWord } from '../words/headerWords';
import { tellsPoints } from './tellsPoints';
import { slotsOf, textAt } from './slots';
import { turnedShape, type IndicatorColumns, type TurnedShape } from './turnedShape';

/** A table the other way round. */
export interface TurnedTable {
  readonly table: Table;
  /** What the units that head its columns are parted by, by their names. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * A table in which units have rows and indicators columns, the other way round: an indicator in each row, with its
 * categories, what the table says of it, and a column for each unit. Null where the table is none such.
 *
 * @param isSaid whether a person said that it is: else points must tell that its columns are indicators
 */
export function turnTable(table: Table, isSaid = false): TurnedTable | null {
  const shape = turnedShape(table);
  if (shape === null || (!isSaid && !tellsPoints(shape))) return null;
  const groups = shape.units.flatMap(({ name, group }) => (group === '' ? [] : [[name, group] as const]));
  return { table: build(shape), groups: new Map(groups) };
}

/** Any table with its rows as columns, as a person may want to see it. */
export function turnAnyTable(table: Table): TurnedTable {
  const turned = turnTable(table, true);
  if (turned !== null) return turned;
  const grid = slotsOf(table.rows, table.columns);
  const rows = Array.from({ length: table.columns }, (_, column) =>
    lineOf(grid.map((slots) => slots[column]?.lines ?? [])),
  );
  return { table: { kind: 'table', columns: table.rows.length, rows }, groups: new Map() };
}

/** Headings of the columns that a turned table has and the document does not name. */
const LEVELS = ['一级指标', '二级指标', '三级指标', '四级指标'] as const;

const SUB_HEADERS: Readonly<Partial<Record<HeaderWord, string>>> = {
  points: '分值',
  weight: '权重',
  target: '目标任务',
};

function build(shape: TurnedShape): Table {
  const { grid, titles, notes, labels, units, indicators, asides } = shape;
  const levels = levelsOf(shape);
  const depth = Math.max(0, ...levels.map((own) => own.length));
  const subs = subsOf(indicators);
  const heads = [...headsOf(depth), ...labels.map(({ label }) => label)];
  const columns = heads.length + units.length * subs.length;
  const wide = (text: readonly string[]): Row => ({
    certain: true,
    cells: [{ column: 0, span: columns, paragraphs: text, continuation: 'no' }],
  });
  const body = indicators.map((indicator, at): Row => {
    const own = levels[at] ?? [];
    const before = levels[at - 1] ?? [];
    const [first] = indicator.columns;
    const column = first?.column ?? 0;
    const cells: Cell[] = [];
    own.forEach((level, index) => {
      const isSame = own.slice(0, index + 1).every(({ cell }, upper) => cell === before[upper]?.cell);
      cells.push({
        column: index,
        span: 1,
        paragraphs: isSame ? [] : level.lines,
        continuation: isSame ? 'yes' : 'no',
      });
    });
    // A name that reaches over the rows of the categories is its own.
    cells.push({
      column: own.length,
      span: depth + 1 - own.length,
      paragraphs: grid[indicator.nameRow]?.[column]?.lines ?? [],
      continuation: 'no',
    });
    const values = [
      ...labels.map(({ row }) => valueOf(shape, row, indicator, 'points')),
      ...units.flatMap(({ row }) => subs.map((sub) => valueOf(shape, row, indicator, sub))),
    ];
    return { certain: true, cells: [...cells, ...cellsFrom(values, depth + 1)] };
  });
  const rows = [
    ...titles.map((row) => wide(grid[row]?.[0]?.lines ?? [])),
    ...headerRows(shape, heads, subs),
    ...body,
    ...asidesOf(shape, asides).map((text) => wide([text])),
    ...notes.map((row) => wide(grid[row]?.[0]?.lines ?? [])),
  ];
  return { kind: 'table', columns, rows };
}

function headsOf(depth: number): readonly string[] {
  if (depth === 0) return ['考核指标'];
  return depth === 1 ? ['类别', '考核指标'] : LEVELS.slice(0, depth + 1);
}

type Sub = HeaderWord | null;

/** What each unit has a column for: null where the header does not say. */
function subsOf(indicators: readonly IndicatorColumns[]): readonly Sub[] {
  const words = new Set(indicators.flatMap(({ columns }) => columns.map(({ word }) => word)));
  return [...words].filter((word) => word === null || SUB_HEADERS[word] !== undefined);
}

/** The places of the header above each indicator that name its categories, from the highest. */
function levelsOf({ grid, header, indicators }: TurnedShape) {
  const [lead] = indicators;
  return indicators.map(({ columns, nameRow }) => {
    const column = columns[0]?.column ?? 0;
    const name = grid[nameRow]?.[column]?.cell;
    const above = header.filter((row) => row < nameRow).flatMap((row) => grid[row]?.[column] ?? []);
    return above.filter(({ cell, lines }, at) => {
      const overAll = indicators.every(
        (one) => grid[header[at] ?? 0]?.[one.columns[0]?.column ?? 0]?.cell === cell,
      );
      const isWord =
        overAll && lead !== undefined && (lines.length === 0 || headerWord(lines.join('')) !== null);
      return cell !== name && !isWord;
    });
  });
}

function valueOf(
  { grid }: TurnedShape,
  row: number,
  { columns }: IndicatorColumns,
  sub: Sub,
): readonly string[] {
  const [first, second] = columns;
  const of = second === undefined ? first : columns.find(({ word }) => word === sub);
  return of === undefined ? [] : (grid[row]?.[of.column]?.lines ?? []);
}

/** The header: in two rows where units have several columns each. */
function headerRows({ units }: TurnedShape, heads: readonly string[], subs: readonly Sub[]): readonly Row[] {
  const texts = heads.map((text) => [text]);
  if (subs.length < 2) return [lineOf([...texts, ...units.map(({ name }) => [name])])];
  const upper = units.map(({ name }, at): Cell => ({
    column: heads.length + at * subs.length,
    span: subs.length,
    paragraphs: [name],
    continuation: 'no',
  }));
  const lower = units.flatMap(() => subs.map((sub) => [sub === null ? '' : (SUB_HEADERS[sub] ?? '')]));
  const below = heads.map((_, column): Cell => ({ column, span: 1, paragraphs: [], continuation: 'yes' }));
  return [
    { certain: true, cells: [...lineOf(texts).cells, ...upper] },
    { certain: true, cells: [...below, ...cellsFrom(lower, heads.length)] },
  ];
}

/** What columns beside the indicators say, unit by unit; a blank one says nothing. */
function asidesOf({ grid, units, header }: TurnedShape, asides: readonly number[]): readonly string[] {
  return asides.flatMap((column) =>
    units.flatMap(({ row, name }) => {
      const text = textAt(grid, row, column);
      return text === '' ? [] : [`${name}${textAt(grid, header.at(-1) ?? 0, column)}：${text}`];
    }),
  );
}

function lineOf(texts: readonly (readonly string[])[]): Row {
  return { certain: true, cells: cellsFrom(texts, 0) };
}

function cellsFrom(texts: readonly (readonly string[])[], from: number): readonly Cell[] {
  return texts.map((paragraphs, at): Cell => ({
    column: from + at,
    span: 1,
    paragraphs: paragraphs.filter((text) => text.trim() !== ''),
    continuation: 'no',
  }));
}
