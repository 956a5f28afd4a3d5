import { SLIPS_NAME } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { SHEET_PROTECTION } from '../layout/protection';
import type { Slip } from '../layout/slip';
import { textLines } from '../layout/textLines';
import type { Area, AreaFormat, CellWrite, Write } from '../writes/writes';
import type { PlanContext } from './context';
import { FORMATTED_COLUMNS, SLIP_COLUMNS, slipRows, type SlipRow, type SlipRowKind } from './slipRows';

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
  const firstRows = bodies.reduce<readonly number[]>(
    (rows, body) => [...rows, (rows.at(-1) ?? 0) + body.length],
    [0],
  );
  const rows = bodies.flat();
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
    ...SLIP_COLUMNS.map(({ width }, column): Write => ({ kind: 'column', sheet, column, width })),
    { kind: 'format', sheet, area: all, format: { vertical: 'Center' } },
    ...bodies.flatMap((body, index) => slipFormats(sheet, firstRows[index] ?? 0, body)),
    { kind: 'look', sheet, tabColor: TAB_COLORS.results, gridlines: false },
    {
      kind: 'print',
      sheet,
      setup: {
        landscape: false,
        // A page is a paper of its own: what stands on it counts no others.
        footer: '',
        pages: firstRows.slice(1, -1),
      },
    },
    { kind: 'protect', sheet, options: SHEET_PROTECTION },
    { kind: 'activate', sheet },
  ];
}

function padded(cells: readonly CellWrite[]): readonly CellWrite[] {
  return [...cells, ...new Array<CellWrite>(COLUMNS - cells.length).fill('')];
}

const LOOKS: Readonly<Record<SlipRowKind, AreaFormat | null>> = {
  title: { fontSize: 16, bold: true, horizontal: 'CenterAcrossSelection', rowHeight: 32 },
  about: { fontSize: 11, rowHeight: 22 },
  header: { fill: PALETTE.header, bold: true, horizontal: 'Center' },
  line: null,
  sum: { fill: PALETTE.subtotal, bold: true },
  final: { fill: PALETTE.final, bold: true },
  foot: { rowHeight: 24 },
  gap: null,
};

const FRAMED: ReadonlySet<SlipRowKind> = new Set(['header', 'line', 'sum', 'final']);

/** Slips whose rows take more lines than this are set smaller, so that nearly all of them stay on one page. */
const MOST_LINES = 46;

/** Sizes of type in points; what is signed is no smaller than 9. */
const [USUAL, SMALL] = [10, 9];

/** How a slip looks: what rows of a kind that follow each other look like is written once. */
function slipFormats(sheet: string, first: number, body: readonly SlipRow[]): readonly Write[] {
  const area = (from: number, rows: number): Area => ({
    row: first + from,
    column: 0,
    rows,
    columns: COLUMNS,
  });
  const framed = body.flatMap(({ kind }, index) => (FRAMED.has(kind) ? [index] : []));
  const from = framed[0] ?? 0;
  const frame = area(from, (framed.at(-1) ?? 0) - from + 1);
  return [
    {
      kind: 'format',
      sheet,
      area: frame,
      format: {
        wrap: true,
        fontSize: linesOf(body) > MOST_LINES ? SMALL : USUAL,
        borders: {
          color: PALETTE.border,
          edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
        },
      },
    },
    { kind: 'fitRows', sheet, area: frame },
    ...runs(body).flatMap(({ kind, at, rows }): readonly Write[] => {
      const format = LOOKS[kind];
      return format === null ? [] : [{ kind: 'format', sheet, area: area(at, rows), format }];
    }),
  ];
}

/** Lines that the texts of a slip take in the usual size. */
function linesOf(body: readonly SlipRow[]): number {
  return body.reduce((sum, { kind, cells }) => {
    if (!FRAMED.has(kind)) return sum + 1;
    const lines = SLIP_COLUMNS.map(({ width }, column) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'object' ? 1 : textLines(String(cell), width, USUAL);
    });
    return sum + Math.max(...lines);
  }, 0);
}

/** Rows of one kind that follow each other. */
function runs(body: readonly SlipRow[]): readonly { kind: SlipRowKind; at: number; rows: number }[] {
  const found: { kind: SlipRowKind; at: number; rows: number }[] = [];
  body.forEach(({ kind }, at) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.rows += 1;
    else found.push({ kind, at, rows: 1 });
  });
  return found;
}
