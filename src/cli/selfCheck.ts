import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { bookChecks } from '../app/selfcheck/bookChecks';
import { readFigures, type Figures } from '../app/selfcheck/figures';
import { reportJson } from '../app/selfcheck/report';
import { runSelfCheck } from '../app/selfcheck/runSelfCheck';
import type { UseCase } from '../app/useCase';
import { loadIronCalc, newBook, startHost, type EmbeddedHost } from '../host';
import { excelWorkbook } from '../workbook/excel/excelWorkbook';
import { ACT_CELLS, type Act, type ActEnd } from '../workbook/excel/selfcheck/acts';
import { BUNDLED_DOCUMENT, type RunReport } from './run';
import { writeFiles } from './writeFiles';

/** Sheets are compared in this language. */
const LANGUAGE = 'zh-CN';

/** Milliseconds that hands leave between two motions. */
const MOTION = 500;

/** Does something in an empty book of the embedded host. */
async function inNewBook<Result>(
  work: (host: EmbeddedHost, useCase: UseCase) => Promise<Result>,
): Promise<Result> {
  const calculator = await loadIronCalc();
  const running = await startHost({ book: newBook(), calculator, language: LANGUAGE });
  const uninstall = running.install();
  try {
    return await work(running.host, { workbook: excelWorkbook, language: LANGUAGE });
  } finally {
    uninstall();
    running.host.person.closeBook();
  }
}

/** What every computed cell of the bundled document's book comes to with seeded scores, as the self-check makes it. */
export async function expectedFigures(): Promise<Figures> {
  const document = new Uint8Array(await readFile(BUNDLED_DOCUMENT));
  return inNewBook(async (_, useCase) => {
    await bookChecks(useCase, { fileName: basename(BUNDLED_DOCUMENT), document, expected: null });
    return readFigures(useCase.workbook);
  });
}

/** The self-check from beginning to end on the embedded host, whose person does the acts. */
export async function selfCheck(path: string, onProgress: (line: string) => void): Promise<RunReport> {
  onProgress('what the headless command gets');
  const expected = await expectedFigures();
  const document = new Uint8Array(await readFile(BUNDLED_DOCUMENT));
  const report = await inNewBook((host) =>
    runSelfCheck({
      material: () => Promise.resolve({ fileName: basename(BUNDLED_DOCUMENT), document, expected }),
      office: { officeSource: 'node_modules', officeVersion: '' },
      hands: (act, sheetId) => handsOf(host, act, sheetId),
      onProgress: ({ part, done, of }) => {
        onProgress(`${part}: ${done + 1} of ${of}`);
      },
      signal: new AbortController().signal,
    }),
  );
  if (report === null) throw new Error('a new book of the embedded host is not empty');
  await writeFiles([[path, reportJson(report)]]);
  return { summary: `${report.checks.length} answers`, written: [path] };
}

/** Does an act as a person would; whether it is seen is what the check finds out. */
async function handsOf(host: EmbeddedHost, act: Act, sheetId: string): Promise<ActEnd> {
  const sheet = host.book.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  await moment();
  switch (act) {
    case 'type':
      host.type(sheet, ACT_CELLS[act], '99');
      break;
    case 'paste':
      host.paste(sheet, ACT_CELLS[act], [['99']]);
      break;
    case 'pick':
      host.type(sheet, ACT_CELLS[act], '乙');
      break;
    case 'fullWidth':
      host.type(sheet, ACT_CELLS[act], '８．５');
      break;
    case 'editWhileWriting':
      host.cellEditMode = true;
      await moment();
      await moment();
      host.cellEditMode = false;
      host.type(sheet, ACT_CELLS[act], '1');
      break;
    case 'reopen':
      host.person.showPane(false);
      await moment();
      host.person.showPane(true);
      break;
  }
  await moment();
  await moment();
  return 'done';
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, MOTION));
}
