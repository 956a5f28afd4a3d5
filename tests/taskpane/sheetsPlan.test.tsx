/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react/pure';
import { groups, itemOf, PlanPane } from './support/planPane';

let opened: PlanPane;
afterEach(() => opened.pane.close());

const PLAN = '将要做的改动';

describe('the plan of generating', () => {
  it('lists a lowered cap with the score above it, and an indicator that moved', async () => {
    opened = await PlanPane.open();
    opened.pane.host.type('指标库', `K${opened.rowOf('', '党建')}`, '8');
    opened.pane.host.type('指标库', `G${opened.rowOf('西镇', '造林')}`, '环境');
    await opened.planSheets();
    expect(await groups(PLAN)).toEqual([
      '分值改变 1 项（1 个已填得分超过新分值）',
      '换了类别或单位 1 项',
      '不变 4 项',
    ]);
    const region = within(await screen.findByRole('region', { name: PLAN }));
    await opened.pane.user.click(region.getByText(/^分值改变/));
    const item = within(itemOf(await region.findByText('党建')));
    for (const line of ['镇 · 共性指标', '分值 10 → 8', '1 个已填得分超过新分值']) {
      expect(item.getByText(line)).toBeTruthy();
    }
    await opened.pane.user.click(region.getByText(/^换了类别/));
    expect(await region.findByText('西镇 · 生态 → 西镇 · 环境')).toBeTruthy();
    await opened.confirmSheets();
    expect(opened.cells.scoreRow('城关中心镇', '党建')).toMatchObject({ cap: 8, score: 9 });
  }, 600_000);

  it('tells which sheets it updates, how many entries it keeps, and which it moves away', async () => {
    opened = await PlanPane.open();
    const row = opened.rowOf('城关中心镇', '产业发展');
    opened.pane.host.paste('指标库', `A${row}`, [['', '', '']]);
    opened.pane.host.type('指标库', `I${row}`, '全新的事');
    await opened.planSheets();
    const region = within(await screen.findByRole('region', { name: PLAN }));
    await region.findByRole('button', { name: '确认生成' });
    const [sheets] = region.getAllByRole('list');
    expect([...(sheets?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '更新 1 张镇',
      '评分项 8 个',
      '保留已填的得分和备注 2 行',
      '移到“已移出” 1 行（指标已不在指标库中，不会丢失）',
    ]);
    await opened.pane.user.click(region.getByText('要移出和要核对的得分'));
    expect(region.getByText(/“城关中心镇”的“产业发展”.*“8”/)).toBeTruthy();
  }, 600_000);

  it('is shown again, and nothing written, when the workbook changed what it says', async () => {
    opened = await PlanPane.open();
    await opened.planSheets();
    await screen.findByRole('region', { name: PLAN });
    opened.pane.host.type('指标库', `K${opened.rowOf('', '党建')}`, '8');
    await opened.confirmSheets();
    expect(screen.getByRole('status').textContent).toContain('工作簿刚有变动');
    expect(await groups(PLAN)).toContain('分值改变 1 项（1 个已填得分超过新分值）');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: PLAN }));
    expect(opened.cells.scoreRow('城关中心镇', '党建')).toMatchObject({ cap: 10, score: 9 });
    await opened.confirmSheets();
    expect(opened.cells.scoreRow('城关中心镇', '党建')).toMatchObject({ cap: 8, score: 9 });
  }, 600_000);

  it('says nothing of changes where there were none', async () => {
    opened = await PlanPane.open();
    await opened.planSheets();
    await screen.findByRole('region', { name: PLAN });
    expect(screen.queryByText('考核表生成以后，指标有变动')).toBeNull();
  }, 600_000);

  it.each([
    { ticked: true, kept: 8 },
    { ticked: false, kept: '' },
  ])(
    'carries over what is confirmed and only that (ticked: $ticked)',
    async ({ ticked, kept }) => {
      opened = await PlanPane.open();
      const row = opened.rowOf('城关中心镇', '产业发展');
      // Typed anew: without the hidden ids, as staff would who add a row and delete another.
      opened.pane.host.paste('指标库', `A${row}`, [['', '', '']]);
      opened.pane.host.type('指标库', `I${row}`, '产业发展工作');
      await opened.planSheets();
      if (ticked) {
        await opened.tick('指标“产业发展”现在叫“产业发展工作”？');
        expect(await screen.findByText(/^已确认 1／1 项/)).toBeTruthy();
      }
      await opened.confirmSheets();
      expect(opened.cells.scoreRow('城关中心镇', '产业发展工作').score).toBe(kept);
      expect(opened.cells.sheets.includes('已移出')).toBe(!ticked);
      await opened.planSheets();
      expect(screen.queryByRole('checkbox')).toBeNull();
      await opened.confirmSheets();
      expect(opened.cells.scoreRow('城关中心镇', '产业发展工作').score).toBe(kept);
    },
    600_000,
  );
});
