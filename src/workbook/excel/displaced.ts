import type { DisplacedCell, KnownBlock } from '../writes/known';
import { contentOf } from '../writes/knownContent';
import type { Write } from '../writes/writes';
import { grid } from './grid';

/** A block of cells that is read right before it is written over. */
export interface Look {
  readonly sheet: string;
  readonly block: KnownBlock;
  readonly range: Excel.Range;
  /** Whether formulas and formats are read too. */
  readonly isWhole: boolean;
}

/**
 * Queues the reading of everything a request is about to write over that people may have typed. Queued
 * ahead of the writes of the same request, it answers what stood there at that very moment: nobody can
 * type between it and them. What the request itself writes before is nobody's.
 */
export function lookBefore(context: Excel.RequestContext, request: readonly Write[]): readonly Look[] {
  const own = new Set<string>();
  return request.flatMap((write) => {
    if (write.kind !== 'cells' && write.kind !== 'clear' && write.kind !== 'deleteSheet') return [];
    const { known = [] } = write;
    const looks = known.flatMap((block): readonly Look[] => {
      const cells = block.cells.map((line, row) =>
        line.map((cell, column) =>
          own.has(placeText(write.sheet, block.row + row, block.column + column)) ? null : cell,
        ),
      );
      if (cells.every((line) => line.every((cell) => cell === null))) return [];
      return [queueLook(context, write.sheet, { ...block, cells })];
    });
    if (write.kind === 'cells') {
      write.values.forEach((line, row) => {
        line.forEach((_, column) => own.add(placeText(write.sheet, write.row + row, write.column + column)));
      });
    }
    return looks;
  });
}

function queueLook(context: Excel.RequestContext, sheet: string, block: KnownBlock): Look {
  const { row, column, cells } = block;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
  const isWhole = cells.some((line) => line.some((cell) => cell !== null && cell.formula !== null));
  range.load(isWhole ? 'values,formulas,numberFormat' : 'values');
  return { sheet, block, range, isWhole };
}

function placeText(sheet: string, row: number, column: number): string {
  return `${sheet}|${row}|${column}`;
}

/**
 * Which of the cells that were looked at did not hold what was known of them. Of a request that failed
 * those it had come to; none of one that was not answered.
 */
export function displacedIn(looks: readonly Look[]): readonly DisplacedCell[] {
  return looks.flatMap(({ sheet, block, range, isWhole }) => {
    const read = range.toJSON();
    if (read.values === undefined) return [];
    const values = grid(read.values);
    const formulas = isWhole ? grid(read.formulas) : values;
    const formats = isWhole ? grid(read.numberFormat) : [];
    return block.cells.flatMap((line, row) =>
      line.flatMap((known, column): readonly DisplacedCell[] => {
        const value = values[row]?.[column] ?? '';
        const formula = formulas[row]?.[column] ?? '';
        const now = { value, formula: known?.formula === null ? null : formula };
        if (known === null || contentOf(known) === contentOf(now)) return [];
        const place = { sheet, row: block.row + row, column: block.column + column };
        return [{ ...place, known, value, formula, format: String(formats[row]?.[column] ?? 'General') }];
      }),
    );
  });
}
