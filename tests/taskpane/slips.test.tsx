/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
afterEach(() => pane.close());

it('makes the slips at a press, once totals were computed, and says where they are', async () => {
  pane = await smallPane(smallCounty());
  const { sheet, cell } = pane.cells.score('东镇', '党建');
  pane.host.type(sheet, cell, '7');
  expect(screen.queryByRole('button', { name: '生成得分通知单' })).toBeNull();
  await press(pane, '计算汇总');
  await press(pane, '生成得分通知单');
  expect(pane.session.state().outcome).toEqual({ kind: 'slipsMade', sheet: '得分通知单', units: 4 });
  expect(screen.getAllByText(/已在工作表“得分通知单”生成 4 个单位的得分通知单/u).length).toBeGreaterThan(0);
  expect(pane.cells.grid('得分通知单').flat()).toContain('单位：东镇');
  // What is computed stays so: slips are read by nobody.
  expect(pane.session.state().totals).toBe('computed');
}, 600_000);
