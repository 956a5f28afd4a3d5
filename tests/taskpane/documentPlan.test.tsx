/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { NEXT_YEAR, OTHER_NEGATIVE, THIS_YEAR, WITH_NEGATIVE } from './support/changedDocument';
import { press } from './support/openPane';
import { box, groups, itemOf, PlanPane } from './support/planPane';

let opened: PlanPane;
afterEach(() => opened.pane.close());

const LOADING = '导入“明年.txt”将要做的改动';
const TOWN = '单位“城关中心镇”现在叫“城关新中心镇”？';
const INDICATOR = '指标“产业发展”现在叫“产业发展工作”？';

const statusText = () => screen.getByRole('status').textContent;
const plan = (name: string) => screen.findByRole('region', { name });

describe('a document loaded into a book that has definitions', () => {
  it('is loaded at once where it changes nothing', async () => {
    opened = await PlanPane.open();
    await opened.load('再来.txt', THIS_YEAR);
    expect(statusText()).toContain('已导入“再来.txt”');
    expect(screen.queryByRole('region', { name: /将要做的改动/ })).toBeNull();
  }, 600_000);

  it('shows what it changes first, each kind with its list, and writes nothing', async () => {
    opened = await PlanPane.open();
    const before = opened.cells.contents();
    await opened.load('明年.txt', NEXT_YEAR);
    const region = await plan(LOADING);
    expect(document.activeElement).toBe(region);
    expect(await groups(LOADING)).toEqual([
      '不再有的单位 1 个',
      '不再有的指标 3 项',
      '分值改变 1 项（1 个已填得分超过新分值）',
      '新增的指标 3 项',
      '不变 2 项',
    ]);
    expect(region.textContent).toContain('没有位置的移到“已移出”，不会丢失');
    const caps = within(region).getByText(/^分值改变/);
    await opened.pane.user.click(caps);
    const item = itemOf(await within(region).findByText('党建'));
    expect(within(item).getByText('分值 10 → 8')).toBeTruthy();
    expect(opened.cells.contents()).toEqual(before);
    await press(opened.pane, '暂不导入');
    expect(screen.queryByRole('region', { name: LOADING })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^指标/ }));
    expect(opened.cells.contents()).toEqual(before);
  }, 600_000);

  it('compares what belongs to a unit once its rename is ticked; scores then follow', async () => {
    opened = await PlanPane.open();
    await opened.load('明年.txt', NEXT_YEAR);
    expect((await box(TOWN)).checked).toBe(false);
    expect(screen.queryByRole('checkbox', { name: new RegExp(INDICATOR) })).toBeNull();
    // By keyboard alone, and without being taken from the box.
    (await box(TOWN)).focus();
    await opened.pane.user.keyboard(' ');
    await waitFor(async () => {
      expect((await box(TOWN)).checked).toBe(true);
    });
    expect(document.activeElement).toBe(await box(TOWN));
    expect((await box(INDICATOR)).checked).toBe(false);
    const all = await box('全选（2 项）');
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    await opened.pane.user.click(all);
    expect(await screen.findByText('已确认 2／2 项。照此，新增 1 项，不再有 1 项。')).toBeTruthy();
    expect(await groups(LOADING)).toEqual([
      '不再有的指标 1 项',
      '分值改变 1 项（1 个已填得分超过新分值）',
      '改名 1 项',
      '新增的指标 1 项',
      '不变 3 项',
    ]);
    await press(opened.pane, '按此导入');
    expect(statusText()).toContain('已导入“明年.txt”');
    await opened.planSheets();
    expect(await groups('将要做的改动')).toContain('改名 1 项');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await opened.confirmSheets();
    expect(opened.cells.scoreRow('城关新中心镇', '产业发展工作').score).toBe(8);
    expect(opened.cells.scoreRow('城关新中心镇', '党建')).toMatchObject({ cap: 8, score: 9 });
    expect(opened.cells.scoreRow('西镇', '产业发展').score).toBe(7);
    expect(opened.cells.sheets).not.toContain('已移出');
  }, 600_000);

  it('takes a rename that is ticked no more for one unit gone and another new: its scores go to 已移出', async () => {
    opened = await PlanPane.open();
    await opened.load('明年.txt', NEXT_YEAR);
    await opened.tick(TOWN);
    await opened.tick(INDICATOR);
    await opened.tick('全选（2 项）');
    await waitFor(async () => {
      expect((await box(TOWN)).checked).toBe(false);
    });
    await press(opened.pane, '按此导入');
    await opened.planSheets();
    expect((await box(TOWN)).checked).toBe(false);
    await opened.confirmSheets();
    expect(statusText()).toContain('2 个评分项的指标已停用，移到“已移出”');
    expect(opened.cells.table('已移出').map((row) => row['得分'])).toEqual(expect.arrayContaining([8, 9]));
    expect(opened.cells.scoreRow('城关新中心镇', '产业发展工作').score).toBe('');
  }, 600_000);

  it('tells what becomes of the negative list, with the rows of the ledger that this concerns', async () => {
    opened = await PlanPane.open();
    await opened.load('有清单.txt', WITH_NEGATIVE);
    const added = '导入“有清单.txt”将要做的改动';
    expect(await groups(added)).toEqual(['不变 6 项', '负面清单新增 2 条']);
    await press(opened.pane, '按此导入');
    await opened.planSheets();
    await opened.confirmSheets();
    for (const [row, item] of ['信访：发生越级上访的', '信访：迟报信息的', '信访：迟报信息的'].entries()) {
      opened.pane.host.paste('加减分登记', `D${row + 5}`, [['西镇', item]]);
      opened.pane.host.paste('加减分登记', `H${row + 5}`, [['1']]);
    }
    await opened.load('新清单.txt', OTHER_NEGATIVE);
    const changed = '导入“新清单.txt”将要做的改动';
    expect(await groups(changed)).toEqual([
      '不变 6 项',
      '负面清单不再有 1 条（加减分登记有 2 行用到，将不再扣分）',
      '负面清单扣分改变 1 条（加减分登记有 1 行跟着变）',
      '负面清单新增 1 条',
    ]);
    const region = await plan(changed);
    await opened.pane.user.click(within(region).getByText(/^负面清单扣分改变/));
    const item = itemOf(await within(region).findByText('信访：发生越级上访的'));
    expect(within(item).getByText('-1.5 → -2')).toBeTruthy();
    expect(within(item).getByText('加减分登记 1 行')).toBeTruthy();
  }, 600_000);

  it('is planned anew, and not loaded, where the workbook changed in what the plan says', async () => {
    opened = await PlanPane.open();
    await opened.load('明年.txt', NEXT_YEAR);
    await opened.tick(TOWN);
    opened.score('西镇', '党建', '9.5');
    const before = opened.cells.contents();
    await press(opened.pane, '按此导入');
    expect(statusText()).toContain('下面是新的安排');
    expect(await groups(LOADING)).toContain('分值改变 1 项（2 个已填得分超过新分值）');
    expect((await box(TOWN)).checked).toBe(true);
    expect(opened.cells.contents()).toEqual(before);
    await press(opened.pane, '按此导入');
    expect(statusText()).toContain('已导入');
  }, 600_000);

  it('asks the same in English', async () => {
    opened = await PlanPane.open({ language: 'en-US' });
    await opened.load('next.txt', NEXT_YEAR);
    const name = 'What loading “next.txt” will change';
    expect(await groups(name)).toEqual([
      'Units no longer there: 1',
      'Indicators no longer there: 3',
      'Caps changed: 1 (scores now above the cap: 1)',
      'New indicators: 3',
      'Unchanged: 2',
    ]);
    const renames = screen.getByRole('group', { name: 'Have these been renamed?' });
    await opened.pane.user.click(
      within(renames).getByRole('checkbox', { name: /Is the unit “城关中心镇” now called/ }),
    );
    expect(await screen.findByText(/^Confirmed: 1 of 2\./)).toBeTruthy();
    await press(opened.pane, 'Load as shown');
    expect(statusText()).toContain('Loaded “next.txt”');
  }, 600_000);
});
