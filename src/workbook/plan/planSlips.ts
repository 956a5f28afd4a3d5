import { SLIPS_NAME } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { SHEET_PROTECTION } from '../layout/protection';
import type { Slip } from '../layout/slip';
import type { Area, AreaFormat, CellWrite, Write } from '../writes/writes';
import type { PlanContext } from './context';
import { SLIP_MARGIN, slipPages, type SlipPages } from './slipPages';
import { FORMATTED_COLUMNS, FRAMED, SLIP_COLUMNS, slipRows, type SlipRowKind } from './slipRows';
import { slipWidths } from './slipWidths';

const COLUMNS = SLIP_COLUMNS.length;

/**
 * Writes of a new sheet of slips: values, one slip below the other, each on a page of its own. Their number grows
 * with the units.
 *
 * @param sheet its name, which no sheet has
 * @param date of today, as it is written on the slips
 */
export function planSlips(
  slips: readonly Slip[],
  { sheet, date }: { readonly sheet: string; readonly date: string },
  context: PlanContext,
): readonly Write[] {
  const bodies = slips.map((slip) => slipRows(slip, date, context));
  const widths = slipWidths(bodies);
  const papers = bodies.map((body) => slipPages(body, widths));
  const firstRows = papers.reduce<readonly number[]>(
    (firsts, paper) => [...firsts, (firsts.at(-1) ?? 0) + paper.rows.length],
    [0],
  );
  const rows = papers.flatMap((paper) => paper.rows);
  const all: Area = { row: 0, column: 0, rows: Math.max(1, rows.length), columns: COLUMNS };
  return [
    { kind: 'addSheet', sheet },
    { kind: 'name', name: SLIPS_NAME, sheet, area: all },
    ...FORMATTED_COLUMNS.map((column): Write => ({
      kind: 'numberFormats',
      sheet,
      row: 0,
      column,
      formats: rows.map(({ formats }) => [formats?.[column] ?? 'General']),
    })),
    { kind: 'cells', sheet, row: 0, column: 0, values: rows.map(({ cells }) => padded(cells)) },
    ...widths.map((width, column): Write => ({ kind: 'column', sheet, column, width })),
    { kind: 'format', sheet, area: all, format: { vertical: 'Center' } },
    ...papers.flatMap((paper, index) => slipFormats(sheet, firstRows[index] ?? 0, paper)),
    { kind: 'look', sheet, tabColor: TAB_COLORS.results, gridlines: false },
    {
      kind: 'print',
      sheet,
      setup: {
        landscape: false,
        // A page is a paper of its own: what stands on it counts no others.
        footer: '',
        margin: SLIP_MARGIN,
        pages: papers.flatMap(({ starts }, index) => pageStarts(firstRows[index] ?? 0, starts)),
      },
    },
    { kind: 'protect', sheet, options: SHEET_PROTECTION },
    { kind: 'activate', sheet },
  ];
}

function padded(cells: readonly CellWrite[]): readonly CellWrite[] {
  return [...cells, ...new Array<CellWrite>(COLUMNS - cells.length).fill('')];
}

/** Rows with which pages begin, those of one slip. The sheet itself begins with one. */
function pageStarts(first: number, starts: readonly number[]): readonly number[] {
  return [...(first === 0 ? [] : [first]), ...starts.map((row) => first + row)];
}

const LOOKS: Readonly<Record<SlipRowKind, AreaFormat | null>> = {
  title: { fontSize: 16, bold: true, horizontal: 'CenterAcrossSelection' },
  about: { fontSize: 11 },
  header: { fill: PALETTE.header, bold: true, horizontal: 'Center' },
  line: null,
  sum: { fill: PALETTE.subtotal, bold: true },
  final: { fill: PALETTE.final, bold: true },
  foot: null,
  gap: null,
};

/** How a slip looks: what rows that follow each other have in common is written once. */
function slipFormats(sheet: string, first: number, { rows, size, heights }: SlipPages): readonly Write[] {
  const area = ({ at, count }: Run<unknown>): Area => ({
    row: first + at,
    column: 0,
    rows: count,
    columns: COLUMNS,
  });
  const borders = {
    color: PALETTE.border,
    edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  } as const;
  return [
    ...runs(rows.map(({ kind }) => FRAMED.has(kind))).flatMap((run): readonly Write[] =>
      run.of
        ? [{ kind: 'format', sheet, area: area(run), format: { wrap: true, fontSize: size, borders } }]
        : [],
    ),
    ...runs(rows.map(({ kind }) => kind)).flatMap((run): readonly Write[] => {
      const format = LOOKS[run.of];
      return format === null ? [] : [{ kind: 'format', sheet, area: area(run), format }];
    }),
    ...runs(heights).map((run): Write => {
      const { of: rowHeight } = run;
      return rowHeight === null
        ? { kind: 'fitRows', sheet, area: area(run) }
        : { kind: 'format', sheet, area: area(run), format: { rowHeight } };
    }),
  ];
}

interface Run<Value> {
  readonly of: Value;
  readonly at: number;
  readonly count: number;
}

/** Equal values that follow each other. */
function runs<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const starts = values.flatMap((value, at) =>
    at > 0 && value === values[at - 1] ? [] : [{ of: value, at }],
  );
  return starts.map(({ of, at }, index) => ({
    of,
    at,
    count: (starts[index + 1]?.at ?? values.length) - at,
  }));
}
