/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty());
});
afterEach(() => pane.close());

const listed = () => pane.cells.grid('问题').flat().includes('得分是文本');
const older = () => screen.queryByText(/“问题”表还是上次检查时的内容/);

it.each(['检查得分', '计算汇总'])(
  'says that the sheet of findings is older once something on it is put right: %s',
  async (job) => {
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.host.paste(sheet, cell, [["'８"]], { keepValidation: true });
    await press(pane, job);
    expect(older()).toBeNull();
    await pane.session.makeNumbers([{ sheet, cell }]);
    await idle(pane.session);
    await waitFor(() => {
      expect(older()).not.toBeNull();
    });
    await press(pane, job);
    expect(older()).toBeNull();
    expect(listed()).toBe(false);
  },
);
