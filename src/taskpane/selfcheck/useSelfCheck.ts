import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../app/session/failure';
import { BUNDLED_DOCUMENT, fetchBundledDocument } from '../../app/session/bundledDocument';
import { load } from '../../app/session/resourceMissing';
import type { Figures } from '../../app/selfcheck/figures';
import type { SelfCheckProgress } from '../../app/selfcheck/runSelfCheck';
import { useSession } from '../shared/paneContext';
import { officeSource } from './officeSource';
import { officeVersion } from './officeVersion';

/** Where the figures of the headless command lie, beside the page. */
const FIGURES = 'selfcheck-figures.json';

type ActEnd = 'done' | 'skipped';

/** What the self-check is at. */
export type SelfCheckState =
  | { readonly kind: 'idle' | 'notNew' | 'busy' | 'stopped' }
  | { readonly kind: 'running'; readonly progress: SelfCheckProgress | null; readonly act: string | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'finished'; readonly json: string; readonly count: number };

/** The self-check as somebody runs it. */
export interface SelfCheck {
  readonly state: SelfCheckState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Says that the act at hand is over. */
  readonly endAct: (end: ActEnd) => void;
}

/** The figures that the build made; null where it made none. */
async function expectedFigures(): Promise<Figures | null> {
  const response = await fetch(FIGURES);
  return response.ok ? ((await response.json()) as Figures) : null;
}

/** Runs the self-check; meanwhile the session does not follow the workbook. */
export function useSelfCheck(): SelfCheck {
  const session = useSession();
  const [state, setState] = useState<SelfCheckState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const end = useRef<(end: ActEnd) => void>(() => undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const run = async (signal: AbortSignal): Promise<SelfCheckState> => {
    const [{ runSelfCheck }, { reportJson }] = await load(
      Promise.all([import('../../app/selfcheck/runSelfCheck'), import('../../app/selfcheck/report')]),
    );
    const report = await runSelfCheck({
      material: async () => ({
        fileName: BUNDLED_DOCUMENT.fileName,
        document: await fetchBundledDocument(),
        expected: await expectedFigures(),
      }),
      office: { officeSource: officeSource() ?? 'beside the page', officeVersion: officeVersion() },
      hands: (act) =>
        new Promise((resolve) => {
          end.current = resolve;
          setState((before) => (before.kind === 'running' ? { ...before, act } : before));
        }),
      onProgress: (progress) => {
        setState({ kind: 'running', progress, act: null });
      },
      signal,
    });
    if (report === null) return { kind: 'notNew' };
    return { kind: 'finished', json: reportJson(report), count: report.checks.length };
  };

  return {
    state,
    endAct: (how) => {
      end.current(how);
    },
    stop: () => abort.current?.abort(),
    start: async () => {
      if (session.state().job !== null) {
        setState({ kind: 'busy' });
        return;
      }
      const controller = new AbortController();
      abort.current = controller;
      setState({ kind: 'running', progress: null, act: null });
      await session.close();
      try {
        setState(await run(controller.signal));
      } catch (error) {
        const failure = failureOf(error);
        const reason =
          failure.kind === 'workbook' ? `${failure.code} ${failure.detail}`.trim() : failure.kind;
        setState(controller.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', reason });
      }
      abort.current = null;
      await session.open();
    },
  };
}
