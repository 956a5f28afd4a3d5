/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import { readBook } from '../../src/cli/enterInputs';
import type { RunningHost } from '../../src/host';
import { support } from '../../src/taskpane/office/support';
import { openHost } from '../support/openHost';
import { smallCounty } from '../support/smallCounty';
import { scoreCell } from './support/countyBook';
import { press } from './support/openPane';
import { smallPane } from './support/smallPane';

let uninstall = (): void => undefined;
afterEach(() => {
  uninstall();
});

async function install(sets: Readonly<Record<string, string>>): Promise<RunningHost> {
  const running = await openHost({ requirementSets: sets });
  uninstall = running.install();
  return running;
}

describe('where the pane runs', () => {
  it.each([
    ['1.8', 'supported'],
    ['1.14', 'supported'],
    ['1.7', 'oldExcel'],
  ])('with ExcelApi %s it is %s', async (version, expected) => {
    await install({ ExcelApi: version });
    expect(await support()).toBe(expected);
  });

  it('without office.js it says so', async () => {
    expect(await support()).toBe('noOffice');
  });
});

describe('with ExcelApi 1.8, the oldest supported', () => {
  it('follows what is typed, sheet by sheet', async () => {
    const pane = await smallPane(smallCounty(), { requirementSets: { ExcelApi: '1.8' } });
    const cell = scoreCell(await readBook('zh-CN'), '各镇', 0);
    pane.host.paste(cell.sheet, cell.cell, [[String(cell.cap + 1)]]);
    await waitFor(() => {
      expect(screen.getByRole('region', { name: '刚填的内容有误' })).toBeTruthy();
    });
    await pane.close();
  }, 600_000);

  it('computes totals that stay up to date, though it hears its own writes', async () => {
    const pane = await smallPane(smallCounty(), { requirementSets: { ExcelApi: '1.8' } });
    await press(pane, '计算汇总');
    let requests = 0;
    pane.host.onRequest(({ cleanupOnly }) => {
      if (!cleanupOnly) requests += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(pane.session.state()).toMatchObject({ totals: 'computed', outcome: { kind: 'computed' } });
    expect(requests).toBeLessThanOrEqual(2);
    await pane.close();
  }, 600_000);
});
