/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import type { Definitions } from '../../src/domain/definitions/definitions';
import { readBook } from '../../src/cli/enterInputs';
import { smallCounty, towns } from '../support/smallCounty';
import { scoreCell, type ScoreCell } from './support/countyBook';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

const TYPE = '各镇';

let pane: SmallPane;
let first: ScoreCell;
let second: ScoreCell;
let requests = 0;

beforeAll(async () => {
  pane = await smallPane(withDerivedCap());
  const state = await readBook('zh-CN');
  first = scoreCell(state, TYPE, 0);
  second = scoreCell(state, TYPE, 1);
  pane.host.onRequest(({ cleanupOnly }) => {
    if (!cleanupOnly) requests += 1;
  });
}, 600_000);
afterAll(() => pane.close());

/** A county with a cap that its document does not say. */
function withDerivedCap(): Definitions {
  const type = towns();
  const [first, ...others] = type.indicators;
  if (first === undefined || first.cap === null) throw new Error('the towns have no indicators with caps');
  const { category, cap } = first;
  const capDerivation = { rule: 'categoryRemainder', category, categoryCap: cap } as const;
  return smallCounty({ ...type, indicators: [{ ...first, capSource: 'derived', capDerivation }, ...others] });
}

const fresh = () => screen.findByRole('region', { name: '刚填的内容有误' });
const freshGone = () =>
  waitFor(() => {
    expect(screen.queryByRole('region', { name: '刚填的内容有误' })).toBeNull();
  });

describe('while scores are typed', () => {
  it('tells a wrong entry at once, and takes it back when it is put right', async () => {
    pane.host.paste(first.sheet, first.cell, [[String(first.cap + 1)]]);
    expect((await fresh()).textContent).toContain('超过分值');
    pane.host.paste(first.sheet, first.cell, [[String(first.cap)]]);
    await freshGone();
  });

  it('tells a wrong pick of which Excel says nothing once the pane gets the focus', async () => {
    pane.host.select(first.sheet, first.cell);
    await new Promise((resolve) => setTimeout(resolve, 300));
    pane.host.person.untold(() => pane.host.paste(first.sheet, first.cell, [[String(first.cap + 1)]]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByRole('region', { name: '刚填的内容有误' })).toBeNull();
    window.dispatchEvent(new Event('focus'));
    expect((await fresh()).textContent).toContain('超过分值');
    pane.host.paste(first.sheet, first.cell, [[String(first.cap)]]);
    await freshGone();
  });

  it('brings it into view while the keyboard is in the sheet, and leaves alone who reads in the pane', async () => {
    const page = window as { broughtIntoView?: Element | undefined };
    const hasFocus = document.hasFocus.bind(document);
    for (const isReading of [true, false]) {
      document.hasFocus = () => isReading;
      page.broughtIntoView = undefined;
      pane.host.paste(first.sheet, first.cell, [[String(first.cap + 1)]]);
      const card = await fresh();
      expect(page.broughtIntoView).toBe(isReading ? undefined : card);
      pane.host.paste(first.sheet, first.cell, [[String(first.cap)]]);
      await freshGone();
    }
    document.hasFocus = hasFocus;
  });

  it('has it read out in words alone, from a region that was there before', async () => {
    const region = screen.getByRole('alert');
    expect(region.textContent).toBe('');
    pane.host.paste(first.sheet, first.cell, [[String(first.cap + 1)]]);
    await fresh();
    expect(screen.getByRole('alert')).toBe(region);
    expect(region.textContent).toMatch(/^刚填的内容有误“.+超过分值/);
    expect(within(region).queryAllByRole('button')).toEqual([]);
    pane.host.paste(first.sheet, first.cell, [[String(first.cap)]]);
    await freshGone();
    expect(region.textContent).toBe('');
  });

  it('reads no more than the rows that were typed into', async () => {
    const before = requests;
    pane.host.type(second.sheet, second.cell, '1');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /^得分/ }).textContent).toContain('已评 2');
    });
    expect(requests - before).toBe(1);
  });

  it('shows unit, category, cap, subtotal and total of the selected row, and keeps them up to date', async () => {
    pane.host.select(first.sheet, first.cell);
    const card = await screen.findByRole('region', { name: first.unit });
    await waitFor(() => {
      expect(card.textContent).toContain(`分值${first.cap}`);
    });
    expect(card.textContent).toContain(`合计${first.cap + 1}`);
    expect(within(card).getByText(/^共性工作 · ./)).toBeTruthy();
    expect(card.textContent).toContain(`类别小计${first.cap + 1}／15`);
    pane.host.type(second.sheet, second.cell, '2');
    await waitFor(() => {
      expect(card.textContent).toContain(`合计${first.cap + 2}`);
    });
  });

  it('shows nothing of rows that are no score', async () => {
    pane.host.select('指标库', 'C9');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: first.unit })).toBeNull();
    });
  });

  it('does not take its own writes for somebody’s', async () => {
    await press(pane, '计算汇总');
    const before = requests;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(requests).toBe(before);
    expect(pane.session.state().totals).toBe('computed');
  });

  it('says that totals are out of date once a score changes', async () => {
    pane.host.type(second.sheet, second.cell, '3');
    await waitFor(() => {
      expect(pane.session.state().totals).toBe('changedSince');
    });
    expect(await screen.findByText('得分、扣分或设置有变动，请重新计算')).toBeTruthy();
  });
});

describe('a check', () => {
  it('reads the workbook once', async () => {
    const before = requests;
    await press(pane, '检查得分');
    // What stands, what is in it, and the list that is written.
    expect(requests - before).toBe(3);
  });

  it('does not overlook what is typed while it is at work', async () => {
    const invalid = () => screen.getByRole('button', { name: /^得分/ }).textContent;
    expect(invalid()).not.toContain('有误');
    pane.host.latency = 300;
    await pane.user.click(screen.getByRole('button', { name: '检查得分' }));
    await waitFor(() => {
      expect(pane.session.state().job?.stage).toBe('reporting');
    });
    pane.host.paste(first.sheet, first.cell, [[String(first.cap + 1)]]);
    await idle(pane.session);
    pane.host.latency = 0;
    await waitFor(() => {
      expect(invalid()).toContain('1 个有误');
    });
    pane.host.paste(first.sheet, first.cell, [[String(first.cap)]]);
    await freshGone();
  });
});

describe('a number in disguise', () => {
  it('is made a number by a button, and text again by another', async () => {
    pane.host.paste(second.sheet, second.cell, [['２分']]);
    const button = within(await fresh()).getByRole('button', { name: '改成数字 2' });
    await pane.user.click(button);
    const fixes = await screen.findByRole('region', { name: '已改成数字' });
    expect(value(second)).toEqual({ kind: 'number', number: 2 });
    await freshGone();
    await idle(pane.session);
    await pane.user.click(within(fixes).getByRole('button', { name: '撤销' }));
    await waitFor(() => {
      expect(value(second)).toEqual({ kind: 'text', text: '２分' });
    });
    await idle(pane.session);
  });

  it('keeps what was typed over it since, and says so', async () => {
    await press(pane, '改成数字 2');
    pane.host.type(second.sheet, second.cell, '1');
    const fixes = await screen.findByRole('region', { name: '已改成数字' });
    await pane.user.click(within(fixes).getByRole('button', { name: '撤销' }));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('另有 1 个后来又改过');
    });
    expect(value(second)).toEqual({ kind: 'number', number: 1 });
    await idle(pane.session);
  });
});

describe('a finding', () => {
  it('selects its cell when it is pressed', async () => {
    pane.host.paste(first.sheet, first.cell, [[String(first.cap + 2)]]);
    await pane.user.click(
      within(await fresh()).getByRole('button', { name: new RegExp(`定位到 .*!${first.cell}`) }),
    );
    await waitFor(async () => {
      const selected = await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      });
      expect(selected).toContain(first.cell);
    });
  });

  it('is shown or not by the filters', async () => {
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '级别' }), '错误');
    expect(screen.queryByText('分值为推算')).toBeNull();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '级别' }), '全部级别');
    expect(screen.getByText('分值为推算')).toBeTruthy();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), first.sheet);
    expect(screen.queryByText('分值为推算')).toBeNull();
    expect(screen.getAllByText('得分超过分值').length).toBeGreaterThan(0);
  });
});

function value({ sheet, cell }: ScoreCell) {
  const found = pane.host.book.sheets.find(({ name }) => name === sheet);
  const match = /^([A-Z])(\d+)$/.exec(cell);
  if (found === undefined || match?.[1] === undefined) throw new Error(`no cell ${sheet}!${cell}`);
  return pane.host.valueAt(found.id, Number(match[2]) - 1, match[1].charCodeAt(0) - 65);
}
