import { SHEET_PROTECTION } from '../layout/protection';
import type { Write } from '../writes/writes';
import type { MayTryAgain } from './send';
import { hindranceOf, translateError } from './translateError';
import { WorkbookError } from './workbookError';

/** How often protecting is tried, where a fault comes to that too. */
const MOST_TRIES = 3;

/** A sheet that is about to be unprotected, with what answers whether it was protected. */
interface Asked {
  readonly sheet: string;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * The sheets that a plan has unprotected, and that must not stay open. Right before a sheet is unprotected
 * it is asked whether it is protected: one that a person has opened meanwhile stays as that person wants it.
 */
export class OpenSheets {
  readonly #context: Excel.RequestContext;
  readonly #open = new Set<string>();
  readonly #mayTryAgain: MayTryAgain;
  #asked: Asked[] = [];

  /** @param mayTryAgain waits before protecting is tried again where Excel cannot take it just then */
  constructor(context: Excel.RequestContext, mayTryAgain: MayTryAgain = () => Promise.resolve(false)) {
    this.#context = context;
    this.#mayTryAgain = mayTryAgain;
  }

  /** A request is about to be queued, or queued once more. */
  begin(): void {
    this.#asked = [];
  }

  /** Queues the question ahead of unprotecting a sheet. */
  ask(sheet: string): void {
    const { protection } = this.#context.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    this.#asked.push({ sheet, protection });
  }

  /** Which of the questions Excel answered. */
  answered(): readonly boolean[] {
    return this.#asked.map((asked) => wasProtected(asked) !== undefined);
  }

  /** The request was carried out. */
  done(request: readonly Write[]): void {
    for (const write of request) {
      if (write.kind === 'unprotect') this.#open.add(write.sheet);
      if (write.kind === 'protect' || write.kind === 'deleteSheet') this.#open.delete(write.sheet);
    }
    this.#asked = [];
  }

  /**
   * Whether a request that failed had come to protecting its sheets, so that nothing can be done on them any
   * more; true as well where the host is out of reach.
   */
  async isClosing(closing: readonly Write[]): Promise<boolean> {
    const closed = closing.flatMap((write) => (write.kind === 'protect' ? [write.sheet] : []));
    try {
      const { worksheets } = this.#context.workbook;
      worksheets.load('items/name,items/protection/protected');
      await this.#context.sync();
      return worksheets.items.some(({ name, protection }) => protection.protected && closed.includes(name));
    } catch {
      return true;
    }
  }

  /**
   * Protects what is open. Answers the error to tell: the one that brought us here, made plain where
   * a sheet could not be unprotected. If protecting fails too, that never masks it.
   */
  async closeAfter(error: unknown): Promise<unknown> {
    // Of a request without an answer nobody knows how far it came: each of its sheets may be open.
    const sheets = new Set([
      ...this.#open,
      ...this.#asked.filter((asked) => wasProtected(asked) !== false).map(({ sheet }) => sheet),
    ]);
    const standing = await this.#protect(sheets);
    const { code } = translateError(error);
    if (code !== 'sheetProtected') return error;
    const refused = this.#asked.filter((asked) => wasProtected(asked) !== undefined).at(-1);
    // Unprotecting was refused because the sheet was open already: it is not as it was read.
    if (refused !== undefined && wasProtected(refused) === false) {
      return new WorkbookError('accessDenied', refused.sheet, { cause: error });
    }
    const refusing = refused?.sheet ?? standing;
    return refusing === null ? error : new WorkbookError(code, refusing, { cause: error });
  }

  /** Answers the first of the sheets that still was protected; null where none was, or the host is out of reach. */
  async #protect(names: ReadonlySet<string>): Promise<string | null> {
    if (names.size === 0) return null;
    let refusing: string | null = null;
    for (let turn = 1; turn <= MOST_TRIES;) {
      try {
        const { worksheets } = this.#context.workbook;
        worksheets.load('items/name,items/protection/protected');
        await this.#context.sync();
        const standing = [...names].flatMap((wanted) =>
          worksheets.items.filter(({ name }) => name === wanted),
        );
        refusing ??= standing.find(({ protection }) => protection.protected)?.name ?? null;
        for (const { protection } of standing) {
          if (!protection.protected) protection.protect({ ...SHEET_PROTECTION });
        }
        await this.#context.sync();
        return refusing;
      } catch (error) {
        // Out of reach, or protected by somebody else in between; the next run of the plan protects the sheets.
        if (!(await this.#isOver(error))) turn += 1;
      }
    }
    return refusing;
  }

  /** Whether what held protecting up may be over; nothing that happens while waiting masks why it came to this. */
  async #isOver(error: unknown): Promise<boolean> {
    const hindrance = hindranceOf(error);
    return hindrance !== null && (await this.#mayTryAgain(hindrance).catch(() => false));
  }
}

/** Undefined where the request was not answered, or did not come so far. */
function wasProtected({ protection }: Asked): boolean | undefined {
  return protection.toJSON().protected;
}
