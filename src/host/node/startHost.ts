import vm from 'node:vm';
import type { MakeCalculator } from '../calc/calculator';
import { EmbeddedHost } from '../embeddedHost';
import type { Book } from '../model/book';
import { newBook } from '../model/newBook';
import type { RequirementSets } from '../protocol/requirementSets';
import { windowExternal } from '../windowExternal';
import { OFFICE_BASE, officeScript } from './officeFiles';
import { makePage } from './page';

export interface StartOptions {
  readonly calculator: MakeCalculator;
  /** @default a new book with the sheet Sheet1 */
  readonly book?: Book;
  /** Of Office's menus. @default 'zh-CN' */
  readonly language?: string;
  /** Differences to Office 2021 LTSC, which has ExcelApi 1.14. */
  readonly requirementSets?: RequirementSets;
}

/** A host with a genuine Office.js client of its own. */
export interface RunningHost {
  readonly host: EmbeddedHost;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Makes the client the global one, as in a page. Answers how to undo it. */
  install(): () => void;
}

/** Milliseconds within which Office.js must have started. */
const START_TIMEOUT = 10_000;

/** Opens a book in an embedded host and loads the installed, unmodified Office.js against it. */
export async function startHost(options: StartOptions): Promise<RunningHost> {
  const host = new EmbeddedHost({
    book: options.book ?? newBook(),
    calculator: options.calculator,
    ...(options.requirementSets === undefined ? {} : { requirementSets: options.requirementSets }),
  });
  const realm: Record<string, unknown> = {
    ...makePage((script) => void script.runInContext(context)),
    _richApiNativeBridge: host.bridge,
    external: windowExternal(host, options.language ?? 'zh-CN'),
  };
  for (const name of ['window', 'self', 'top', 'parent']) realm[name] = realm;
  const context = vm.createContext(realm);
  // The client's first request is its own; it should not meet what a test sets up next.
  const greeted = firstRequest(host);
  officeScript(`${OFFICE_BASE}office.js`).runInContext(context);
  await inTime(Promise.all([(realm['Office'] as typeof Office).onReady(), greeted]));
  const client = {
    Office: realm['Office'] as typeof Office,
    Excel: realm['Excel'] as typeof Excel,
    OfficeExtension: realm['OfficeExtension'] as typeof OfficeExtension,
  };
  return { host, ...client, install: () => installGlobals(client) };
}

function firstRequest(host: EmbeddedHost): Promise<void> {
  return new Promise((resolve) => {
    const stop = host.onRequest(() => {
      stop();
      resolve();
    });
  });
}

async function inTime(start: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Office.js did not start.'));
    }, START_TIMEOUT);
  });
  try {
    await Promise.race([start, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * As accessors: test runners that tidy up after a file keep every value that a global was given, and with a client
 * its whole book.
 */
function installGlobals(client: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(client).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(client)) {
    let current = value;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: true,
      get: () => current,
      set: (replacement: unknown) => {
        current = replacement;
      },
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
