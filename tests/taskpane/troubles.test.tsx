/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { inFirstWrite } from '../support/writingRequests';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

const SLOW = { timeout: 20_000 };

let pane: SmallPane;
beforeAll(async () => {
  pane = await smallPane(smallCounty(), { patience: { limit: 60, interval: 20, silence: 150 } });
});
afterEach(() => {
  pane.host.faults = null;
  pane.host.latency = 0;
});
afterAll(() => pane.close());

const status = () => screen.getByRole('status').textContent;
const paste = (unit: string, indicator: string, text: string) => {
  const { sheet, cell } = pane.cells.score(unit, indicator);
  pane.host.paste(sheet, cell, [[text]], { keepValidation: true });
};
const freshTitle = '刚填的内容有误';

describe('when Excel does not answer', () => {
  it('the pane says so, and waiting can be given up while it writes', async () => {
    pane.host.faults = inFirstWrite({ at: 'silence' });
    await pane.user.click(screen.getByRole('button', { name: '计算汇总' }));
    await pane.user.click(await screen.findByRole('button', { name: '不再等待' }, SLOW));
    await idle(pane.session);
    const said = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(said.join('')).toMatch(/没有回应.*没有丢失.*再点一次/);
    pane.host.faults = null;
    await press(pane, '计算汇总');
    expect(pane.session.state().failure).toBeNull();
  });
});

describe('what is asked for while a job is at work', () => {
  it('is said not to have begun', async () => {
    pane.host.latency = 200;
    const checked = pane.session.check();
    void pane.session.compute();
    await waitFor(() => {
      expect(status()).toContain('“计算汇总”没有开始：等这一步做完，请再点一次');
    }, SLOW);
    await checked;
    expect(pane.session.state().outcome?.kind).toBe('checked');
  });
});

describe('a message', () => {
  it('of a check stays above the list while its findings are gone to', async () => {
    paste('东镇', '党建', '99');
    await press(pane, '检查得分');
    const before = status();
    expect(before).toContain('检查完毕');
    const findings = screen.getByRole('region', { name: '问题' });
    fireEvent.click(
      (await within(findings).findAllByRole('button', { name: /定位到 各镇/ }, SLOW))[0] ?? findings,
    );
    await waitFor(() => {
      expect(pane.session.state().visited).not.toBeNull();
    }, SLOW);
    await idle(pane.session);
    expect(status()).toBe(before);
  });

  it('that is dismissed leaves what was typed wrong', async () => {
    paste('西镇', '党建', '98');
    await screen.findByRole('region', { name: freshTitle }, SLOW);
    await pane.user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.getByRole('region', { name: freshTitle })).toBeTruthy();
    paste('东镇', '党建', '9');
    paste('西镇', '党建', '8');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: freshTitle })).toBeNull();
    }, SLOW);
  });

  it('of totals that were computed from the ribbon is seen where their step was closed', async () => {
    await press(pane, '计算汇总');
    const step = () => screen.getByRole('button', { name: /^汇总/ });
    await pane.user.click(step());
    expect(step().getAttribute('aria-expanded')).toBe('false');
    await pane.session.compute();
    await waitFor(() => {
      expect(step().getAttribute('aria-expanded')).toBe('true');
    }, SLOW);
    await pane.user.click(step());
    expect(step().getAttribute('aria-expanded')).toBe('false');
  });
});
