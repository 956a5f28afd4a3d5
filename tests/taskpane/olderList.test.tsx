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
  'has the sheet of findings say what the pane says after every job, beginning with: %s',
  async (job) => {
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.host.paste(sheet, cell, [["'8"]], { keepValidation: true });
    await press(pane, job);
    expect([older(), listed()]).toEqual([null, true]);
    await pane.session.makeNumbers([{ sheet, cell }]);
    await idle(pane.session);
    expect([older(), listed()]).toEqual([null, false]);
    await pane.session.undoNumbers(pane.session.state().fixes);
    await idle(pane.session);
    expect([older(), listed()]).toEqual([null, true]);
  },
);

it('says that the sheet of findings is older once somebody types what is wrong, until it is written again', async () => {
  const { sheet, cell } = pane.cells.score('东镇', '党建');
  await press(pane, '检查得分');
  pane.host.paste(sheet, cell, [["'8"]], { keepValidation: true });
  await waitFor(() => {
    expect(older()).not.toBeNull();
  });
  expect(listed()).toBe(false);
  await press(pane, '检查得分');
  expect([older(), listed()]).toEqual([null, true]);
});
