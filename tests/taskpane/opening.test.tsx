/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react/pure';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { Session } from '../../src/app/session/session';
import { App } from '../../src/taskpane/App';
import { Boundary } from '../../src/taskpane/Boundary';
import { SessionContext } from '../../src/taskpane/shared/paneContext';
import { part } from '../../src/taskpane/shared/part';
import { PartBoundary } from '../../src/taskpane/shared/PartBoundary';
import { openHost } from '../support/openHost';

const SLOW = { timeout: 20_000 };

let tidy: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  cleanup();
  await tidy();
  tidy = () => Promise.resolve();
});

it('a workbook that could not be read is read again by a button, and the others are on then', async () => {
  const running = await openHost();
  const uninstall = running.install();
  const session = new Session({ language: 'zh-CN' });
  tidy = async () => {
    await session.close();
    uninstall();
  };
  running.host.faults = ({ cleanupOnly }) =>
    cleanupOnly ? null : { at: 'before', code: 'ConnectionFailure' };
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
  render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  await session.open();
  const load = () => screen.getByRole('button', { name: '导入随附的 2020 年文件' });
  const again = await screen.findByRole('button', { name: '重新读取工作簿' }, SLOW);
  expect(screen.queryByText('正在读取工作簿…')).toBeNull();
  expect(load().getAttribute('aria-disabled')).toBe('true');
  running.host.faults = null;
  await userEvent.click(again);
  await waitFor(() => {
    expect(load().getAttribute('aria-disabled')).not.toBe('true');
  }, SLOW);
  expect(screen.queryByRole('button', { name: '重新读取工作簿' })).toBeNull();
  expect(session.state().failure).toBeNull();
});

describe('a part of the pane that cannot be fetched', () => {
  it('says so in its place while the rest goes on, and comes when it is asked for again', async () => {
    let left = 2;
    const Late = part(async () => {
      await Promise.resolve();
      left -= 1;
      if (left >= 0) throw new TypeError('offline');
      return { default: () => <p>有了</p> };
    });
    render(
      <SessionContext value={new Session({ language: 'zh-CN' })}>
        <p>其余</p>
        <PartBoundary>
          <Suspense>
            <Late />
          </Suspense>
        </PartBoundary>
      </SessionContext>,
    );
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await screen.findByRole('alert')).textContent).toMatch(/没有取到.*工作簿不受影响/);
      expect(screen.getByText('其余')).toBeTruthy();
      expect(screen.getByRole('button', { name: '重新载入窗格' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    }
    expect(await screen.findByText('有了')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is fetched anew where another has failed before', async () => {
    const Early = part(() => Promise.resolve({ default: () => <p>早有</p> }));
    render(
      <SessionContext value={new Session({ language: 'zh-CN' })}>
        <PartBoundary>
          <Suspense>
            <Early />
          </Suspense>
        </PartBoundary>
      </SessionContext>,
    );
    expect(await screen.findByText('早有')).toBeTruthy();
  });
});

it('a bug of the pane is told in the language that is chosen by then, with a way to load it anew', async () => {
  const Broken = (): never => {
    throw new Error('bug');
  };
  const session = new Session({ language: 'zh-CN' });
  render(
    <SessionContext value={session}>
      <Boundary>
        <Broken />
      </Boundary>
    </SessionContext>,
  );
  expect(screen.getByRole('button', { name: '重新载入窗格' })).toBeTruthy();
  session.setLanguage('en-US');
  expect(await screen.findByRole('button', { name: 'Reload the pane' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('bug');
});
