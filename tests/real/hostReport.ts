import { CALL_CHECKS } from '../../src/workbook/excel/selfcheck/callChecks';
import { runCallCheck, type CheckAnswer } from '../../src/workbook/excel/selfcheck/runCallCheck';
import { surroundings } from '../../src/workbook/excel/selfcheck/surroundings';
import type { SelfCheckReport } from '../../src/app/selfcheck/report';
import { openHost } from '../support/openHost';

/** What the embedded host answers to every small question, and what is left in its book afterwards. */
export async function hostAnswers(): Promise<{
  readonly report: SelfCheckReport;
  readonly left: readonly string[];
}> {
  const running = await openHost();
  const { host } = running;
  const uninstall = running.install();
  try {
    const checks: CheckAnswer[] = [];
    for (const check of CALL_CHECKS) checks.push(...(await runCallCheck(check)));
    const { sheets, names, settings } = host.book;
    const left = [...sheets.map(({ name }) => name), ...names.map(({ name }) => name), ...settings.keys()];
    const date = new Date().toISOString().slice(0, 10);
    return {
      report: { ...surroundings(), officeSource: 'node_modules', officeVersion: '', date, checks },
      left,
    };
  } finally {
    uninstall();
    host.person.closeBook();
  }
}
