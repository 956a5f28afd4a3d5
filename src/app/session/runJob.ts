import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { WorkbookError } from '../../workbook/excel/workbookError';
import type { Stage, UseCase } from '../useCase';
import { failureOf } from './failure';
import type { BookOverview } from './overview';
import { pause } from './pause';
import { patientWorkbook, type Patience } from './patientWorkbook';
import type { Job, JobEnd, JobKind, Outcome, SessionState } from './sessionState';
import type { Store } from './store';

/** What a job is given beside what every use case is given. */
export interface JobUseCase extends UseCase {
  readonly signal: AbortSignal;
  readonly onProgress: (stage: Stage, share?: number) => void;
  /** The workbook without the signal, for taking back what was written before a cancellation. */
  readonly workbookAfterCancel: ExcelWorkbook;
  /** Shows the workbook as the job left it, together with what else the job found: it need not be read again. */
  show(book: BookOverview, found?: Partial<SessionState>): void;
  /** Says that writing can be cancelled as well, because what was written can be taken back. */
  allowCancelWhileWriting(): void;
}

/** What jobs need of their surroundings. */
export interface JobSetting {
  readonly store: Store;
  readonly workbook: ExcelWorkbook;
  readonly patience: Patience;
  /** Reads the workbook again after a job that may have changed it. */
  readonly refresh: (useCase: UseCase) => Promise<void>;
  /** Shows what a job knows to stand in the workbook instead. */
  readonly show: (book: BookOverview, found: Partial<SessionState>) => Promise<void>;
}

/** A job in hand: how it ends, and how to stop it. */
export interface RunningJob {
  readonly end: Promise<JobEnd>;
  cancel(): void;
}

/**
 * Runs one job: tells its progress, waits for a cell being edited, and turns every error into a
 * failure. It can be cancelled until the workbook is first written to; from there on it is finished,
 * so that no half-made book stays behind.
 */
export function runJob(
  { store, workbook, patience, refresh, show }: JobSetting,
  kind: JobKind,
  action: (useCase: JobUseCase) => Promise<Outcome | null>,
): RunningJob {
  const abort = new AbortController();
  let wrote = false;
  let left: { readonly book: BookOverview; readonly found: Partial<SessionState> } | null = null;
  let cancelWhileWriting = false;
  const change = (part: Partial<Job>): void => {
    const { job } = store.get();
    if (job !== null) store.set({ job: { ...job, ...part } });
  };
  const useCase: JobUseCase = {
    workbook: patientWorkbook(workbook, {
      signal: abort.signal,
      patience,
      onWaiting: (waiting) => {
        if (store.get().job?.waiting !== waiting) change({ waiting });
      },
    }),
    workbookAfterCancel: workbook,
    language: store.get().language,
    signal: abort.signal,
    takeTurn: pause,
    show: (book, found = {}) => {
      left = { book, found };
    },
    allowCancelWhileWriting: () => {
      cancelWhileWriting = true;
    },
    onProgress: (stage, share) => {
      if (abort.signal.aborted && !wrote) throw new WorkbookError('cancelled');
      const writes = stage === 'writing' || stage === 'reporting';
      wrote ||= writes;
      change({
        stage,
        share: share ?? null,
        ...(writes && !cancelWhileWriting ? { cancel: 'no' } : {}),
      });
    },
  };
  store.set({
    job: { kind, stage: null, share: null, waiting: false, cancel: 'possible' },
    failure: null,
    outcome: null,
  });
  return {
    end: carryOut(
      store,
      () => action(useCase),
      () => (left === null ? refresh(useCase) : show(left.book, left.found)),
      () => wrote,
    ),
    cancel: () => {
      if (store.get().job?.cancel !== 'possible') return;
      change({ cancel: 'requested' });
      abort.abort();
    },
  };
}

async function carryOut(
  store: Store,
  action: () => Promise<Outcome | null>,
  refresh: () => Promise<void>,
  wrote: () => boolean,
): Promise<JobEnd> {
  try {
    const outcome = await action();
    if (wrote()) await refresh();
    store.set({ job: null, outcome });
    return 'done';
  } catch (error) {
    const failure = failureOf(error);
    if (wrote()) await quietly(refresh);
    if (failure.kind === 'workbook' && failure.code === 'cancelled') {
      store.set({ job: null, outcome: { kind: 'cancelled' } });
      return 'done';
    }
    store.set({ job: null, failure });
    return 'attention';
  }
}

/** After a failure the pane shows what stands if it can be read; the failure itself is what to tell. */
async function quietly(refresh: () => Promise<void>): Promise<void> {
  try {
    await refresh();
  } catch {
    // The first failure is told already.
  }
}
