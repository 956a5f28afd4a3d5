import type { CheckResult } from '../../src/app/check';
import type { Definitions } from '../../src/domain/definitions/definitions';
import { contentAt, valueJson, type CellContent } from '../../src/host';
import { plainResults, type PlainScore } from '../support/plainResults';
import { rowsOf, type PlacedRow } from '../support/sequences/tables';
import type { Year } from './year';

/**
 * What a computation came to, against the same worked out from what was typed; and whether each score
 * that does not count is told with its cell.
 *
 * @returns what is wrong, in words
 */
export function wrongFigures(
  year: Year,
  { definitions, findings, results, state }: CheckResult,
): readonly string[] {
  const problems: string[] = [];
  const scores = new Map<string, PlainScore>();
  const told = new Set(
    findings.flatMap(({ cell, severity }) => (severity !== 'info' && cell !== null ? [placeOf(cell)] : [])),
  );
  const caps = capsOf(definitions);
  for (const row of year.model.scoreRows()) {
    if (row.text('kind') !== 'I') continue;
    const ids = row.text('key');
    const score = plainScore(
      year,
      row,
      caps.get(ids.slice(ids.indexOf('|') + 1)) ?? null,
      state.settings.scoreDecimals,
    );
    scores.set(ids, score);
    const place = `${row.sheet.name}!K${row.row + 1}`;
    if (score === 'bad' && !told.has(place))
      problems.push(`silent: ${place} does not count, and nothing says so`);
  }
  const deductions = deductionsOf(year, definitions, told, problems);
  const expected = plainResults(
    definitions,
    (unit, indicator) => scores.get(`${unit}|${indicator}`) ?? 'blank',
    (unit) => ({ bonus: 0, deduction: deductions.get(unit) ?? 0 }),
    state.settings,
  );
  for (const plain of expected) {
    const found = results.find(({ unit }) => unit === plain.unit);
    const [wanted, came] = [plain, found].map((each) =>
      JSON.stringify([each?.final, each?.rank, each?.grade, each?.state]),
    );
    if (wanted !== came) problems.push(`${plain.unit} comes to ${came ?? ''} instead of ${wanted ?? ''}`);
  }
  const differs = findings.filter(({ code }) => code === 'figureDiffers');
  return [...problems, ...differs.map(({ params }) => `a figure differs: ${JSON.stringify(params)}`)];
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function capsOf({ unitTypes }: Definitions): ReadonlyMap<string, number | null> {
  return new Map(unitTypes.flatMap(({ indicators }) => indicators.map(({ id, cap }) => [id, cap] as const)));
}

/** A plain number from 0 to the cap counts, half up to the decimals that count; nothing else does. */
function plainScore(
  { book: { host } }: Year,
  row: PlacedRow,
  cap: number | null,
  decimals: number,
): PlainScore {
  const value = valueJson(host.valueAt(row.sheet.id, row.row, row.column('score')));
  if (typeof value === 'string' && value.trim() === '') return 'blank';
  const isPlain = /^(?:General|[#0.]+)$/.test(row.format('score'));
  if (typeof value !== 'number' || !isPlain || value < 0 || cap === null || value * 1000 > cap + 1e-6)
    return 'bad';
  const step = 10 ** (3 - decimals);
  return Math.min(cap, Math.floor((value * 1000) / step + 0.5 + 1e-6) * step);
}

/** What the register takes off each unit, in thousandths. Notes rows that do not count and of which nothing is said. */
function deductionsOf(
  { model }: Year,
  { unitTypes, negativeList }: Definitions,
  told: ReadonlySet<string>,
  problems: string[],
): ReadonlyMap<string, number> {
  const units = unitTypes.flatMap((type) => type.units);
  const labels = new Map(
    rowsOf(model.book, 'scorebook_negative').map((row) => [row.text('label'), row.text('text')] as const),
  );
  const sums = new Map<string, number>();
  for (const row of rowsOf(model.book, 'scorebook_ledger')) {
    const [name, label, tier] = ['unit', 'item', 'tier'].map((code) => row.text(code).trim());
    if (`${name ?? ''}${label ?? ''}` === '') continue;
    const unit = units.filter((each) => each.name === name);
    const items = negativeList.filter(({ text }) => text === labels.get(label ?? ''));
    const points = pointsOf(items.length === 1 ? items[0] : undefined, tier ?? '');
    const times = timesOf(contentAt(row.sheet, row.row, row.column('times')));
    const [only] = unit;
    if (only === undefined || unit.length > 1 || points === null || times === null) {
      const isTold = [...told].some(
        (place) => place.startsWith(`${row.sheet.name}!`) && place.endsWith(String(row.row + 1)),
      );
      if (!isTold)
        problems.push(`silent: row ${row.row + 1} of the register does not count, and nothing says so`);
    } else sums.set(only.id, (sums.get(only.id) ?? 0) + points * times);
  }
  return sums;
}

function pointsOf(item: Definitions['negativeList'][number] | undefined, tier: string): number | null {
  if (item === undefined) return null;
  if (item.tiers.length === 0) return tier === '' ? item.points : null;
  return item.tiers.find(({ name }) => name === tier)?.points ?? null;
}

function timesOf(content: CellContent): number | null {
  return content.kind === 'number' && Number.isInteger(content.number) && content.number > 0
    ? content.number
    : null;
}
