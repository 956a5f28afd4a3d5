import type { Finding } from '../../domain/findings/finding';
import { loadTexts } from '../../strings/loadTexts';
import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/excel/workbookError';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { Stage, UseCase } from '../useCase';
import { BookError } from '../bookError';
import { tellingUndecorated } from '../undecorated';
import { failureOf, type Failure } from './failure';
import type { BookOverview } from './overview';
import { pause } from './pause';
import { patiently, patientWorkbook, type Patience, type Waiting } from './patientWorkbook';
import { load } from './resourceMissing';
import type { Job, JobKind, Outcome, SessionState } from './sessionState';
import type { Store } from './store';

/** What a job is given beside what every use case is given. */
export interface JobUseCase extends UseCase {
  readonly signal: AbortSignal;
  readonly onProgress: (stage: Stage, share?: number) => void;
  /** The workbook whether the job was cancelled or not, for taking back what was written before. */
  readonly workbookAfterCancel: ExcelWorkbook;
  /** Does what writes nothing, waiting for a cell being edited; it can be cancelled at any time. */
  patiently<Result>(attempt: () => Promise<Result>): Promise<Result>;
  /** What stands in the workbook after an error. */
  readAfter(error: unknown): Promise<BookSnapshot | 'asBefore' | 'unknown'>;
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
  readonly refresh: (workbook: ExcelWorkbook) => Promise<void>;
  /** Says that the workbook may hold what was not read, to be looked at once it can be. */
  readonly overlooked: () => void;
  /** Shows what a job knows to stand in the workbook instead. */
  readonly show: (book: BookOverview, found: Partial<SessionState>) => Promise<void>;
  /** Has the sheet 问题 say what is shown, after a job that does not write it. */
  readonly listAgain: (workbook: ExcelWorkbook) => Promise<void>;
}

/** A job in hand: when it is over, how to stop it, and how to say that another one has to wait for it. */
export interface RunningJob {
  readonly kind: JobKind;
  readonly end: Promise<void>;
  cancel(): void;
  refuse(other: JobKind): void;
}

/** How far a job is from where the workbook stood before it. */
interface Progress {
  /** It came to where it writes. */
  writes: boolean;
  /** A request that writes was carried out. */
  written: boolean;
  /** What was typed meanwhile and has no place any more, and what Excel refused of the look of sheets. */
  late: readonly Finding[];
  left: { readonly book: BookOverview; readonly found: Partial<SessionState> } | null;
}

/**
 * Runs one job: tells its progress, waits for a cell being edited, and turns every error into a
 * failure. It can be cancelled until the workbook is first written to; from there on it is finished,
 * so that no half-made book stays behind, unless Excel does not answer and somebody stops waiting.
 */
export function runJob(
  { store, workbook, patience, refresh, show, listAgain, overlooked }: JobSetting,
  kind: JobKind,
  action: (useCase: JobUseCase) => Promise<Outcome | null>,
): RunningJob {
  const abort = new AbortController();
  const leave = new AbortController();
  const progress: Progress = { writes: false, written: false, late: [], left: null };
  let cancelWhileWriting = false;
  const change = (part: Partial<Job>): void => {
    const { job } = store.get();
    if (job !== null) store.set({ job: { ...job, ...part } });
  };
  const waiting: Waiting = {
    signal: abort.signal,
    leave: leave.signal,
    patience,
    onWaiting: (is) => {
      if (store.get().job?.waiting !== is) change({ waiting: is });
    },
    onSilence: (is) => {
      if (store.get().job?.silent !== is) change({ silent: is });
    },
    onWritten: () => {
      progress.written = true;
    },
  };
  const tell = (findings: readonly Finding[]): void => {
    progress.late = [...progress.late, ...findings];
  };
  const told = tellingUndecorated(workbook, tell);
  const afterCancel = patientWorkbook(told, { ...waiting, signal: leave.signal });
  const useCase: JobUseCase = {
    workbook: patientWorkbook(told, waiting),
    workbookAfterCancel: afterCancel,
    language: store.get().language,
    signal: abort.signal,
    takeTurn: pause,
    patiently: (attempt) => patiently(attempt, waiting),
    readAfter: async (error) => {
      const failure = failureOf(error, progress.written);
      if (isRefusal(failure) && !progress.written) return 'asBefore';
      if (isOutOfReach(failure)) return 'unknown';
      return afterCancel.read().catch(() => 'unknown' as const);
    },
    show: (book, found = {}) => {
      progress.left = { book, found };
    },
    onLate: tell,
    allowCancelWhileWriting: () => {
      cancelWhileWriting = true;
    },
    onProgress: (stage, share) => {
      if (abort.signal.aborted && !progress.writes) throw new WorkbookError('cancelled');
      const writes = stage === 'writing' || stage === 'reporting';
      progress.writes ||= writes;
      change({
        stage,
        share: share ?? null,
        ...(writes && !cancelWhileWriting ? { cancel: 'no' } : {}),
      });
    },
  };
  store.set({
    job: { kind, stage: null, share: null, waiting: null, silent: false, cancel: 'possible', refused: null },
    failure: null,
    // Going to what a message speaks of is no reason to take the message away.
    ...(kind === 'goTo' ? {} : { outcome: null }),
  });
  return {
    kind,
    end: carryOut(store, progress, {
      act: async () => {
        // What a job finds, or why it fails, is told in texts that the pane did not need to show itself.
        await load(loadTexts(useCase.language));
        return action(useCase);
      },
      overlooked,
      showLeft: () =>
        progress.left === null ? refresh(afterCancel) : show(progress.left.book, progress.left.found),
      listAgain: () => (progress.left === null ? listAgain(afterCancel) : Promise.resolve()),
    }),
    cancel: () => {
      const { job } = store.get();
      if (job?.cancel === 'possible') {
        change({ cancel: 'requested' });
        abort.abort();
      } else if (job?.silent === true) leave.abort();
    },
    refuse: (other) => {
      change({ refused: other });
    },
  };
}

interface Steps {
  readonly act: () => Promise<Outcome | null>;
  /** Shows the workbook as it was left. */
  readonly showLeft: () => Promise<void>;
  readonly listAgain: () => Promise<void>;
  readonly overlooked: () => void;
}

async function carryOut(
  store: Store,
  progress: Progress,
  { act, showLeft, listAgain, overlooked }: Steps,
): Promise<void> {
  try {
    const outcome = await act();
    // A job on the ribbon may be the first to reach a workbook that could not be read when the pane opened.
    if (progress.writes || store.get().book === 'unread') await showLeft();
    tellLate(store, progress);
    // The job itself is done; where the list cannot be written, the pane says that it is older.
    if (progress.writes) await quietly(listAgain);
    finish(store, outcome);
  } catch (error) {
    const failure = failureOf(error, progress.written);
    if (progress.writes) {
      if (isOutOfReach(failureOf(causeOf(error), progress.written))) overlooked();
      else await quietly(showLeft);
    }
    tellLate(store, progress);
    if (isCode(failure, ['cancelled'])) finish(store, { kind: 'cancelled' });
    else store.set({ job: null, failure, outcome: null });
  }
}

function tellLate(store: Store, { late }: Progress): void {
  if (late.length > 0) store.set({ jobFindings: [...store.get().jobFindings, ...late] });
}

/** What the host said, where an error of ours tells what became of it. */
function causeOf(error: unknown): unknown {
  return error instanceof BookError ? (error.cause ?? error) : error;
}

/** Nothing was begun. */
function isRefusal(failure: Failure): boolean {
  return failure.kind === 'resource' || isCode(failure, ['cellBeingEdited', 'cancelled']);
}

/** Waiting for the workbook once more would not help. */
function isOutOfReach(failure: Failure): boolean {
  return isCode(failure, ['cellBeingEdited', 'editedMidway', 'excelBusy', 'activityLimit', 'noAnswer']);
}

function isCode(failure: Failure, codes: readonly WorkbookErrorCode[]): boolean {
  return failure.kind === 'workbook' && codes.some((code) => code === failure.code);
}

function finish(store: Store, outcome: Outcome | null): void {
  const keepsMessage = store.get().job?.kind === 'goTo';
  store.set({ job: null, ...(keepsMessage ? {} : { outcome }) });
}

/** What is done after a job, as far as it can be: what there is to tell is told already. */
async function quietly(afterwards: () => Promise<void>): Promise<void> {
  try {
    await afterwards();
  } catch {
    // The pane shows what it knows.
  }
}
