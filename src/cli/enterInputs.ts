import { bookSettings } from '../app/book/bookSettings';
import { bookState, type BookState } from '../app/book/bookState';
import { isSettingNamed } from '../app/book/settingNamed';
import { ScoreNames, type ScoreMatch } from '../domain/matching/scoreNames';
import { actualKey, scoreKey } from '../domain/scoring/scoreKey';
import { excelWorkbook } from '../workbook/excel/excelWorkbook';
import type { SettingColumn } from '../workbook/layout/columns';
import { tableRecords } from '../workbook/snapshot/records';
import type { EmbeddedHost } from '../host';
import type { ScoreInput, SettingInput } from './scoreInput';
import type { Language } from '../strings/texts';
import { neverFormula, typedScore } from './neverFormula';
import { UsageError } from './usageError';

/** What is put into one cell, with where it came from. */
export interface CellInput {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly where: string;
}

/** The book in the host, understood; costs round trips that no use case is charged with. */
export async function readBook(language: Language): Promise<BookState> {
  return bookState(await excelWorkbook.read(), language);
}

/** Whether a score of a file may be a formula: only where the person who runs the command says so. */
export type FormulaScores = 'asText' | 'asFormulas';

/**
 * Puts scores into their cells as if typed; validation is passed over, as a paste does, so that
 * wrong ones reach the check.
 *
 * @throws UsageError for a unit or indicator the book does not have
 */
export function enterScores(
  host: EmbeddedHost,
  state: BookState,
  scores: readonly ScoreInput[],
  formulas: FormulaScores,
): void {
  const places = new Map(
    state.stored.flatMap(({ rows, actuals }) =>
      [...rows, ...actuals].map((row) => [row.key, row.place('score')] as const),
    ),
  );
  const names = new ScoreNames(state.definitions.unitTypes);
  pasteCells(
    host,
    scores.flatMap(({ unit, indicator, score, actual, where }) => {
      const match = names.match(unit, indicator);
      const key = match.kind === 'found' ? scoreKey(match.unit.id, match.indicator.id) : '';
      const place = places.get(key);
      if (match.kind !== 'found' || place === undefined) {
        throw new UsageError(`${where}: ${notFound(match, unit, indicator)}`);
      }
      const cell = match.indicator.method === undefined ? undefined : places.get(actualKey(key));
      if (actual !== '' && cell === undefined) {
        throw new UsageError(`${where}: “${indicator}” is not scored by an actual (“${actual}”)`);
      }
      const typed = formulas === 'asFormulas' ? (text: string) => text : typedScore;
      return [
        ...(score === '' ? [] : [{ ...place, text: typed(score), where }]),
        ...(actual === '' || cell === undefined ? [] : [{ ...cell, text: typed(actual), where }]),
      ];
    }),
  );
}

/** What is wrong with names of which only one that is the same counts. */
function notFound(match: ScoreMatch, unit: string, indicator: string): string {
  const isUnit = 'what' in match ? match.what === 'unit' : !hasUnit(match);
  const several = match.kind === 'ambiguous' ? 'several of them' : 'none';
  return isUnit
    ? `no unit with the id or the name “${unit}” (${several}); ids are those of --json`
    : `unit “${unit}” has no indicator with the id or the name “${indicator}” (${several})`;
}

function hasUnit(match: ScoreMatch): boolean {
  return match.kind !== 'open' || match.proposals.every(({ kind }) => kind !== 'unit');
}

/**
 * Changes settings on the sheet 说明 as if typed. A setting is named by its code or as a sheet of any version names it; a choice is
 * a word of the sheet, or what other programs call it (`yes`, `group`).
 *
 * @throws UsageError for a setting the book does not have
 */
export function enterSettings(host: EmbeddedHost, state: BookState, settings: readonly SettingInput[]): void {
  const { about } = state.snapshot.tables;
  const known = new Map(bookSettings(state).map((setting) => [setting.code, setting]));
  const rows = about === undefined ? [] : tableRecords<SettingColumn>(about, ['code']);
  enterCells(
    host,
    settings.map(({ setting, value, where }) => {
      const row = rows.find(
        (record) => record.text('setting') === setting || isSettingNamed(record.text('code'), setting, state),
      );
      if (row === undefined) throw new UsageError(`${where}: the book has no setting “${setting}”`);
      const { words = null, choices = null } = known.get(row.text('code')) ?? {};
      const text = choices?.[words?.indexOf(value) ?? -1] ?? value;
      return { ...row.place('value'), text, where };
    }),
  );
}

/**
 * Puts texts into cells as a paste does, which passes validation over; none becomes a formula.
 *
 * @throws UsageError for a cell that refuses one
 */
export function enterCells(host: EmbeddedHost, inputs: readonly CellInput[]): void {
  pasteCells(
    host,
    inputs.map((input) => ({ ...input, text: neverFormula(input.text) })),
  );
}

function pasteCells(host: EmbeddedHost, inputs: readonly CellInput[]): void {
  for (const { sheet, cell, text, where } of inputs) {
    const edit = host.paste(sheet, cell, [[text]], { keepValidation: true });
    if (!edit.done) throw new UsageError(`${where}: ${sheet}!${cell} refuses “${text}” (${edit.because})`);
  }
}
