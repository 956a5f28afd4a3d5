import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { cellAddress } from '../../workbook/formulas/address';
import type { Value } from '../../workbook/snapshot/snapshot';

/** What each computed cell came to, by sheet: row and column, zero-based, and its value. */
export type Figures = Readonly<Record<string, readonly (readonly [number, number, Value])[]>>;

/** Figures are of points with a few decimals; what is below is no difference of theirs. */
const TOLERANCE = 1e-9;

/** Reads what every formula of the book comes to. @throws WorkbookError */
export async function readFigures(workbook: ExcelWorkbook): Promise<Figures> {
  const { sheets } = await workbook.read();
  const contents = await workbook.readSheets(sheets);
  return Object.fromEntries(
    contents.map(({ sheet, values, formulas }) => [
      sheet,
      formulas.flatMap((line, row) =>
        line.flatMap((formula, column): readonly (readonly [number, number, Value])[] =>
          typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column]
            ? [[row, column, values[row]?.[column] ?? '']]
            : [],
        ),
      ),
    ]),
  );
}

/** How figures compare; places are of the sheet by its number, so that they name nobody. */
export interface FiguresCompared {
  readonly cells: number;
  /** Cells that came to something else, or stand in one of them alone. */
  readonly differing: readonly string[];
}

/** Compares figures with those expected, cell by cell. */
export function compareFigures(found: Figures, expected: Figures): FiguresCompared {
  const [own, wanted] = [byPlace(found), byPlace(expected)];
  const places = [...new Set([...wanted.keys(), ...own.keys()])];
  return {
    cells: wanted.size,
    differing: places.filter((place) => !isSame(own.get(place), wanted.get(place))),
  };
}

function byPlace(figures: Figures): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(figures)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, cells], index) =>
        cells.map(([row, column, value]) => [`${index + 1}!${cellAddress(row, column)}`, value] as const),
      ),
  );
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < TOLERANCE;
  return one === other;
}
