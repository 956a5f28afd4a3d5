/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

const SLOW = { timeout: 20_000 };

const health = sampleUnit('县卫生健康局');
const office = sampleUnit('县委办公室');
const departments = sampleType(
  '县直部门',
  [health, office],
  sampleIndicator(health, '医改', 10, { responsible: ['县卫健局'] }),
  sampleIndicator(office, '督办', 5, { responsible: ['县委办'] }),
);

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty(towns(), departments));
});
afterEach(() => pane.close());

const unitCells = (unit: string) => {
  const row = pane.cells.table('单位').find((cells) => cells['单位'] === unit);
  return [row?.['别名'], row?.['待确认别名'], row?.['不是别名']];
};
const paste = (sheet: string, cell: string, text: string) => {
  pane.host.paste(sheet, cell, [[text]], { keepValidation: true });
};

describe('a responsible unit that is only likely matched', () => {
  const openGroup = async () => {
    const kind = await screen.findByText('责任单位未匹配', {}, SLOW);
    await pane.user.click(kind);
  };

  it('is asked about by name; yes and no are written into the row of the unit', async () => {
    await openGroup();
    const first = await screen.findByRole('group', { name: '“县卫健局”是“县卫生健康局”吗？' });
    await pane.user.click(within(first).getByRole('button', { name: '是' }));
    await idle(pane.session);
    expect(unitCells('县卫生健康局')).toEqual(['县卫健局', '', '']);
    expect(screen.queryByRole('group', { name: /县卫健局/ })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('“单位”表的“别名”栏');
    const second = screen.getByRole('group', { name: '“县委办”是“县委办公室”吗？' });
    await pane.user.click(within(second).getByRole('button', { name: '不是' }));
    await idle(pane.session);
    expect(unitCells('县委办公室')).toEqual(['', '', '县委办']);
    expect(screen.getByRole('status').textContent).toContain('“不是别名”栏');
    // The keyboard is not lost with the button that had it.
    expect(document.activeElement?.id).toBe('findings');
  });

  it('is confirmed together with all the others', async () => {
    await press(pane, '计算汇总');
    await openGroup();
    await press(pane, '全部都是（2 个）');
    expect([unitCells('县卫生健康局'), unitCells('县委办公室')]).toEqual([
      ['县卫健局', '', ''],
      ['县委办', '', ''],
    ]);
    expect(screen.queryByRole('group', { name: /吗？$/ })).toBeNull();
    expect(pane.session.state().totals).toBe('computed');
  });

  it('is left alone when somebody changed the table meanwhile', async () => {
    await openGroup();
    const at = pane.cells.grid('单位').findIndex((row) => row[4] === '县卫生健康局');
    const first = await screen.findByRole('group', { name: /县卫健局/ });
    paste('单位', `H${at + 1}`, '县卫健局');
    await pane.user.click(within(first).getByRole('button', { name: '是' }));
    await idle(pane.session);
    expect(unitCells('县卫生健康局')[0]).toBe('');
    expect(unitCells('县卫生健康局')[2]).toBe('县卫健局');
  });
});

describe('the deductions of a unit', () => {
  const enter = (row: number, unit: string, item: string, tier: string, times: string, event = '') => {
    const cells = { D: unit, E: item, G: tier, H: times, N: event };
    for (const [column, text] of Object.entries(cells))
      if (text !== '') paste('加减分登记', `${column}${row}`, text);
  };

  it('are listed beside its rows, with what does not count and why, and lead to the ledger', async () => {
    enter(5, '东镇', '负面：约谈', '省', '2', '水污染');
    enter(6, '西镇', '负面：通报', '', '1');
    enter(7, '东镇', '负面：约谈', '县', '1', '水污染');
    enter(8, '东镇', '负面：通报', '', '0');
    enter(9, '东镇', '', '', '');
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.host.select(sheet, cell);
    await screen.findByRole('region', { name: '东镇' }, SLOW);
    const lines = await waitFor(() => {
      const found = within(screen.getByRole('list', { name: '加减分登记' })).getAllByRole('button');
      expect(found).toHaveLength(4);
      return found;
    }, SLOW);
    expect(lines.map(({ textContent }) => textContent.trim())).toEqual([
      '负面：约谈：省 × 2 -3  定位到 加减分登记!E5',
      '负面：约谈：县 × 1  不重复计入：同一事项，已按第 5 行计 定位到 加减分登记!E7',
      '负面：通报 × 0  不予计入：次数不对 定位到 加减分登记!E8',
      '— × —  不予计入：扣分未填完 定位到 加减分登记!E9',
    ]);
    const [, second] = lines;
    if (second === undefined) throw new Error('no second line');
    await pane.user.click(second);
    await idle(pane.session);
    expect(pane.session.state().visited).toEqual({ sheet: '加减分登记', cell: 'E7' });
  });

  it('that are being entered are no mistake yet', async () => {
    enter(5, '东镇', '', '', '');
    await screen.findByText('扣分未填完', {}, SLOW);
    expect(screen.queryByRole('region', { name: '刚填的内容有误' })).toBeNull();
    enter(6, '没有的镇', '', '', '');
    await screen.findByRole('region', { name: '刚填的内容有误' }, SLOW);
  });
});

describe('the ranking list', () => {
  it('shows deduction, grade and veto of each unit, and leads to its block', async () => {
    const about = pane.cells.grid('说明').findIndex((row) => row[1] === '第一等次');
    paste('说明', `C${about + 1}`, '优秀 ≥5');
    paste('说明', `C${about + 2}`, '合格');
    const unit = pane.cells.grid('单位').findIndex((row) => row[4] === '东镇');
    paste('单位', `I${unit + 1}`, '〔2020〕8号');
    for (const [column, text] of [
      ['D', '东镇'],
      ['E', '负面：通报'],
      ['H', '1'],
    ] as const) {
      paste('加减分登记', `${column}5`, text);
    }
    for (const town of ['东镇', '西镇']) {
      const { sheet, cell } = pane.cells.score(town, '党建');
      paste(sheet, cell, '9');
    }
    await press(pane, '计算汇总');
    const table = await screen.findByRole('table', { name: '各镇排名' }, SLOW);
    const row = (town: string) => within(table).getByRole('row', { name: new RegExp(town) });
    expect(row('东镇').textContent).toContain('等次：合格 · 一票否决');
    expect(row('东镇').textContent).toContain('-1.5');
    expect(row('西镇').textContent).toContain('等次：优秀');
    expect(row('西镇').textContent).not.toContain('一票否决');
    await pane.user.click(within(table).getByRole('button', { name: '东镇，定位到考核表' }));
    await idle(pane.session);
    const { visited } = pane.session.state();
    expect(visited?.sheet).toBe('各镇');
    const at = Number(/\d+$/.exec(visited?.cell ?? '')?.[0]);
    expect(String(pane.cells.grid('各镇')[at - 1])).toContain('东镇');
  });
});

describe('totals', () => {
  it('are never called computed while the figures of before are in sight', async () => {
    const seen: string[] = [];
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.session.subscribe(() => {
      const { book, totals } = pane.session.state();
      const east =
        book === null || book === 'unread' ? undefined : book.results.find(({ final }) => final > 0);
      seen.push(`${totals} ${east?.final ?? 0}`);
    });
    const typed = pane.host.type(sheet, cell, '9');
    expect(typed.done).toBe(true);
    await press(pane, '计算汇总');
    expect(seen).not.toContain('computed 0');
    expect(seen.at(-1)).toBe('computed 9000');
  });

  it('are out of date when a score is typed while another job is at work', async () => {
    await press(pane, '计算汇总');
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.host.latency = 100;
    await pane.user.click(screen.getByRole('button', { name: '检查得分' }));
    pane.host.type(sheet, cell, '4');
    pane.host.latency = 0;
    await idle(pane.session);
    await waitFor(() => {
      expect(pane.session.state().totals).toBe('changedSince');
    }, SLOW);
  });

  it('are out of date when a score is typed while names are confirmed', async () => {
    await press(pane, '计算汇总');
    const { sheet, cell } = pane.cells.score('东镇', '党建');
    pane.host.latency = 100;
    const done = pane.session.decideAliases([{ name: '县卫健局', unit: health.id, isAlias: true }]);
    pane.host.type(sheet, cell, '4');
    pane.host.latency = 0;
    await done;
    await waitFor(() => {
      expect(pane.session.state().totals).toBe('changedSince');
    }, SLOW);
  });
});
