/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { idle } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty());
  await pane.user.click(screen.getByRole('button', { name: '批量录入得分' }));
  await screen.findByRole('heading', { name: '批量录入得分' }, { timeout: 10_000 });
});
afterEach(() => pane.close());

const button = (name: string) => screen.getByRole('button', { name });
const scoresOf = (indicator: string) =>
  ['东镇', '西镇', '南镇'].map((unit) => pane.cells.scoreRow(unit, indicator).score);
const field = (unit: string) => screen.getByRole('textbox', { name: `${unit}的得分` });

async function press(name: string): Promise<void> {
  await pane.user.click(button(name));
  await idle(pane.session);
}

describe('along the units of an indicator', () => {
  it('scores are typed with Enter, judged at once, written and taken back', async () => {
    await pane.user.keyboard('党建{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(field('东镇'));
    });
    await pane.user.keyboard('9{Enter}8.5{Enter}11');
    expect(field('南镇').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('超过分值 10')).not.toBeNull();
    await press('写入 2 个得分');
    expect(scoresOf('党建')).toEqual([9, 8.5, '']);
    // What was refused waits to be put right.
    expect((field('南镇') as HTMLInputElement).value).toBe('11');
    expect(screen.getByText('已写入 2 个得分。', { selector: 'p' })).not.toBeNull();
    await press('撤回刚才写入的 2 个');
    expect(scoresOf('党建')).toEqual(['', '', '']);
  });

  it('a column is pasted into the first field, and blank cells leave alone what is there', async () => {
    const { sheet, cell } = pane.cells.score('西镇', '党建');
    pane.host.type(sheet, cell, '7');
    await pane.user.keyboard('党建{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(field('东镇'));
    });
    await pane.user.paste('9\r\n\r\n6\r\n');
    expect(screen.getByText('已按顺序填入 2 个。')).not.toBeNull();
    await press('写入 2 个得分');
    expect(scoresOf('党建')).toEqual([9, 7, 6]);
  });

  it('what is typed stays while the list is not shown', async () => {
    await pane.user.keyboard('信访{Enter}');
    await screen.findByRole('textbox', { name: '东镇的得分' });
    await pane.user.type(field('东镇'), '3');
    await pane.user.click(button('收起'));
    expect(screen.queryByRole('heading', { name: '批量录入得分' })).toBeNull();
    await pane.user.click(button('批量录入得分'));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: '东镇的得分' })).value).toBe('3');
  });
});

describe('from a table', () => {
  beforeEach(async () => {
    await pane.user.click(screen.getByRole('radio', { name: '从表格' }));
  });

  it('what is pasted is told line by line before it is written', async () => {
    const { sheet, cell } = pane.cells.score('西镇', '党建');
    pane.host.type(sheet, cell, '7');
    await pane.user.click(screen.getByRole('textbox', { name: '表格' }));
    await pane.user.paste('单位\t党建工作\t信访\n东镇\t9\t5.5\n西镇\t8\t4\n北镇\t1\t1');
    const asked = await screen.findByRole('checkbox', { name: /“党建工作”是指标“党建”/u });
    expect(screen.getByText(/东镇 · 信访：5.5（超过分值 5）/u)).not.toBeNull();
    expect(screen.getByText(/没有单位“北镇”（2 个，从 B4 起）/u)).not.toBeNull();
    await pane.user.click(asked);
    expect(screen.getByText(/西镇 · 党建：7 → 8/u)).not.toBeNull();
    await press('写入 3 个得分');
    expect([scoresOf('党建'), scoresOf('信访')]).toEqual([
      [9, 8, ''],
      ['', 4, ''],
    ]);
    await press('撤回刚才写入的 3 个');
    expect([scoresOf('党建'), scoresOf('信访')]).toEqual([
      ['', 7, ''],
      ['', '', ''],
    ]);
  });

  it('a file is taken instead', async () => {
    const file = new File(['单位,指标,得分\n南镇,造林,5\n'], '得分.csv');
    await pane.user.upload(screen.getByLabelText('选择得分或登记文件（.xlsx、.csv、.txt）'), file);
    expect(await screen.findByText('文件：得分.csv')).not.toBeNull();
    await press('写入 1 个得分');
    expect(pane.cells.scoreRow('南镇', '造林').score).toBe(5);
  });

  it('entries for the register are told line by line, written into it and taken back', async () => {
    const typed = () =>
      ['D', 'E', 'H'].map((column) => pane.cells.grid('加减分登记')[4]?.[column.charCodeAt(0) - 65]);
    await pane.user.click(screen.getByRole('textbox', { name: '表格' }));
    await pane.user.paste(
      '单位\t事项\t档次\t次数\t依据\n东镇\t通报\t\t2\t1号\n西镇\t约谈\t\t1\t\n北镇\t通报\t\t1\t\n南镇\t通报批评\t\t1\t',
    );
    expect(await screen.findByText('已识别：加减分登记，每行一条。')).not.toBeNull();
    expect(screen.getByText(/西镇 · 负面：约谈：1 次，没有写档次/u)).not.toBeNull();
    expect(screen.getByText('没有单位“北镇”（A4）')).not.toBeNull();
    expect(screen.getByText('缺依据、日期或登记人 1 条，照样计分')).not.toBeNull();
    expect(screen.getByText(/东镇 · 负面：通报：2 次，缺日期、登记人/u)).not.toBeNull();
    expect(screen.getByText('登记：新增 1 · 已有 0 · 不能登记 1')).not.toBeNull();
    expect(screen.getByText('登记：没有找到 1 · 待确认 1')).not.toBeNull();
    await pane.user.click(screen.getByRole('checkbox', { name: '“通报批评”是事项“负面：通报”（1 处）' }));
    await press('登记 2 条');
    expect(typed()).toEqual(['东镇', '负面：通报', 2]);
    expect(screen.getByText('已在加减分登记写入 2 条。', { selector: 'p' })).not.toBeNull();
    // What stands in the register by now is not offered again.
    expect(screen.getByText('登记表已有 2 条，不再写入')).not.toBeNull();
    await press('撤回刚才登记的 2 条');
    expect(typed()).toEqual(['', '', '']);
  });

  it('a text in which nothing is recognised is told', async () => {
    await pane.user.click(screen.getByRole('textbox', { name: '表格' }));
    await pane.user.paste('甲\t1\n乙\t2');
    const section = screen.getByRole('region', { name: '批量录入得分' });
    expect(await within(section).findByText(/没有认出表头/u)).not.toBeNull();
  });
});
