/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react/pure';
import { textsIn } from '../../src/strings/languageTexts';
import type { PaneTextKey } from '../../src/strings/paneText';
import { Unsupported } from '../../src/taskpane/Unsupported';
import { smallCounty } from '../support/smallCounty';
import { openPane, press } from './support/openPane';
import { smallPane } from './support/smallPane';

const chinese = textsIn('zh-CN', 'pane');
const english = textsIn('en-US', 'pane');

afterEach(cleanup);

const PLACEHOLDER = /\{(\w+)\}/g;

describe('the pane’s texts', () => {
  it.each(Object.keys(chinese) as PaneTextKey[])('%s says the same in both languages', (key) => {
    const holes = (text: string) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name).sort();
    expect(Object.keys(english)).toHaveLength(Object.keys(chinese).length);
    expect(english[key]).not.toBe('');
    expect(holes(english[key])).toEqual(holes(chinese[key]));
  });
});

describe('the pane', () => {
  it('changes its language by a button, with what it shows', async () => {
    const pane = await openPane();
    await press(pane, '导入随附的 2020 年文件');
    await press(pane, 'English');
    expect(document.documentElement.lang).toBe('en-US');
    expect(screen.getByRole('button', { name: 'Generate now' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Loaded “indicators-2020.txt”');
    const shown = screen.getByRole('main').textContent;
    for (const text of Object.values(chinese)) {
      if (/[\u4e00-\u9fff]{3}/.test(text) && !text.includes('{')) expect(shown).not.toContain(text);
    }
    await press(pane, '中文');
    expect(screen.getByRole('button', { name: '确认生成' })).toBeTruthy();
    await pane.close();
  });

  it('calls the column of scores in English as a Chinese book does', async () => {
    const pane = await smallPane(smallCounty());
    await press(pane, 'English');
    const column = /^Enter scores in the column “(.+?)” of the score sheets/;
    const hint = await screen.findByText(column);
    expect(column.exec(hint.textContent)?.[1]).toBe('得分');
    await pane.close();
  });

  it.each(['outside', 'oldExcel', 'noOffice'] as const)('says plainly why it cannot run: %s', (reason) => {
    render(<Unsupported reason={reason} language="zh-CN" />);
    expect(screen.getByRole('heading', { name: chinese['unsupported.title'] })).toBeTruthy();
    expect(screen.getByText(chinese[`unsupported.${reason}`])).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
