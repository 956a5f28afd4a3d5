import { patientWorkbook } from '../../src/app/session/patientWorkbook';
import type { UseCase } from '../../src/app/useCase';
import type { Fault } from '../../src/host';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import type { EmbeddedBook } from './embeddedBook';
import { bookContents, bookDifferences, closedBook, openSheets, wholeBook } from './wholeBook';

/** A use case as a person presses for it. */
export type Act = (useCase: UseCase, book: EmbeddedBook) => Promise<unknown>;

/**
 * How a request goes wrong: a number is the share of its actions that are done; `silence` is never answered, and
 * the person stops waiting.
 */
export type MishapKind = 'before' | 'turnedAway' | 'replyLost' | 'fromThenOn' | 'silence' | number;

/** Codes that the documentation names; each is tried in its turn, for what a fault leaves does not hang on its name. */
const CODES = [
  'GeneralException',
  'AccessDenied',
  'ActivityLimitReached',
  'ConnectionFailure',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'UnsupportedOperation',
];

/** What is tried, and on what. */
export interface Trial {
  readonly prepare: () => Promise<EmbeddedBook>;
  readonly act: Act;
  /** What was typed, as the cells hold it. */
  readonly typed: readonly string[];
  /** What the use case makes of one of them. */
  readonly becomes?: Readonly<Record<string, string>>;
  /**
   * What makes the look of sheets anew, where doing the use case again does not: colours, widths and the like come last,
   * and with them the protection of sheets that are new.
   */
  readonly afterwards?: Act;
  /**
   * Whether doing it again finds nothing to do where it came far enough, and nothing but loading a document would make all
   * of the look anew: then all else is compared, and that afterwards.
   */
  readonly isPlain?: boolean;
  /** Codes that the mishaps have, each in its turn; those of the documentation otherwise. */
  readonly codes?: readonly string[];
  /** Sheets that tell of what was done, and so need not be the same when it is done again. */
  readonly reported?: readonly string[];
}

/** What came of it. */
export interface Tried {
  readonly faults: number;
  readonly requests: number;
  /** How many of the faults the use case got over by itself. */
  readonly overcome: number;
  /** What went wrong: an entry that is nowhere, a sheet left open, a book that is another than after an undisturbed run. */
  readonly problems: readonly string[];
}

/**
 * Runs a use case with every mishap at every request, or at each `step`th, and once more after each.
 *
 * @param kinds the mishaps of a request, counted from 0; none ends the trial there
 */
export async function tryMishaps(
  { prepare, act, typed, becomes = {}, reported = [], afterwards, isPlain = false, codes = CODES }: Trial,
  kinds: (request: number) => readonly MishapKind[],
  step = 1,
): Promise<Tried> {
  let book = await prepare();
  await act(book.useCase, book);
  await act(book.useCase, book);
  const contents = bookContents(book.host, reported);
  await afterwards?.(book.useCase, book);
  const whole = (): ReadonlyMap<string, string> => (isPlain ? closedBook : wholeBook)(book.host, reported);
  const undisturbed = whole();
  const problems: string[] = [];
  let faults = 0;
  let overcome = 0;
  for (let request = 0; ; request += step) {
    const before = faults;
    for (const kind of kinds(request)) {
      book = await prepare();
      // A sheet that is new is protected once it is made; nobody has typed anything there before.
      const [standing, open] = [book.cells.sheets, openSheets(book.host)];
      const code = codes[faults % codes.length] ?? 'GeneralException';
      const error = await actWith(book, act, { request, kind }, code);
      if (error === null) break;
      faults += 1;
      if (error === DONE) overcome += 1;
      const say = (what: string): unknown => problems.push(`request ${request}, ${kind}, ${code}: ${what}`);
      if (!(error instanceof WorkbookError) && error !== DONE) say(`no WorkbookError but ${nameOf(error)}`);
      const left = new Set(book.cells.contents().values());
      for (const text of typed) if (!left.has(text) && !left.has(becomes[text] ?? text)) say(`lost ${text}`);
      // Where nothing answers any more, nothing can be closed either: the next run does.
      if (kind !== 'fromThenOn' && kind !== 'silence') {
        const opened = openSheets(book.host).filter(
          (name) => standing.includes(name) && !open.includes(name),
        );
        for (const name of opened) say(`${name} is left open`);
      }
      await act(book.useCase, book);
      const again = isPlain ? contents : bookContents(book.host, reported);
      for (const text of bookDifferences(contents, again)) say(text);
      await afterwards?.(book.useCase, book);
      for (const text of bookDifferences(undisturbed, whole())) say(text);
    }
    if (faults === before) return { faults, requests: request, overcome, problems };
  }
}

const DONE = 'done all the same';

/** Runs a use case with a mishap; answers the error, or null where it had no such request. */
async function actWith(
  book: EmbeddedBook,
  act: Act,
  { request, kind }: { readonly request: number; readonly kind: MishapKind },
  code: string,
): Promise<unknown> {
  const asked = { count: -1, happened: false };
  const leave = new AbortController();
  book.host.faults = ({ cleanupOnly, body }): Fault | null => {
    if (cleanupOnly) return null;
    asked.count += 1;
    if (kind === 'fromThenOn' ? asked.count < request : asked.count !== request) return null;
    asked.happened = true;
    if (kind === 'silence') {
      setTimeout(() => {
        leave.abort();
      });
      return { at: 'silence' };
    }
    if (kind === 'fromThenOn') return { at: 'before', code };
    if (kind === 'turnedAway') return { at: kind, status: asked.count % 2 === 0 ? 429 : 503 };
    if (typeof kind !== 'number') return { at: kind, code };
    return { at: 'midway', actionIndex: Math.floor(body.Actions.length * kind), code };
  };
  try {
    await act(kind === 'silence' ? patientUseCase(book.useCase, leave.signal) : book.useCase, book);
    return asked.happened ? DONE : null;
  } catch (error) {
    return error;
  } finally {
    book.host.faults = null;
  }
}

/** What the pane gives a use case: a workbook that a person can stop waiting for. */
export function patientUseCase(useCase: UseCase, leave = new AbortController().signal): UseCase {
  const nothing = (): void => undefined;
  const workbook = patientWorkbook(useCase.workbook, {
    signal: new AbortController().signal,
    leave,
    patience: { limit: 1_000, interval: 10, busy: [1, 2, 4] },
    onWaiting: nothing,
    onSilence: nothing,
    onWritten: nothing,
  });
  return { ...useCase, workbook };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
