import { loadIronCalcInBrowser, XlsxError, type MakeCalculator } from '../../host';
import type { CallName, Calls, FromWorker, Question } from '../messages';
import { OpenBook } from './openBook';

/**
 * The host's own thread: as with Excel, neither the task pane nor the grid waits while the host works.
 */

type Answers = {
  readonly [Name in CallName]: (ask: Calls[Name]['ask']) => MaybeLater<Calls[Name]['answer']>;
};
type MaybeLater<T> = T | Promise<T>;

/** What a worker's global object has of a port. */
const page = self as unknown as Pick<MessagePort, 'postMessage' | 'onmessage'>;

const calculator: Promise<MakeCalculator> = loadIronCalcInBrowser(
  new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url),
);

let opened: OpenBook | null = null;

function book(): OpenBook {
  if (opened === null) throw new Error('No book is open.');
  return opened;
}

function tell(message: FromWorker): void {
  page.postMessage(message);
}

const answers: Answers = {
  open: async ({ bytes }) => {
    const next = await OpenBook.open(bytes, await calculator, tell);
    opened?.close();
    opened = next.opened;
    return next.lost;
  },
  connect: ({ port }) => book().connect(port),
  type: (ask) => book().edits.type(ask),
  paste: (ask) => book().edits.paste(ask),
  typeIntoAll: (ask) => book().edits.typeIntoAll(ask),
  fillDown: (ask) => book().edits.fillDown(ask),
  clear: (ask) => book().edits.clear(ask),
  undo: () => book().person.undo(),
  redo: () => book().person.redo(),
  filterChoices: (column) => book().filterChoices(column),
  filter: ({ sheet, column, texts }) => book().andDraw((person) => person.filter(sheet, column, texts)),
  changeSheet: ({ sheet, action }) => book().andDraw((person) => person.changeSheet(sheet, action)),
  showPane: ({ isShown }) => {
    book().person.showPane(isShown);
    return null;
  },
  select: ({ sheet, area }) => {
    book().select(sheet, area);
    return null;
  },
  editing: ({ on }) => {
    book().setEditing(on);
    return null;
  },
  locate: ({ text }) => book().locate(text),
  follow: (cell) => book().follow(cell),
  settings: ({ entries }) => {
    book().writeSettings(entries);
    return null;
  },
  save: () => book().save(),
  saveClean: () => book().saveClean(),
  fillExamples: () => book().fillExamples(),
};

async function answer<Name extends CallName>({ id, call, ask }: Question<Name>): Promise<void> {
  try {
    tell({ kind: 'answer', id, answer: await answers[call](ask) });
  } catch (error) {
    const code = error instanceof XlsxError ? error.code : null;
    tell({ kind: 'failure', id, code, message: error instanceof Error ? error.message : String(error) });
  }
}

page.onmessage = ({ data }: MessageEvent<Question>) => {
  void answer(data);
};
