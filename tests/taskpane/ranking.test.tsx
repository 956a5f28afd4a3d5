/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react/pure';
import { Session } from '../../src/app/session/session';
import { App } from '../../src/taskpane/App';
import { SessionContext } from '../../src/taskpane/shared/paneContext';
import { sampleIndicator } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';
import { press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

const INDICATORS = ['党建', '信访', '产业', '造林'];

let pane: SmallPane;
let other: Session | null;
beforeEach(async () => {
  other = null;
  pane = await smallPane(smallCounty(towns()));
}, 600_000);
afterEach(async () => {
  await other?.close();
  await pane.close();
});

/** Enters scores of a unit past validation, in the order of {@link INDICATORS}; empty ones stay blank. */
function score(unit: string, ...entries: readonly string[]): void {
  entries.forEach((entry, index) => {
    if (entry === '') return;
    const { sheet, cell } = pane.cells.score(unit, INDICATORS[index] ?? '');
    pane.host.paste(sheet, cell, [[entry]]);
  });
}

/** Scores of which one unit has all, one lacks some, and one has an invalid one. */
function scoreAll(): void {
  score('东镇', '9', '5', '8', '6');
  score('西镇', '8', '', '7', '');
  score('南镇', '10', '5', '99', '6');
}

/** The rows of the ranking, each as its cells' texts. */
async function rows(): Promise<readonly (readonly (string | null)[])[]> {
  const table = await screen.findByRole('table', { name: /排名$|^Ranking/ }, { timeout: 20_000 });
  const [, ...body] = within(table).getAllByRole('row');
  return body.map((row) => [...row.children].map(({ textContent }) => textContent));
}

describe('the ranking in the pane', () => {
  it('marks a unit with blanks as provisional, and one with an invalid score as not ranked', async () => {
    scoreAll();
    await press(pane, '计算汇总');
    expect(await rows()).toEqual([
      ['1', '东镇', '28', '', '28'],
      ['2', '西镇暂定', '15', '', '15'],
      ['—', '南镇待核对，暂不排名', '21', '', '21'],
    ]);
    const legend = screen.getByText('还有未评分的指标，名次暂定。').closest('ul');
    expect(legend?.textContent).toBe(
      '最终得分还有未评分的指标，名次暂定。得分有误，或者有表缺失、还没有确认，改正后才排名。',
    );
  });

  it('names the group of every unit where units are ranked within groups', async () => {
    scoreAll();
    await pane.session.saveSettings(new Map([['rankScope', '组别']]));
    await press(pane, '计算汇总');
    expect(await rows()).toEqual([
      ['—', '东镇（一）川区', '28', '', '28'],
      ['1', '西镇（二）山区暂定', '15', '', '15'],
      ['—', '南镇（二）山区待核对，暂不排名', '21', '', '21'],
    ]);
  });
});

it('marks on the ranking who can reach another total than most, until totals are scaled', async () => {
  await pane.close();
  const type = towns();
  const east = type.units.find(({ name }) => name === '东镇') ?? null;
  const more = sampleIndicator(east, '旅游', 4, { category: '经济' });
  pane = await smallPane(smallCounty({ ...type, indicators: [...type.indicators, more] }));
  scoreAll();
  await press(pane, '计算汇总');
  const marked = [
    ['1', '东镇暂定满分 33.5 分', '28', '', '28'],
    ['2', '西镇暂定', '15', '', '15'],
    ['—', '南镇待核对，暂不排名', '21', '', '21'],
  ];
  expect(await rows()).toEqual(marked);
  expect(screen.getByText('各单位满分不同：多数 29.5 分，其余已注明；未经折算。')).toBeTruthy();
  await pane.session.saveSettings(new Map([['scaleTo100', '是']]));
  await press(pane, '计算汇总');
  expect((await rows()).map(([, unit]) => unit)).toEqual(
    marked.map(([, unit]) => unit?.replace('满分 33.5 分', '')),
  );
  expect(screen.queryByText('各单位满分不同：多数', { exact: false })).toBeNull();
});

describe('a book that is opened again', () => {
  /** Closes the pane and opens another one on the same workbook. */
  const reopen = async (language: 'zh-CN' | 'en-US'): Promise<Session> => {
    await pane.session.close();
    cleanup();
    other = new Session({ language });
    render(
      <SessionContext value={other}>
        <App />
      </SessionContext>,
    );
    await other.open();
    return other;
  };

  it.each([
    ['zh-CN', '已有排名，请再算一次以核对', '打开之前算的排名是否仍然有效'],
    ['en-US', 'Ranked earlier; compute again to verify', 'Whether the ranking made before'],
  ] as const)(
    'shows the ranking it came with, and says to compute again to verify, in %s',
    async (...case_) => {
      const [language, brief, hint] = case_;
      scoreAll();
      await press(pane, '计算汇总');
      const computed = await rows();
      const session = await reopen(language);
      expect(session.state().totals).toBe('unknown');
      expect((await rows()).map(([rank, , total]) => [rank, total])).toEqual(
        computed.map(([rank, , total]) => [rank, total]),
      );
      expect(screen.getByText(brief)).toBeTruthy();
      expect(screen.getByText(hint, { exact: false })).toBeTruthy();
      await press({ ...pane, session }, language === 'zh-CN' ? '计算汇总' : 'Compute totals');
      expect(session.state().totals).toBe('computed');
    },
  );

  it('says that scores changed once one does', async () => {
    scoreAll();
    await press(pane, '计算汇总');
    const session = await reopen('zh-CN');
    score('西镇', '7');
    expect(await screen.findByText('得分、扣分或设置有变动，请重新计算')).toBeTruthy();
    expect(session.state().totals).toBe('changedSince');
  });

  it('has not been computed while it has no score', async () => {
    const session = await reopen('zh-CN');
    expect(session.state().totals).toBe('none');
    expect(screen.getByText('还没有计算')).toBeTruthy();
  });
});
