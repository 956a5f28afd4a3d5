import { bookState, type BookState } from '../../app/bookState';
import { negativeLabels } from '../../domain/deductions/negativeLabels';
import { scoreKey } from '../../domain/scoring/scoreKey';
import { excelWorkbook } from '../../workbook/excel/excelWorkbook';
import { cellAddress } from '../../workbook/formulas/address';
import { LEDGER_COLUMNS, type LedgerColumn, type SettingColumn } from '../../workbook/layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { tableRecords } from '../../workbook/snapshot/records';
import type { EmbeddedHost } from '../embeddedHost';
import type { DeductionInput, ScoreInput, SettingInput } from './scoreInput';
import type { Language } from '../../strings/texts';
import { UsageError } from './usageError';

/** Cells of a ledger row that take what the file says as it stands. */
const TYPED = ['tier', 'times', 'event', 'basis', 'date', 'enteredBy'] as const;

/** What is put into one cell, with where it came from. */
interface CellInput {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly where: string;
}

/** The book in the host, understood; costs a round trip that no use case is charged with. */
export async function readBook(language: Language): Promise<BookState> {
  return bookState(await excelWorkbook.read(), language);
}

/**
 * Puts scores into their cells as if typed; validation is passed over, as a paste does, so that
 * wrong ones reach the check.
 *
 * @throws UsageError for a unit or indicator the book does not have
 */
export function enterScores(host: EmbeddedHost, state: BookState, scores: readonly ScoreInput[]): void {
  const places = new Map(
    state.stored.flatMap(({ rows }) => rows.map((row) => [row.key, row.place('score')] as const)),
  );
  const units = new Set(state.definitions.unitTypes.flatMap((type) => type.units.map(({ id }) => id)));
  put(
    host,
    scores.map(({ unit, indicator, score, where }) => {
      const place = places.get(scoreKey(unit, indicator));
      if (!units.has(unit))
        throw new UsageError(`${where}: no unit with the id “${unit}”; ids are those of --json`);
      if (place === undefined) {
        throw new UsageError(`${where}: unit “${unit}” has no indicator with the id “${indicator}”`);
      }
      return { ...place, text: score, where };
    }),
  );
}

/**
 * Changes settings on the sheet 说明 as if typed.
 *
 * @throws UsageError for a setting the book does not have
 */
export function enterSettings(
  host: EmbeddedHost,
  { snapshot }: BookState,
  settings: readonly SettingInput[],
): void {
  const { about } = snapshot.tables;
  const rows = about === undefined ? [] : tableRecords<SettingColumn>(about, ['code']);
  put(
    host,
    settings.map(({ setting, value, where }) => {
      const row = rows.find((record) => record.text('code') === setting);
      if (row === undefined) throw new UsageError(`${where}: the book has no setting “${setting}”`);
      return { ...row.place('value'), text: value, where };
    }),
  );
}

/**
 * Writes deductions into the first free rows of the ledger.
 *
 * @throws UsageError for a unit or item the book does not have, or when the ledger is full
 */
export function enterDeductions(
  host: EmbeddedHost,
  state: BookState,
  deductions: readonly DeductionInput[],
): void {
  const { ledger } = state.snapshot.tables;
  if (ledger === undefined || deductions.length === 0) return;
  const records = tableRecords<LedgerColumn>(ledger, ['unit', 'item', 'tier', 'times']);
  const firstFree = (records.at(-1)?.index ?? -1) + 1;
  const room = ledger.values.length - ROWS_ABOVE_DATA - firstFree;
  if (deductions.length > room) {
    throw new UsageError(`the ledger has room for ${room} more rows, not for ${deductions.length}`);
  }
  const units = new Map(
    state.definitions.unitTypes.flatMap((type) => type.units.map(({ id, name }) => [id, name])),
  );
  const items = negativeLabels(state.definitions.negativeList);
  put(
    host,
    deductions.flatMap(({ unit, item, where, ...typed }, index) => {
      const unitName = units.get(unit);
      const label = items.get(item);
      if (unitName === undefined) throw new UsageError(`${where}: no unit with the id “${unit}”`);
      if (label === undefined) throw new UsageError(`${where}: no negative-list item with the id “${item}”`);
      const row = ledger.row + ROWS_ABOVE_DATA + firstFree + index;
      const cell = (code: LedgerColumn, text: string): CellInput => ({
        sheet: ledger.sheet,
        cell: cellAddress(row, ledger.column + columnIndex(LEDGER_COLUMNS, code)),
        text,
        where,
      });
      return [
        cell('unit', unitName),
        cell('item', label),
        ...TYPED.filter((code) => typed[code] !== '').map((code) => cell(code, typed[code])),
      ];
    }),
  );
}

function put(host: EmbeddedHost, inputs: readonly CellInput[]): void {
  for (const { sheet, cell, text, where } of inputs) {
    const edit = host.paste(sheet, cell, [[text]], { keepValidation: true });
    if (!edit.done) throw new UsageError(`${where}: ${sheet}!${cell} refuses “${text}” (${edit.because})`);
  }
}
