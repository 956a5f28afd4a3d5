/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react/pure';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { scoreCell, type ScoreCell } from './support/countyBook';
import { readBook } from '../../src/cli/enterInputs';
import { openPane, press, type OpenPane } from './support/openPane';

const TYPE = '镇';

let pane: OpenPane;
let cell: ScoreCell;

beforeAll(async () => {
  pane = await openPane({ bundled: SMALL_DOCUMENT });
});
afterAll(() => pane.close());

const step = (name: RegExp) => screen.getByRole('button', { name });
const findings = () => screen.getByRole('region', { name: '问题' });
const shown = () => (window as { readonly broughtIntoView?: Element }).broughtIntoView;

describe('after a job, the keyboard goes on where the work goes on', () => {
  it('with the score sheets once definitions are loaded, above the plan of the first ones', async () => {
    await press(pane, '导入随附的 2020 年文件');
    expect(document.activeElement).toBe(step(/^考核表/));
    expect(screen.getByRole('region', { name: '将要做的改动' }).textContent).toContain('新建 1 张');
    expect(screen.getByRole('status').textContent).toContain('下一步：生成考核表');
  });

  it('with the plan that was asked for, and at its step again when it is put aside', async () => {
    await press(pane, '暂不生成');
    expect(document.activeElement).toBe(step(/^考核表/));
    await press(pane, '生成考核表');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '将要做的改动' }));
  });

  it('with the scores once sheets are generated', async () => {
    await press(pane, '确认生成');
    expect(document.activeElement).toBe(step(/^得分/));
    cell = scoreCell(await readBook('zh-CN'), TYPE, 0);
  }, 600_000);

  it('with the list of findings when a check found any, which comes into view', async () => {
    pane.host.paste(cell.sheet, cell.cell, [[String(cell.cap + 1)]]);
    await press(pane, '检查得分');
    expect(document.activeElement).toBe(findings());
    expect(shown()).toBe(findings());
    expect(screen.getByRole('status').textContent).toContain('照下面的清单改正错误');
  }, 600_000);

  it('with the list of findings when computing found an error', async () => {
    await press(pane, '计算汇总');
    expect(shown()).toBe(findings());
    expect(document.activeElement).toBe(findings());
  }, 600_000);

  it('with the ranking when computing found no error', async () => {
    pane.host.type(cell.sheet, cell.cell, String(cell.cap));
    await press(pane, '计算汇总');
    expect(document.activeElement).toBe(step(/^汇总/));
    expect(shown()).toBe(step(/^汇总/));
  }, 600_000);

  it('with the message when a job failed, and at the top once it is dismissed', async () => {
    pane.host.faults = ({ cleanupOnly }) => (cleanupOnly ? null : { at: 'before', code: 'AccessDenied' });
    await press(pane, '检查得分');
    pane.host.faults = null;
    const alert = screen.getByText('没有完成');
    expect(document.activeElement?.contains(alert)).toBe(true);
    expect(shown()).toBe(document.activeElement);
    await press(pane, '知道了');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  }, 600_000);
});
