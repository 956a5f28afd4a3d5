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
  await opened.pane.user.click(begins);
  expect([load.disabled, begins.checked]).toEqual([false, true]);
  await press(opened.pane, '按此导入');
  expect(opened.cells.sheets).toContain('2020年结果');
  expect(opened.cells.scoreRow('西镇', '产业发展').score).toBe('');
}, 600_000);
