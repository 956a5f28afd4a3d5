/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
afterEach(() => pane.close());

it('goes to the row of a unit and an indicator at Enter', async () => {
  pane = await smallPane(smallCounty());
  await pane.user.click(await screen.findByRole('combobox', { name: '查找单位或指标' }));
  await pane.user.keyboard('南 产业{Enter}');
  await idle(pane.session);
  expect(pane.session.state().visited).toEqual({
    sheet: pane.cells.score('南镇', '产业').sheet,
    cell: pane.cells.score('南镇', '产业').cell,
  });
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('says that nothing was found', async () => {
  pane = await smallPane(smallCounty());
  await pane.user.click(await screen.findByRole('combobox', { name: '查找单位或指标' }));
  await pane.user.keyboard('林业局');
  expect(screen.getByText('没有找到')).not.toBeNull();
});
