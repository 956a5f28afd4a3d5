import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react/pure';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Session } from '../../../src/app/session/session';
import type { SessionOptions } from '../../../src/app/session/sessionOptions';
import type { RunningHost } from '../../../src/host';
import { App } from '../../../src/taskpane/App';
import { SessionContext } from '../../../src/taskpane/shared/paneContext';
import type { Language } from '../../../src/strings/texts';
import type { BookCopy } from '../../support/keptBook';
import { openHost } from '../../support/openHost';

/** Milliseconds a job in a test may take. */
const JOB_TIMEOUT = 400_000;

// What comes late on a busy machine comes all the same.
configure({ asyncUtilTimeout: 30_000 });

export interface OpenPane {
  readonly host: RunningHost['host'];
  readonly session: Session;
  readonly user: UserEvent;
  close(): Promise<void>;
}

export interface PaneOptions extends Partial<SessionOptions> {
  readonly language?: Language;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The document that comes with the add-in; the genuine one otherwise, which is large. */
  readonly bundled?: string;
  /** An empty book otherwise. */
  readonly copy?: Partial<BookCopy>;
}

/** The pane on a book of the embedded host, with the genuine client in between. */
export async function openPane(options: PaneOptions = {}): Promise<OpenPane> {
  const { requirementSets, bundled, copy = {}, ...sessionOptions } = options;
  const running = await openHost({ ...copy, ...(requirementSets === undefined ? {} : { requirementSets }) });
  const uninstall = running.install();
  globalThis.fetch = bundled === undefined ? serveAssets : () => Promise.resolve(new Response(bundled));
  // The session changes by what Excel answers, outside of anything React could be told to wait for.
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
  const session = new Session({ language: 'zh-CN', ...sessionOptions });
  render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  await session.open();
  return {
    host: running.host,
    session,
    user: userEvent.setup(),
    close: async () => {
      cleanup();
      await session.close();
      uninstall();
    },
  };
}

/** The add-in's own server, as far as the pane asks it for anything. */
const serveAssets: typeof fetch = async (address) => {
  if (typeof address !== 'string') throw new TypeError('the pane asks by address');
  const path = join(__dirname, '../../..', address);
  return new Response(new Uint8Array(await readFile(path)));
};

/** Waits until no job is at work. */
export async function idle(session: Session): Promise<void> {
  await waitFor(
    () => {
      if (session.state().job !== null) throw new Error('a job is at work');
    },
    { timeout: JOB_TIMEOUT, interval: 20 },
  );
  // React shows the last state a moment after it was set.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Presses a button by its name and waits until the work it starts is done. */
export async function press({ user, session }: OpenPane, name: string | RegExp): Promise<void> {
  // What is loaded when first used is there a moment later.
  await user.click(await screen.findByRole('button', { name }));
  await idle(session);
}
