/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react/pure';
import type { ErrorCode, Fault } from '../../src/host';
import { smallCounty } from '../support/smallCounty';
import { inFirstWrite, inWriting } from '../support/writingRequests';
import { press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeAll(async () => {
  pane = await smallPane(smallCounty(), { patience: { limit: 60, interval: 20, busy: [10] } });
}, 600_000);
afterAll(() => pane.close());

const COMPUTE = '计算汇总';

/** What the pane says of a failure, in both languages: it is a value, told in whichever is chosen. */
async function told(): Promise<readonly [string, string]> {
  const chinese = said();
  await pane.user.click(screen.getByRole('button', { name: 'English' }));
  const english = said();
  await pane.user.click(screen.getByRole('button', { name: '中文' }));
  return [chinese, english];
}

const said = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');

/** What is tried again, so that only what stays so is told. */
const BUSY: readonly ErrorCode[] = ['TooManyRequests', 'ServiceNotAvailable', 'ActivityLimitReached'];

/** Computes with a fault in its first request that writes; in each where the first would not be enough. */
async function computeWith(fault: Fault): Promise<void> {
  pane.host.faults = BUSY.includes('code' in fault ? fault.code : '')
    ? inWriting(() => fault)
    : inFirstWrite(fault);
  await press(pane, COMPUTE);
  pane.host.faults = null;
}

describe('a failure says what happened, what is safe, and what to do', () => {
  it.each<readonly [ErrorCode, Fault['at'], RegExp, RegExp]>([
    ['AccessDenied', 'before', /没有权限.*没有丢失.*再点一次/, /no permission.*No score is lost.*try again/],
    [
      'ConnectionFailure',
      'replyLost',
      /连接中断.*没有丢失.*再点一次/,
      /connection.*lost.*No score is lost.*try again/,
    ],
    [
      'RequestPayloadSizeLimitExceeded',
      'before',
      /一次能收发.*没有丢失.*Windows 或 Mac/,
      /at once.*No score is lost.*Windows or a Mac/,
    ],
    [
      'MemoryLimitReached',
      'before',
      /内存不够.*没有丢失.*关闭其他工作簿/,
      /out of memory.*No score is lost.*close other workbooks/,
    ],
    [
      'TooManyRequests',
      'before',
      /一直很忙.*没有丢失.*过几分钟再点一次/,
      /busy.*No score is lost.*few minutes/,
    ],
    ['ServiceNotAvailable', 'before', /一直很忙.*没有丢失.*过几分钟/, /busy.*No score is lost.*few minutes/],
    [
      'ActivityLimitReached',
      'before',
      /操作次数.*没有丢失.*过几分钟再点一次/,
      /limits how much.*No score is lost.*few minutes/,
    ],
    ['GeneralException', 'before', /没有预料.*没有丢失.*再点一次/, /unexpected.*No score is lost.*try again/],
  ])(
    'when Excel answers %s',
    async (code, at, chinese, english) => {
      await computeWith(at === 'replyLost' ? { at, code } : { at: 'before', code });
      const [inChinese, inEnglish] = await told();
      expect(inChinese).toMatch(chinese);
      expect(inEnglish).toMatch(english);
      // What Excel calls it is no sentence of ours; maintainers find it folded away.
      for (const text of [inChinese, inEnglish]) expect(text).not.toContain(code);
      expect(screen.getByText(new RegExp(code)).textContent).toContain('技术信息');
    },
    600_000,
  );

  it('when a cell is being edited for too long', async () => {
    pane.host.cellEditMode = true;
    await press(pane, COMPUTE);
    pane.host.cellEditMode = false;
    const [inChinese, inEnglish] = await told();
    expect(inChinese).toMatch(/正在编辑.*按 Enter.*再点一次.*没有变动/);
    expect(inEnglish).toMatch(/being edited.*press Enter.*try again.*Nothing was changed/);
  }, 600_000);

  it('when a sheet cannot be unprotected, by the name of the sheet, and all others are protected as before', async () => {
    await protect('市考核县', 'secret');
    await press(pane, COMPUTE);
    const [inChinese, inEnglish] = await told();
    // Outside the web Excel does not tell whether it is a password.
    expect(inChinese).toMatch(
      /撤不掉（市考核县）：可能加了密码，也可能.*只能读.*没有变动.*审阅.*撤消工作表保护/,
    );
    expect(inEnglish).toMatch(
      /cannot be removed \(市考核县\): it may have a password, or .*read-only.*Nothing entered was changed.*Review ▸ Unprotect Sheet/,
    );
    expect(await unprotectedSheets()).not.toContain('各镇');
    await unprotect('市考核县', 'secret');
    await press(pane, COMPUTE);
    expect(pane.session.state().failure).toBeNull();
  }, 600_000);
});

function protect(name: string, password: string): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.unprotect();
    protection.protect({}, password);
    await context.sync();
  });
}

function unprotect(name: string, password: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.unprotect(password);
    await context.sync();
  });
}

function unprotectedSheets(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/protection/protected');
    await context.sync();
    return sheets.items.flatMap((sheet) => (sheet.protection.protected ? [] : [sheet.name]));
  });
}
