/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty());
});
afterEach(() => pane.close());

it('says that a paste reached rows hidden by a filter, and takes it back at the press of a button', async () => {
  const { sheet, cell } = pane.cells.score('东镇', '党建');
  expect(pane.host.person.filter(sheet, 6, ['党建'])).not.toBeNull();
  expect(pane.host.paste(sheet, cell, [['9'], ['3']])).toEqual({ done: true });
  const card = await screen.findByRole('region', { name: '这次粘贴可能填错了行' }, { timeout: 10_000 });
  expect(card.textContent).toContain('有 1 行是隐藏的');
  await pane.user.click(within(card).getByRole('button', { name: '撤回这次粘贴' }));
  await idle(pane.session);
  expect([pane.cells.scoreRow('东镇', '党建').score, pane.cells.scoreRow('东镇', '信访').score]).toEqual([
    '',
    '',
  ]);
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: '这次粘贴可能填错了行' })).toBeNull();
  });
});
