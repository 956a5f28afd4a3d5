/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  localStorage.clear();
  pane = await smallPane(smallCounty());
});
afterEach(() => pane.close());

it('marks a finding as checked by the keyboard, folds it away with name and date, and takes that back', async () => {
  const { user, session } = pane;
  await press(pane, '检查得分');
  const group = screen.getByLabelText(/^提醒：满分不一致|^提醒：.* 1 项$/);
  group.focus();
  await user.click(group);
  const [mark] = await screen.findAllByRole('button', { name: /^标为已核对/ });
  mark?.focus();
  await user.keyboard('{Enter}');
  const name = await screen.findByLabelText('核对人');
  await user.type(name, '张三{Enter}');
  await idle(session);
  const checked = await screen.findByText('已核对 1 项');
  expect(pane.cells.grid('问题').flat().join()).toMatch(/张三 \d{4}-\d\d-\d\d/);
  await user.click(checked);
  await user.click(await screen.findByRole('button', { name: /^撤销核对/ }));
  await idle(session);
  await waitFor(() => {
    expect(screen.queryByText('已核对 1 项')).toBeNull();
  });
});

it('lists the scores that are missing, by unit, and goes to their cells', async () => {
  const { user, session } = pane;
  await user.click(screen.getByText('还缺哪些得分'));
  await user.click(await screen.findByText('东镇：4 项，还缺 4 项'));
  await user.click(await screen.findByRole('button', { name: /东镇\s信访/ }));
  await idle(session);
  const { sheet, cell } = pane.cells.score('东镇', '信访');
  expect(session.state().visited).toEqual({ sheet, cell });
});
