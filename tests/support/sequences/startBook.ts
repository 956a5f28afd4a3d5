import { importDefinitions } from '../../../src/app/importDefinitions';
import { loadIronCalc, type Calculator, type CopyableCalculator } from '../../../src/host';
import { openBook, type EmbeddedBook } from '../embeddedBook';
import { DOCUMENTS } from './documents';

/** A generated book of the first document, without scores. */
interface Start {
  readonly file: Uint8Array;
  /** Has calculated the file; copying it costs a fraction of entering every formula again. */
  readonly calculator: CopyableCalculator;
}

let start: Promise<Start> | null = null;

/** Opens a book of its own that is generated already. */
export async function startBook(): Promise<EmbeddedBook> {
  start ??= makeStart();
  const { file, calculator } = await start;
  return openBook({ book: file, calculator: () => knowing(calculator.copy()) });
}

async function makeStart(): Promise<Start> {
  const book = await openBook();
  const [bytes = new Uint8Array()] = DOCUMENTS;
  await importDefinitions(book.useCase, { bytes, fileName: '2020.txt' });
  await book.generate();
  const file = await book.save();
  book.dispose();
  const calculator = (await loadIronCalc())();
  const opened = await openBook({ book: file, calculator: () => calculator });
  for (const { id } of opened.host.book.sheets) opened.host.valueAt(id, 0, 0);
  const kept = calculator.copy();
  opened.dispose();
  return { file, calculator: kept };
}

/** A calculator that holds the sheets of the book already when it is told of them. */
function knowing(calculator: CopyableCalculator): Calculator {
  const told = new Set<string>();
  return {
    addSheet: (id, name) => {
      if (told.has(id) || !calculator.has(id)) calculator.addSheet(id, name);
      told.add(id);
    },
    renameSheet: (id, name) => {
      calculator.renameSheet(id, name);
    },
    removeSheet: (id) => {
      calculator.removeSheet(id);
    },
    setCell: (...cell) => {
      calculator.setCell(...cell);
    },
    value: (...cell) => calculator.value(...cell),
    evaluate: (...formula) => calculator.evaluate(...formula),
    dispose: () => {
      calculator.dispose();
    },
  };
}
