/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react/pure';
import { selfCheckText } from '../../src/strings/selfCheckText';
import { openPane, type OpenPane } from './support/openPane';

const text = (key: 'open' | 'start' | 'stop' | 'stopped' | 'notNew' | 'title') => selfCheckText('zh-CN', key);

let pane: OpenPane | null = null;
afterEach(async () => {
  await pane?.close();
});

async function begin(): Promise<OpenPane> {
  pane = await openPane();
  await pane.user.click(await screen.findByRole('button', { name: text('open') }));
  return pane;
}

describe('the self-check in the pane', () => {
  it('says at the end of the pane which office.js this is', async () => {
    pane = await openPane();
    expect((await screen.findByRole('contentinfo')).textContent).toContain('office.js');
  });

  it('can be stopped, and leaves the workbook as it was', async () => {
    const { user, host } = await begin();
    await user.click(screen.getByRole('button', { name: text('start') }));
    await screen.findByText(/^向 Excel 提小问题：[3-9]/);
    await user.click(screen.getByRole('button', { name: text('stop') }));
    await screen.findByText(text('stopped'));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(host.book.names).toEqual([]);
  });

  it('is refused where something stands in the workbook', async () => {
    const { user, host } = await begin();
    host.type('Sheet1', 'B2', '考核');
    await user.click(screen.getByRole('button', { name: text('start') }));
    await screen.findByText(text('notNew'));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
