import { Session } from '../../../src/app/session/session';
import { readBook } from '../../../src/cli/enterInputs';
import type { EmbeddedHost } from '../../../src/host';
import { LargeBook } from '../largeBook';
import { largeCounty, ROWS } from '../largeCounty';
import type { Measurement, PartReport } from '../measurement';
import { RequestMeter } from '../requestMeter';
import { ENTRIES } from './book';

/** Milliseconds after which whatever follows from an edit is over; what waits takes no CPU. */
const AFTERWARDS = 1_500;

/** How many cells are typed, one after the other; the first ones warm the code up. */
const CELLS = 9;

/** One score and one cell of the register, typed while the pane follows. */
export async function measureTyping([times = '1']: readonly string[]): Promise<PartReport> {
  const [rows, entries] = [ROWS * Number(times), ENTRIES * Number(times)];
  const large = await LargeBook.open(largeCounty(Number(times)), entries);
  await large.book.load(large.definitions);
  await large.book.generate();
  await large.fill(entries);
  await large.book.compute();
  const { host } = large.book;
  const session = new Session({ language: 'zh-CN' });
  await session.open();
  const meter = new RequestMeter(host);
  const { stored, snapshot } = await readBook('zh-CN');
  const scores = (stored[0]?.rows ?? []).filter((row) => typeof row.value('score') === 'number');
  const { ledger } = snapshot.tables;
  if (ledger === undefined) throw new Error('the book has no register');
  const measurements: Measurement[] = [
    await typed('score', rows, meter, host, (turn) => {
      const { sheet, cell } = scores[turn]?.place('score') ?? { sheet: '', cell: '' };
      return { sheet, cell, text: '0' };
    }),
    await typed('register', rows, meter, host, (turn) => ({
      sheet: ledger.sheet,
      cell: `H${ledger.row + 3 + turn}`,
      text: '2',
    })),
  ];
  await session.close();
  return { measurements, missing: [] };
}

interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** The cost of the middle one of some cells. */
async function typed(
  what: string,
  rows: number,
  meter: RequestMeter,
  host: EmbeddedHost,
  cellOf: (turn: number) => Typed,
): Promise<Measurement> {
  const costs = [];
  for (let turn = 0; turn < CELLS; turn += 1) {
    const { sheet, cell, text } = cellOf(turn);
    // Pasted, for no rule of validation is evaluated in a book that nobody calculates.
    const edit = host.paste(sheet, cell, [[text]], { keepValidation: true });
    if (!edit.done) throw new Error(`${sheet}!${cell} refuses ${text}: ${edit.because}`);
    costs.push(await meter.measure(() => new Promise((resolve) => setTimeout(resolve, AFTERWARDS))));
  }
  const middle = costs.sort((left, right) => left.productMs - right.productMs)[Math.floor(CELLS / 2)];
  if (middle === undefined) throw new RangeError('nothing was typed');
  return { part: 'typing', what, rows, figures: { ...middle } };
}
