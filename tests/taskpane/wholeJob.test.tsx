/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react/pure';
import { openPane, press, type OpenPane } from './support/openPane';

let pane: OpenPane;
afterEach(() => pane.close());

it('goes from the document to rankings with three buttons: the plan of the first sheets opens by itself', async () => {
  pane = await openPane();
  await press(pane, '导入随附的 2020 年文件');
  expect(screen.getByRole('status').textContent).toContain('已导入');
  expect(screen.getByRole('button', { name: /^指标.*\(1, 已完成\)/ })).toBeTruthy();
  const plan = screen.getByRole('region', { name: '将要做的改动' });
  expect(plan.textContent).toContain('新建 5 张');
  await press(pane, '确认生成');
  for (const alert of screen.getAllByRole('alert')) expect(alert.textContent).toBe('');
  expect(screen.getByRole('status').textContent).toContain('已生成 5 张考核表');
  await press(pane, '计算汇总');
  const table = await screen.findByRole('table', { name: /排名$/ });
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(10);
}, 600_000);
