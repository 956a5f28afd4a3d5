/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty());
});
afterEach(() => pane.close());

const step = () => screen.getByRole('button', { name: /^考核表/ }).textContent;

const type = (sheet: string, text: string, at: number, column: string, entered: string) => {
  const row = pane.cells.grid(sheet).findIndex((cells) => cells[at] === text);
  expect(pane.host.type(sheet, `${column}${row + 1}`, entered)).toEqual({ done: true });
};

it.each([
  [
    'an indicator',
    () => {
      type('指标库', '党建', 8, 'I', '党的建设');
    },
  ],
  [
    'a unit',
    () => {
      type('单位', '东镇', 4, 'E', '东街道');
    },
  ],
  [
    'a category',
    () => {
      type('指标库', '党建', 8, 'G', '综合');
    },
  ],
  [
    'the year, which stands in the titles',
    () => {
      type('说明', '考核年度', 1, 'C', '2021');
    },
  ],
] as const)(
  'the step of the score sheets asks to generate them again once another name is given to %s',
  async (_, rename) => {
    expect(step()).not.toContain('请重新生成');
    rename();
    await waitFor(() => {
      expect(step()).toContain('与指标库不一致，请重新生成');
    });
    await press(pane, '生成考核表');
    await press(pane, '确认生成');
    expect(step()).not.toContain('请重新生成');
  },
);
