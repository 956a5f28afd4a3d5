import { writeFileSync } from 'node:fs';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { ROWS_ABOVE_DATA } from '../../../src/workbook/layout/table';
import { largeCounty, ROWS } from '../largeCounty';
import { LargeBook } from '../largeBook';
import type { Measurement, PartReport } from '../measurement';
import { RequestMeter, type ActionCost } from '../requestMeter';

/** Entries of the register for each time that the county is taken. */
export const ENTRIES = 143;

/** How often what changes nothing is done: the least counts, for what else the machine does only adds. */
const ROUNDS = 2;

/**
 * Load, generate, check, compute, generate again, at so many times the county of the document.
 *
 * @param args how many times, and the file that the book is saved as, once all is measured
 */
export async function measureBook([times = '1', file]: readonly string[]): Promise<PartReport> {
  const [rows, entries] = [ROWS * Number(times), ENTRIES * Number(times)];
  const large = await LargeBook.open(largeCounty(Number(times)), entries);
  const { book } = large;
  const meter = new RequestMeter(book.host);
  const measurements: Measurement[] = [];
  const record = (what: string, cost: ActionCost): void => {
    measurements.push({ part: 'book', what, rows, figures: { ...cost } });
  };
  record('load', await meter.measure(() => book.load(large.definitions)));
  record('generate', await meter.measure(() => book.generate()));
  await large.fill(entries);
  const least = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    const costs: ActionCost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) costs.push(await meter.measure(action));
    const [cost] = costs.sort((left, right) => left.productMs - right.productMs);
    if (cost !== undefined) record(what, cost);
  };
  let findings = 0;
  await least('check', async () => {
    findings = (await book.check()).findings.length;
  });
  await least('compute', () => book.compute());
  await least('generate again', () => book.generate());
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const { ledger } = (await excelWorkbook.read()).tables;
  const registerRows = (ledger?.values.length ?? 0) - ROWS_ABOVE_DATA;
  const figures = { peakMb, entries, registerRows, findings };
  measurements.push({ part: 'book', what: 'memory', rows, figures });
  if (file !== undefined) writeFileSync(file, await book.save());
  return { measurements, missing: [] };
}
