import { KEY_COLUMN, type TypedCells } from '../../workbook/snapshot/typedCells';
import type { KnownBlock, KnownCell } from '../../workbook/writes/known';
import { holds } from '../../workbook/writes/knownContent';
import type { Area, CellWrite, Write } from '../../workbook/writes/writes';
import { NO_COPIES, rowText, type CopiedRows } from './copiedRows';

/**
 * A plan that leaves alone what people typed, wherever it stays in its place: of the cells they type
 * into only those are written whose content is to be another. Where such a cell is written over, or
 * cleared, the write says what is known to stand in it.
 *
 * @param typed what stands in the workbook; afterwards, what will stand there by the plan
 * @param copies rows that do not count though a plan may give their place to the row that does: none of their cells stays
 */
export function keepTyped(
  writes: readonly Write[],
  typed: TypedCells,
  copies: CopiedRows = NO_COPIES,
): readonly Write[] {
  return writes.flatMap((write): readonly Write[] => {
    switch (write.kind) {
      case 'cells':
        return cellsKept(write, typed, copies);
      case 'clear': {
        const { sheet, area } = write;
        const known = typed.blocks(sheet, area, () => true);
        typed.forget(sheet, area);
        return [withKnown(write, known)];
      }
      case 'deleteSheet':
        return [withKnown(write, blocksOfSheet(write.sheet, typed))];
      default:
        return [write];
    }
  });
}

function cellsKept(
  write: Extract<Write, { kind: 'cells' }>,
  typed: TypedCells,
  copies: CopiedRows,
): readonly Write[] {
  const { sheet, row, column } = write;
  const rows = write.values.map((line, at): WrittenRow => {
    const known = line.map((_, index) => typed.at(sheet, row + at, column + index));
    const key = newKey(line, known);
    // What is typed into a row that becomes another's must be found, though the cell was blank and stays so.
    const stays =
      key === null ||
      (!copies.has(rowText(sheet, row + at)) &&
        known.every((cell) => cell === undefined || cell.owner.row === key));
    const values = line.map((wanted, index) => {
      const cell = known[index];
      return wanted !== null && stays && isEntry(cell) && holds(cell, wanted) ? null : wanted;
    });
    return { known, key, values };
  });
  if (rows.every(({ values }) => values.every((cell) => cell === null))) return [];
  const area: Area = { row, column, rows: rows.length, columns: write.values[0]?.length ?? 0 };
  const blocks = typed.blocks(sheet, area, (cell, at, index) => {
    const { known = [], values = [] } = rows[at - row] ?? {};
    return isEntry(cell)
      ? (values[index - column] ?? null) !== null
      : values.some((wanted, each) => wanted !== null && isEntry(known[each]));
  });
  rows.forEach(({ known, key, values }, at) => {
    values.forEach((wanted, index) => {
      const before = known[index];
      if (before === undefined) return;
      const owner = key === null ? before.owner : { ...before.owner, row: key };
      typed.put(sheet, row + at, column + index, { owner, ...contentAfter(before, wanted) });
    });
  });
  return [{ ...withKnown(write, blocks), values: rows.map(({ values }) => values) }];
}

/** A row of a write: what is known of its cells, whose it will be, and what is left to write. */
interface WrittenRow {
  readonly known: readonly (KnownCell | undefined)[];
  readonly key: string | null;
  readonly values: readonly CellWrite[];
}

function isEntry(cell: KnownCell | undefined): cell is KnownCell {
  return cell !== undefined && cell.owner.column !== KEY_COLUMN;
}

/** The key that a write gives a row; null where it leaves the key alone. */
function newKey(line: readonly CellWrite[], known: readonly (KnownCell | undefined)[]): string | null {
  const key = line[known.findIndex((cell) => cell?.owner.column === KEY_COLUMN)] ?? null;
  return key === null || typeof key === 'object' ? null : String(key);
}

/** What a cell holds once it was written. */
function contentAfter(before: KnownCell, wanted: CellWrite): Pick<KnownCell, 'value' | 'formula'> {
  if (wanted === null) return { value: before.value, formula: before.formula };
  const isWhole = before.formula !== null;
  if (typeof wanted !== 'object') return { value: wanted, formula: isWhole ? wanted : null };
  if ('formula' in wanted) return { value: '', formula: wanted.formula };
  const value = wanted.literal.replace(/^'/, '');
  return { value, formula: isWhole ? value : null };
}

function withKnown<Kind extends Extract<Write, { known?: unknown }>>(
  write: Kind,
  known: readonly KnownBlock[],
): Kind {
  return known.length === 0 ? write : { ...write, known };
}

function blocksOfSheet(sheet: string, typed: TypedCells): readonly KnownBlock[] {
  const places = [...typed.all(sheet)];
  if (places.length === 0) return [];
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return typed.blocks(sheet, area, () => true);
}
