import type { BookState } from '../app/book/bookState';
import { hasFactors } from '../app/book/standingLedger';
import { generate, planGenerate } from '../app/generate';
import type { UseCase } from '../app/useCase';
import { negativeLabels } from '../domain/deductions/negativeLabels';
import { listItems } from '../domain/definitions/listItems';
import { unitLabels } from '../domain/definitions/unitLabels';
import { cellAddress } from '../workbook/formulas/address';
import { LEDGER_COLUMNS, type LedgerColumn } from '../workbook/layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../workbook/layout/table';
import { tableRecords } from '../workbook/snapshot/records';
import type { TableSnapshot } from '../workbook/snapshot/snapshot';
import type { EmbeddedHost } from '../host';
import { enterCells, enterSettings, readBook, type CellInput } from './enterInputs';
import type { DeductionInput } from './scoreInput';
import { UsageError } from './usageError';

/** Cells of a ledger row that take what the file says as it stands. */
const TYPED = ['tier', 'times', 'factor', 'event', 'basis', 'date', 'enteredBy'] as const;

/**
 * Writes deductions into the free rows of the ledger. Where they are more than it has, it is filled
 * first and generated again, which makes room as it does for a person.
 *
 * @throws UsageError for a unit or item the book does not have, before anything is written
 */
export async function enterDeductions(
  host: EmbeddedHost,
  useCase: UseCase,
  state: BookState,
  deductions: readonly DeductionInput[],
): Promise<void> {
  const rows = deductions.map(cellsFor(state));
  const begun = await withFactors(host, useCase, state, deductions);
  for (let entered = 0; entered < rows.length;) {
    if (entered > 0) await generate(useCase, await planGenerate(useCase));
    const { ledger, first, room } = freeRows(entered === 0 ? begun : await readBook(useCase.language));
    if (room === 0) throw new Error(`The ledger did not grow beyond ${first} rows.`);
    enterCells(
      host,
      rows.slice(entered, entered + room).flatMap((cells, index) => cells(ledger, first + index)),
    );
    entered += room;
  }
}

/** The book with a column of factors where one of the deductions has a factor. */
async function withFactors(
  host: EmbeddedHost,
  useCase: UseCase,
  state: BookState,
  deductions: readonly DeductionInput[],
): Promise<BookState> {
  const [first] = deductions.filter(({ factor }) => factor.trim() !== '');
  if (first === undefined || hasFactors(state)) return state;
  enterSettings(host, state, [{ setting: 'factor', value: 'yes', where: first.where }]);
  await generate(useCase, await planGenerate(useCase));
  return readBook(useCase.language);
}

/** Puts one deduction into a row of the ledger's data. */
type RowCells = (ledger: TableSnapshot, index: number) => readonly CellInput[];

function cellsFor({ definitions }: BookState): (deduction: DeductionInput) => RowCells {
  const units = unitLabels(definitions.unitTypes);
  const items = negativeLabels(listItems(definitions));
  return ({ unit, item, where, ...typed }) => {
    const unitName = units.get(unit);
    const label = items.get(item);
    if (unitName === undefined) throw new UsageError(`${where}: no unit with the id “${unit}”`);
    if (label === undefined) throw new UsageError(`${where}: no item of the lists with the id “${item}”`);
    return (ledger, index) => {
      const cell = (code: LedgerColumn, text: string): CellInput => ({
        sheet: ledger.sheet,
        cell: cellAddress(
          ledger.row + ROWS_ABOVE_DATA + index,
          ledger.column + columnIndex(LEDGER_COLUMNS, code),
        ),
        text,
        where,
      });
      return [
        cell('unit', unitName),
        cell('item', label),
        ...TYPED.filter((code) => typed[code] !== '').map((code) => cell(code, typed[code])),
      ];
    };
  };
}

/** Rows of the ledger below its last entry; `first` is counted from the first row of data. */
function freeRows({ snapshot: { tables } }: BookState): {
  readonly ledger: TableSnapshot;
  readonly first: number;
  readonly room: number;
} {
  const { ledger } = tables;
  if (ledger === undefined) throw new Error('A generated book has a ledger.');
  const records = tableRecords<LedgerColumn>(ledger, ['unit', 'item', 'tier', 'times']);
  const first = (records.at(-1)?.index ?? -1) + 1;
  return { ledger, first, room: ledger.values.length - ROWS_ABOVE_DATA - first };
}
