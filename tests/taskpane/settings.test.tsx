/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty());
}, 600_000);
afterEach(() => pane.close());

const open = async () => {
  await pane.user.click(screen.getByRole('button', { name: '设置' }));
  return screen.findByRole('region', { name: '设置' }, { timeout: 20_000 });
};
const field = (name: string) => screen.getByRole('textbox', { name });
const fill = async (name: string, text: string) => {
  await pane.user.clear(field(name));
  if (text !== '') await pane.user.type(field(name), text);
};
const stored = (label: string) => pane.cells.grid('说明').find((row) => row[1] === label)?.[2];
const WEIGHT = '各镇：共性权重';

describe('the settings in the pane', () => {
  it('show every setting with its value and its explanation, in groups', async () => {
    const form = await open();
    expect(document.activeElement?.textContent).toBe('设置');
    const groups = within(form)
      .getAllByRole('group')
      .map((group) => group.querySelector('legend')?.textContent);
    expect(groups).toEqual(['工作簿', '计分与扣分', '排名', '等次', '权重']);
    const grid = pane.cells.grid('说明');
    const labels = grid.slice(grid.findIndex((row) => row[1] === '考核年度')).map((row) => String(row[1]));
    expect(labels.length).toBeGreaterThan(18);
    for (const label of labels) expect(within(form).getByLabelText(label)).toBeTruthy();
    expect((field(WEIGHT) as HTMLInputElement).value).toBe('100%');
    const ties = screen.getByRole<HTMLSelectElement>('combobox', { name: '并列后名次' });
    expect([...ties.options].map(({ text }) => text)).toEqual(['顺延（1-2-2-4）', '不顺延（1-2-2-3）']);
    // A list says itself what can be chosen.
    expect(ties.getAttribute('aria-describedby')).toBeNull();
    expect(field('同分时依次比较').getAttribute('aria-describedby')).not.toBeNull();
  });

  it('are written into their cells, say that totals are out of date, and count from then on', async () => {
    await press(pane, '计算汇总');
    expect(pane.session.state().totals).toBe('computed');
    await open();
    await fill(WEIGHT, '30');
    await fill('第一等次', '优秀 ≥1');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '并列后名次' }), '不顺延（1-2-2-3）');
    await press(pane, '保存设置');
    expect(screen.queryByRole('region', { name: '设置' })).toBeNull();
    expect([stored(WEIGHT), stored('第一等次'), stored('并列后名次')]).toEqual([
      0.3,
      '优秀 ≥1',
      '不顺延（1-2-2-3）',
    ]);
    expect(screen.getByRole('status').textContent).toContain('已保存 3 项设置');
    expect(pane.session.state().totals).toBe('changedSince');
    expect(screen.getByText('得分、扣分或设置有变动，请重新计算')).toBeTruthy();
    const book = pane.session.state().book;
    expect(book !== null && book !== 'unread' ? book.state.settings.tieRule : null).toBe('dense');
    await press(pane, '计算汇总');
    expect(pane.session.state().totals).toBe('computed');
  });

  it('that cannot be used are told at their field, and nothing is written until they are mended', async () => {
    const form = await open();
    const before = pane.cells.grid('说明');
    await fill(WEIGHT, '三成');
    expect(field(WEIGHT).getAttribute('aria-invalid')).toBe('false');
    await fill('第一等次', '优秀 ≥80');
    await fill('第二等次', '良好 ≥90');
    await press(pane, '保存设置');
    expect(document.activeElement).toBe(field('第二等次'));
    expect(within(form).getByText('“良好 ≥90”没有单位能得到', { exact: false })).toBeTruthy();
    expect(within(form).getByText('“三成”不能用。请写成百分数', { exact: false })).toBeTruthy();
    expect(field(WEIGHT).getAttribute('aria-invalid')).toBe('true');
    expect(pane.cells.grid('说明')).toEqual(before);
    await fill(WEIGHT, '0.3');
    await fill('第二等次', '60 良好');
    await press(pane, '保存设置');
    expect(within(form).getByText('“60 良好”未能识别', { exact: false })).toBeTruthy();
    await fill('第二等次', '良好 ≥60');
    await press(pane, '保存设置');
    expect(within(form).getByText('“0.3”不能用', { exact: false })).toBeTruthy();
    await fill(WEIGHT, '３０％');
    await press(pane, '保存设置');
    expect([stored(WEIGHT), stored('第二等次')]).toEqual([0.3, '良好 ≥60']);
  });

  it('that stand on the sheet and cannot be used are told at once, and stay until something else is chosen', async () => {
    const at = pane.cells.grid('说明').findIndex((row) => row[1] === '排名范围');
    pane.host.paste('说明', `C${at + 1}`, [['全县']], { keepValidation: true });
    await waitFor(() => {
      const { book } = pane.session.state();
      expect(book !== null && book !== 'unread' && book.state.unusable.size).toBe(1);
    });
    await open();
    const scope = screen.getByRole<HTMLSelectElement>('combobox', { name: '排名范围' });
    expect(scope.selectedOptions[0]?.text).toBe('全县');
    expect(scope.getAttribute('aria-invalid')).toBe('true');
    await pane.user.selectOptions(scope, '组别');
    expect(scope.getAttribute('aria-invalid')).toBe('false');
    await press(pane, '保存设置');
    expect(stored('排名范围')).toBe('组别');
  });

  it('stay as they were when the form is cancelled', async () => {
    await open();
    const before = pane.cells.grid('说明');
    await fill('县（区）名', '别的县');
    await pane.user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('region', { name: '设置' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '设置' }));
    expect(pane.cells.grid('说明')).toEqual(before);
    await idle(pane.session);
    await open();
    expect((field('县（区）名') as HTMLInputElement).value).toBe('清河县');
  });

  it('keep what was typed when the language changes', async () => {
    await open();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '排名范围' }), '组别');
    await press(pane, 'English');
    const scope = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ranked within' });
    expect(scope.selectedOptions[0]?.text).toBe('Group');
    await press(pane, 'Save settings');
    expect(stored('排名范围')).toBe('Group');
  });
});
