/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { smallCounty, towns } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

/** Numbers in disguise, each as it is pasted, as it then stands in its cell, and the number it looks like. */
const DISGUISED = [
  { unit: '东镇', indicator: '产业', pasted: '８．５', entered: '８．５', number: 8.5 },
  { unit: '西镇', indicator: '信访', pasted: '5分', entered: '5分', number: 5 },
  { unit: '南镇', indicator: '党建', pasted: "'7", entered: '7', number: 7 },
] as const;

let pane: SmallPane;
beforeEach(async () => {
  pane = await smallPane(smallCounty(towns()));
  for (const { unit, indicator, pasted } of DISGUISED) {
    const { sheet, cell } = pane.cells.score(unit, indicator);
    pane.host.paste(sheet, cell, [[pasted]]);
  }
  await press(pane, '检查得分');
}, 600_000);
afterEach(() => pane.close());

const stored = () => DISGUISED.map(({ unit, indicator }) => pane.cells.scoreRow(unit, indicator).score);
const ENTERED = DISGUISED.map(({ entered }) => entered);
const NUMBERS = DISGUISED.map(({ number }) => number);
const fixes = () => screen.findByRole('region', { name: '已改成数字' });
const fixesGone = () =>
  waitFor(() => {
    expect(screen.queryByRole('region', { name: '已改成数字' })).toBeNull();
  });

describe('scores that are numbers in disguise', () => {
  it('are counted as invalid, by unit type, beside those that are blank', () => {
    expect(stored()).toEqual(ENTERED);
    expect(screen.getByText('有效 0，未评分 9，有误 3')).toBeTruthy();
  });

  it.each(DISGUISED.map((one, index) => ({ ...one, index })))(
    '“$pasted” is made $number, and text again from the list',
    async ({ index, unit, indicator, entered, number }) => {
      await press(pane, `改成数字 ${number}`);
      expect(stored()).toEqual(ENTERED.map((text, at) => (at === index ? number : text)));
      expect(screen.getByText('有效 1，未评分 9，有误 2')).toBeTruthy();
      const list = within(await fixes());
      expect(list.getByText(`“${unit}”的“${indicator}”：“${entered}”→ ${number}`)).toBeTruthy();
      await press(pane, '撤销');
      await fixesGone();
      expect(stored()).toEqual(ENTERED);
    },
    600_000,
  );

  it('are made numbers all at once, and undone one by one or all at once', async () => {
    await press(pane, '全部改成数字（3 个）');
    expect(stored()).toEqual(NUMBERS);
    expect(screen.getByText('有效 3，未评分 9，有误 0')).toBeTruthy();
    const [first] = within(await fixes()).getAllByRole('button', { name: '撤销' });
    if (first === undefined) throw new Error('nothing to undo');
    const item = first.closest('li')?.textContent ?? '';
    const undone = DISGUISED.findIndex(({ unit }) => item.includes(unit));
    await pane.user.click(first);
    await idle(pane.session);
    expect(stored()).toEqual(NUMBERS.map((number, at) => (at === undone ? ENTERED[at] : number)));
    await press(pane, '全部撤销（2 个）');
    await fixesGone();
    expect(stored()).toEqual(ENTERED);
  }, 600_000);
});
