/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import type { RunningHost } from '../../src/host/node/startHost';
import { support } from '../../src/taskpane/office/support';
import { openHost } from '../host/support/openHost';
import { generated, scoreCell } from './support/countyBook';
import { openPane } from './support/openPane';

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
    const pane = await openPane({ requirementSets: { ExcelApi: '1.8' } });
    const cell = scoreCell(await generated(pane), '省市驻佳单位', 0);
    pane.host.paste(cell.sheet, cell.cell, [[String(cell.cap + 1)]]);
    await waitFor(() => {
      expect(screen.getByRole('region', { name: '刚填的内容有误' })).toBeTruthy();
    });
    await pane.close();
  }, 240_000);
});
