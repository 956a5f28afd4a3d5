import type { Book } from './model/book';
import type { CellValue } from './model/content';
import type { MakeCalculator } from './calc/calculator';
import type { Bridge } from './bridge';
import type { FaultPlan, RequestInfo } from './faults';
import { Members } from './protocol/members';
import type { Roots } from './protocol/objectPaths';
import { OFFICE_2021, type RequirementSets } from './protocol/requirementSets';
import { DELAY_FOR_CELL_EDIT, MESSAGE, type RequestMessage } from './protocol/wire';
import { keptRange } from './objects/Range';
import { service } from './objects/services';
import { workbook } from './objects/Workbook';
import {
  answerRequest,
  byteLength,
  connectionError,
  isCleanup,
  refuse,
  type Reply,
  type RequestReport,
} from './requests';
import { Person } from './session/person';
import { Session } from './session/session';
import { pasteCells, typeIntoCell, type UserEdit } from './session/userEdits';
import { replaceSettings } from './session/replaceSettings';
import type { ChangedBy } from './session/changes';
import { select } from './session/selection';
import { parseTyped } from './typing/parseTyped';
import { resolveAddress } from './objects/resolveAddress';

export interface HostOptions {
  readonly book: Book;
  readonly calculator: MakeCalculator;
  /** @default 'Book1.xlsx' */
  readonly bookName?: string;
  /** Differences to Office 2021 LTSC, which has ExcelApi 1.14. */
  readonly requirementSets?: RequirementSets;
}

/**
 * What Excel would do behind the genuine Office.js client: answers its requests on a book in memory.
 * Strict: what it does not support fails with `ApiNotFound` and changes nothing.
 */
export class EmbeddedHost {
  readonly bridge: Bridge;
  /** What a person does beside typing, pasting and selecting. */
  readonly person: Person;
  /** What goes wrong, for tests. */
  faults: FaultPlan | null = null;
  /** Milliseconds before a request is carried out. */
  latency = 0;

  readonly #session: Session;
  readonly #members: Members;
  readonly #roots: Roots;
  readonly #requestListeners = new Set<(report: RequestReport) => void>();
  readonly #bookListeners = new Set<(touched: boolean) => void>();
  readonly #waiting: RequestMessage[] = [];
  #editing = false;
  #requests = 0;

  constructor(options: HostOptions) {
    this.#session = new Session({
      book: options.book,
      bookName: options.bookName ?? 'Book1.xlsx',
      makeCalculator: options.calculator,
      parseTyped,
      requirementSets: { ...OFFICE_2021, ...options.requirementSets },
    });
    this.person = new Person(this.#session, (edit) => this.#act(edit));
    this.#members = new Members(this.#session.requirementSets);
    this.#roots = {
      workbook: () => workbook(this.#session),
      service: (name) => service(this.#session, name),
      reference: (id) => keptRange(this.#session, id),
    };
    this.bridge = {
      sendMessageToHost: (text) => {
        this.#receive(JSON.parse(text) as RequestMessage, text);
      },
    };
  }

  get book(): Book {
    return this.#session.book;
  }

  get requirementSets(): RequirementSets {
    return this.#session.requirementSets;
  }

  /** Whether the user is editing a cell: requests fail, or wait when they ask for it. */
  get cellEditMode(): boolean {
    return this.#editing;
  }

  set cellEditMode(editing: boolean) {
    this.#editing = editing;
    if (editing) return;
    for (const message of this.#waiting.splice(0)) this.#receive(message, JSON.stringify(message));
  }

  /** References the client holds. */
  get referenceCount(): number {
    return this.#session.ranges.keptCount;
  }

  /** Calls back after each request. Answers how to stop it. */
  onRequest(listener: (report: RequestReport) => void): () => void {
    this.#requestListeners.add(listener);
    return () => this.#requestListeners.delete(listener);
  }

  /** Calls back after each request or edit that changed the book, once; `touched`: more than what is in view. */
  onBookChanged(listener: (touched: boolean) => void): () => void {
    this.#bookListeners.add(listener);
    return () => this.#bookListeners.delete(listener);
  }

  /** A person types a text into a cell and presses Enter. Refused by protection and validation as in Excel. */
  type(sheetName: string, a1: string, text: string): UserEdit {
    return this.#act(() => typeIntoCell(this.#session, this.#place(sheetName, a1), text));
  }

  /**
   * A person pastes texts copied elsewhere. Erases the validation of the cells unless told to keep it;
   * never checks it. Only protection stops it.
   */
  paste(
    sheetName: string,
    a1: string,
    rows: readonly (readonly string[])[],
    options: { readonly keepValidation: boolean } = { keepValidation: false },
  ): UserEdit {
    return this.#act(() => pasteCells(this.#session, this.#place(sheetName, a1), rows, options));
  }

  /** A person selects cells. */
  select(sheetName: string, a1: string): void {
    this.#act(() => {
      const { sheet, area } = this.#place(sheetName, a1);
      select(this.#session, sheet, area);
    });
  }

  /** Value a cell shows, formulas calculated. Zero-based. @throws RangeError when there is no such sheet. */
  valueAt(sheetId: string, row: number, column: number): CellValue {
    const sheet = this.#session.sheetById(sheetId);
    if (sheet === undefined) throw new RangeError(`There is no sheet with the id ${sheetId}.`);
    return this.#session.value(sheet, row, column);
  }

  /** What `Office.context.document.settings.saveAsync` writes: all settings, as JSON texts by key. */
  saveSettings(entries: ReadonlyMap<string, string>): void {
    this.#act(() => {
      replaceSettings(this.#session, entries);
    }, 'addin');
  }

  /** For views of the book: reads what no request asks for, such as conditional formats. Must change nothing. */
  inspect<T>(read: (session: Session) => T): T {
    return read(this.#session);
  }

  #place(sheetName: string, a1: string) {
    const sheet = this.#session.sheetByName(sheetName);
    if (sheet === undefined) throw new RangeError(`There is no sheet '${sheetName}'.`);
    return resolveAddress(this.#session, sheet, a1);
  }

  #act<T>(edit: () => T, by: ChangedBy = 'user'): T {
    const result = edit();
    this.#session.ranges.endRequest();
    this.#session.changes.fire(by);
    this.#afterChange();
    return result;
  }

  #receive(message: RequestMessage, text: string): void {
    if (message.type !== MESSAGE.request) return;
    const bytes = byteLength(text);
    setTimeout(() => {
      this.#process(message, bytes);
    }, this.latency);
  }

  #process(message: RequestMessage, bytes: number): void {
    if (this.#session.isClosed) return;
    const { body } = message.message;
    const request: RequestInfo = {
      number: (this.#requests += 1),
      bytes,
      body,
      cleanupOnly: isCleanup(body),
    };
    const refused = this.#editing && !request.cleanupOnly;
    if (refused && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#waiting.push(message);
      return;
    }
    const start = performance.now();
    const reply = refused
      ? refuse('InvalidOperationInCellEditMode', 'A cell is being edited.')
      : this.#run(request);
    this.#reply(message, reply);
    this.#report(request, reply, performance.now() - start);
    this.#afterChange();
  }

  #run(request: RequestInfo): Reply {
    try {
      return answerRequest(request, this.faults?.(request) ?? null, this.#members, this.#roots);
    } catch (error) {
      // A bug of this host: said aloud rather than taken for an answer of Excel's.
      const told = error instanceof Error ? (error.stack ?? '') : String(error);
      return connectionError('GeneralException', told);
    } finally {
      this.#session.changes.fire('addin');
      this.#session.ranges.endRequest();
    }
  }

  #reply(message: RequestMessage, reply: Reply): void {
    if (reply.kind === 'none') return;
    const { statusCode, text } = reply;
    this.#send({ id: message.id, type: MESSAGE.request, message: { statusCode, headers: {}, body: text } });
  }

  #report(request: RequestInfo, reply: Reply, milliseconds: number): void {
    const { bytes, cleanupOnly } = request;
    const responseBytes = reply.kind === 'none' ? 0 : reply.bytes;
    for (const listener of this.#requestListeners) {
      listener({ bytes, responseBytes, cleanupOnly, milliseconds });
    }
  }

  /** Events go out after the answer to the request that caused them. */
  #afterChange(): void {
    const entries = this.#session.events.take();
    if (entries.length > 0) this.#send({ type: MESSAGE.events, message: { entries } });
    const scope = this.#session.changes.takeScope();
    if (scope === null) return;
    for (const listener of this.#bookListeners) listener(scope === 'book');
  }

  #send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
