import { excelWorkbook } from '../../workbook/excel/excelWorkbook';
import { ACTS, actSheet, watchAct, type Act, type ActEnd } from '../../workbook/excel/selfcheck/acts';
import { CALL_CHECKS } from '../../workbook/excel/selfcheck/callChecks';
import { clearWorkbook, newWorkbook } from '../../workbook/excel/selfcheck/newWorkbook';
import { runCallCheck, type CheckAnswer } from '../../workbook/excel/selfcheck/runCallCheck';
import { surroundings } from '../../workbook/excel/selfcheck/surroundings';
import { WorkbookError } from '../../workbook/excel/workbookError';
import type { UseCase } from '../useCase';
import { bookChecks, type BookMaterial } from './bookChecks';
import { originsCheck } from './originsCheck';
import type { SelfCheckReport } from './report';
import { writeReportSheet } from './reportSheet';

/** How far a self-check has come. */
export interface SelfCheckProgress {
  readonly part: 'calls' | 'book' | 'acts';
  /** Checks that were begun, of so many. */
  readonly done: number;
  readonly of: number;
}

/** What a self-check needs of whoever runs it. */
export interface SelfCheckOptions {
  readonly material: () => Promise<BookMaterial>;
  readonly office: Pick<SelfCheckReport, 'officeSource' | 'officeVersion'>;
  /** Has a person do an act; resolves when it is over without an event, and may never do so. */
  readonly hands: (act: Act, sheetId: string) => Promise<ActEnd>;
  readonly onProgress: (progress: SelfCheckProgress) => void;
  readonly signal: AbortSignal;
}

const BOOK_STEPS = 5;

/** The book is compared with figures on sheets in this language. */
const LANGUAGE = 'zh-CN';

/**
 * Asks Excel the small questions, does the product's job, and watches a person's acts; in a new workbook alone.
 * Whatever it made is removed again, also when it is cancelled; the report is left as a sheet.
 *
 * @returns null where the workbook is not new
 * @throws WorkbookError `cancelled`, or what the host says where a sheet cannot even be made
 */
export async function runSelfCheck(options: SelfCheckOptions): Promise<SelfCheckReport | null> {
  const { material, hands, onProgress, signal, office } = options;
  const useCase: UseCase = { workbook: excelWorkbook, language: LANGUAGE, signal };
  const found = await newWorkbook();
  if (found === null) return null;
  let workbook = found;
  const checks: CheckAnswer[] = [];
  const goOn = (progress: SelfCheckProgress): void => {
    if (signal.aborted) throw new WorkbookError('cancelled');
    onProgress(progress);
  };
  try {
    for (const [index, check] of CALL_CHECKS.entries()) {
      goOn({ part: 'calls', done: index, of: CALL_CHECKS.length });
      checks.push(...(await runCallCheck(check)));
    }
    let step = 0;
    checks.push(
      ...(await bookChecks(useCase, await material(), () => {
        goOn({ part: 'book', done: step, of: BOOK_STEPS });
        step += 1;
      })),
      originsCheck(),
    );
    workbook = await clearWorkbook(workbook);
    const sheetId = await actSheet();
    for (const [index, act] of ACTS.entries()) {
      goOn({ part: 'acts', done: index, of: ACTS.length });
      const start = performance.now();
      const answer = await watchAct(act, sheetId, until(hands(act, sheetId), signal));
      checks.push({ id: `act.${act}`, answer, milliseconds: Math.round(performance.now() - start) });
    }
    if (signal.aborted) throw new WorkbookError('cancelled');
  } finally {
    await clearWorkbook(workbook);
  }
  const date = new Date().toISOString().slice(0, 10);
  const report: SelfCheckReport = { ...surroundings(), ...office, date, checks };
  await writeReportSheet(useCase, report);
  return report;
}

/** The end of an act, or of the whole check. */
function until(end: Promise<ActEnd>, signal: AbortSignal): Promise<ActEnd> {
  return new Promise((resolve, reject) => {
    end.then(resolve, reject);
    signal.addEventListener('abort', () => {
      resolve('skipped');
    });
  });
}
