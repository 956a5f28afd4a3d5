import { loadTexts } from '../../strings/loadTexts';
import type { Language } from '../../strings/texts';
import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { failureOf } from './failure';
import { freshFindings } from './freshFindings';
import { mendPlanOf, saySame } from '../mend/mendPlanOf';
import { changedTotals } from './changedTotals';
import { saySameFindings } from './sameFindings';
import type { BookOverview } from './overview';
import { pause } from './pause';
import { load } from './resourceMissing';
import { sameEntries, sameTyped } from './sameEntries';
import { knownBook, type SessionState } from './sessionState';
import type { Store } from './store';
import { Understanding, type Understood } from './understanding';

/** What a job that has understood the book knows of it. */
export function understoodFrom(book: BookOverview): Understood {
  return { book, mendPlan: mendPlanOf(book.state.snapshot, book.state.damages) };
}

/** The book as the state shows it, and how a newer reading of it takes its place. */
export class ShownBook {
  readonly #store: Store;
  readonly #understanding = new Understanding();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What is shown at present; null while there is none. */
  get snapshot(): BookSnapshot | null {
    return knownBook(this.#store.get().book)?.state.snapshot ?? null;
  }

  /** Understands a snapshot, showing nothing yet. */
  understand(snapshot: BookSnapshot): Promise<Understood> {
    return this.#understanding.of(snapshot, this.#store.get().language);
  }

  /** Shows all in another language once its texts were fetched; says so where they could not be. */
  async speak(language: Language): Promise<void> {
    try {
      await load(loadTexts(language));
      this.translate(language);
    } catch (error) {
      this.#store.set({ failure: failureOf(error) });
    }
  }

  /** Shows the same book in another language. */
  translate(language: Language): void {
    this.#store.set({ language });
    const { snapshot } = this;
    if (snapshot !== null) this.#store.set(this.#told(this.#understanding.again(snapshot, language)));
  }

  /**
   * Shows the book as a job left it. Understanding it and drawing it take a turn each. What was typed
   * while the job was at work came after the totals, unless the job has computed them.
   */
  async present({ book, mendPlan }: Understood, found: Partial<SessionState> = {}): Promise<void> {
    await pause();
    if (book !== null) await this.#understanding.prepare();
    const state = this.#store.get();
    const isSame = sameTyped(state.book, book);
    this.#store.set({
      ...this.#told({ book, mendPlan }),
      fresh: [],
      // Loading a document lists what it found.
      ...(state.job?.kind === 'import' ? { listed: book?.findings ?? null } : {}),
      ...(state.book === 'unread' && book !== null && this.#understanding.hasRanks(book)
        ? { totals: 'unknown' }
        : {}),
      ...(isSame ? {} : changedTotals(state)),
      ...found,
    });
  }

  /** Has the sheet 问题 list what is shown, where it stands and lists something else. */
  async listAgain(workbook: ExcelWorkbook): Promise<void> {
    const { book: read, jobFindings, listed } = this.#store.get();
    const book = knownBook(read);
    if (book?.state.snapshot.tables.findings === undefined) return;
    const all = [...jobFindings, ...book.findings];
    if (listed !== null && saySameFindings(all, listed)) return;
    const { findingWrites, listedWith } = await load(import('../findingSheet'));
    await workbook.execute(findingWrites(book.state, listedWith(book.state, jobFindings, book.listed)));
    this.#store.set({ listed: all });
  }

  /** Shows a snapshot that differs from the one shown by what a person did. */
  follow(snapshot: BookSnapshot, after = this.#again(snapshot)): void {
    const { book, fresh } = this.#store.get();
    const before = knownBook(book);
    const isSame = before !== null && sameEntries(before.state.snapshot, snapshot);
    this.#store.set({
      ...this.#told(after),
      fresh: freshFindings(fresh, before, after.book),
      ...(isSame ? {} : changedTotals(this.#store.get())),
    });
  }

  /** What was answered stays, as long as the question does. */
  #told({ book, mendPlan }: Understood): Understood {
    const before = this.#store.get().mendPlan;
    if (mendPlan === null || before === null || !saySame(before, mendPlan)) return { book, mendPlan };
    return { book, mendPlan: { ...mendPlan, answers: before.answers } };
  }

  #again(snapshot: BookSnapshot): Understood {
    return this.#understanding.again(snapshot, this.#store.get().language);
  }
}
