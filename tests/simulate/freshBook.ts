import type { CheckResult } from '../../src/app/check';
import { valueJson, type CellContent } from '../../src/host';
import { openBook, type EmbeddedBook } from '../support/embeddedBook';
import { findAll, ledgerRows } from '../support/sequences/expectations';
import { namedArea, rowsOf, scoreTables } from '../support/sequences/tables';
import type { Year } from './year';

/**
 * What a book shows, against a new one into which the same is entered with nothing between.
 *
 * @param result of the computation that the book has just had
 */
export async function differencesToFresh(year: Year, result: CheckResult): Promise<readonly string[]> {
  const fresh = await openBook();
  try {
    await fresh.load(result.definitions, result.state.settings);
    await fresh.generate();
    await enter(year, fresh);
    const { results } = await fresh.compute();
    const [ours, theirs] = [shown(year.book, result.results), shown(fresh, results)];
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((place) => ours.get(place) !== theirs.get(place))
      .slice(0, 5)
      .map(
        (place) =>
          `${place}: ${ours.get(place) ?? 'nothing'}, but ${theirs.get(place) ?? 'nothing'} in a fresh book`,
      );
  } finally {
    fresh.dispose();
  }
}

/** Enters what stands in rows of indicators, and the ledger. */
async function enter({ model }: Year, fresh: EmbeddedBook): Promise<void> {
  const found = findAll(model);
  await fresh.byHand((context) => {
    for (const { name, protection } of fresh.host.book.sheets) {
      if (protection.on) context.workbook.worksheets.getItem(name).protection.unprotect();
    }
    for (const [typed, { score, format, remark }] of model.entries) {
      const row = found.get(typed)?.find(({ on }) => on === 'scores')?.row;
      if (row === undefined || row.text('kind') !== 'I') continue;
      const place = fresh.cells.score(row.text('unit'), row.text('indicator'));
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const cell = sheet.getRange(place.cell);
      if (score.kind !== 'empty') {
        cell.numberFormat = [[format]];
        cell.formulas = [[entered(score)]];
      }
      if (remark.kind !== 'empty') sheet.getRange(`N${place.row + 1}`).formulas = [[entered(remark)]];
    }
  });
  ledgerRows(model).forEach(({ unit, item, rest }) => {
    const [tier = '', times = ''] = rest.split('|');
    fresh.deduct(unit, item, tier, times);
  });
}

/** What has to be written into a cell so that it holds this. */
function entered(content: CellContent): string | number | boolean {
  const value = content.kind === 'formula' ? content.formula : valueJson(content);
  return content.kind === 'text' ? `'${content.text}` : value;
}

/** Results, and what stands in the rows of the score sheets and of the ranking. */
function shown({ host }: EmbeddedBook, results: CheckResult['results']): ReadonlyMap<string, string> {
  const { book } = host;
  const cells = new Map(
    results.map(({ unit, final, rank, grade, state }) => [
      `result ${unit}`,
      JSON.stringify([final, rank, grade, state]),
    ]),
  );
  for (const name of [...scoreTables(book), 'scorebook_ranking']) {
    const table = namedArea(book, name);
    if (table === null) continue;
    const { sheet, area } = table;
    const rows = name === 'scorebook_ranking' ? [] : rowsOf(book, name);
    for (let row = 0; row < area.rows; row += 1) {
      const placed = rows[row - 2];
      const isEntered = placed === undefined || placed.text('kind') === 'I';
      const line = Array.from({ length: area.columns }, (_, column) => {
        // What was typed where no score belongs stands in one book alone.
        const isTyped =
          !isEntered && ['score', 'remark'].some((code) => placed.column(code) === area.column + column);
        return isTyped ? '' : String(valueJson(host.valueAt(sheet.id, area.row + row, area.column + column)));
      });
      cells.set(`${rows[0]?.text('unit') ?? name} row ${row + 1}`, line.join('|'));
    }
  }
  return cells;
}
