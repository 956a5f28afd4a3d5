/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react/pure';
import { THIS_YEAR } from './support/changedDocument';
import { PlanPane } from './support/planPane';
import { press } from './support/openPane';

let opened: PlanPane;
afterEach(() => opened.pane.close());

it('asks of a document of another year what it is, and loads it only once that is said', async () => {
  opened = await PlanPane.open();
  await opened.load('明年.txt', THIS_YEAR.replaceAll('2020', '2021'));
  const region = await screen.findByRole('region', { name: '导入“明年.txt”将要做的改动' });
  const load = await within(region).findByRole<HTMLButtonElement>('button', { name: '按此导入' });
  const begins = await within(region).findByRole<HTMLInputElement>('radio', { name: /^新的一年（2021 年）/ });
  const corrects = within(region).getByRole<HTMLInputElement>('radio', { name: /^更正本年的文件/ });
  expect([load.disabled, begins.checked, corrects.checked]).toEqual([true, false, false]);
  expect(region.textContent).toContain('这份文件是 2021 年的，本簿里填的是 2020 年的得分');
  // Nothing is said of what happens to scores before that is decided.
  expect(document.body.textContent).not.toContain('得分不动');
  await opened.pane.user.click(corrects);
  await within(region).findByText(/考核表和得分不动/);
  await opened.pane.user.click(begins);
  expect([load.disabled, begins.checked]).toEqual([false, true]);
  await within(region).findByText(/清空 2020 年的得分/);
  expect(region.textContent).not.toContain('得分不动');
  await press(opened.pane, '按此导入');
  expect(opened.cells.sheets).toContain('2020年结果');
  expect(opened.cells.scoreRow('西镇', '产业发展').score).toBe('');
  await screen.findAllByText(/2020 年的得分和登记已清空，结果和填写的内容都在“2020年结果”表里/);
}, 600_000);

it('takes nothing of the last year back into the new one', async () => {
  opened = await PlanPane.open();
  opened.score('西镇', '造林', '５');
  await press(opened.pane, '检查得分');
  await press(opened.pane, '改成数字 5');
  await screen.findByRole('button', { name: '撤销' });
  await opened.load('明年.txt', THIS_YEAR.replaceAll('2020', '2021'));
  await opened.pane.user.click(await screen.findByRole('radio', { name: /^新的一年/ }));
  await press(opened.pane, '按此导入');
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
}, 600_000);
