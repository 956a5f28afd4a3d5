import type { Language } from '../../strings/texts';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { freshFindings } from './freshFindings';
import { hasRanks } from './hasRanks';
import { changedTotals } from './jobs';
import type { BookOverview } from './overview';
import { pause } from './pause';
import { sameEntries, sameTyped } from './sameEntries';
import { knownBook, type SessionState } from './sessionState';
import type { Store } from './store';
import { Understanding } from './understanding';

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

  /** Understands a snapshot, showing nothing yet; null while the workbook has no definitions. */
  understand(snapshot: BookSnapshot): Promise<BookOverview | null> {
    return this.#understanding.of(snapshot, this.#store.get().language);
  }

  /** Shows the same book in another language. */
  translate(language: Language): void {
    this.#store.set({ language });
    const { snapshot } = this;
    if (snapshot !== null) this.#store.set({ book: this.#understanding.again(snapshot, language) });
  }

  /**
   * Shows the book as a job left it. Understanding it and drawing it take a turn each. What was typed
   * while the job was at work came after the totals, unless the job has computed them.
   */
  async present(book: BookOverview | null, found: Partial<SessionState> = {}): Promise<void> {
    await pause();
    if (book !== null) await this.#understanding.prepare();
    const state = this.#store.get();
    const isSame = sameTyped(state.book, book);
    this.#store.set({
      book,
      fresh: [],
      ...(state.book === 'unread' && book !== null && hasRanks(book) ? { totals: 'unknown' } : {}),
      ...(isSame ? {} : changedTotals(state)),
      ...found,
    });
  }

  /** Shows a snapshot that differs from the one shown by what a person did. */
  follow(snapshot: BookSnapshot, after = this.#again(snapshot)): void {
    const { book, fresh } = this.#store.get();
    const before = knownBook(book);
    const isSame = before !== null && sameEntries(before.state.snapshot, snapshot);
    this.#store.set({
      book: after,
      fresh: freshFindings(fresh, before, after),
      ...(isSame ? {} : changedTotals(this.#store.get())),
    });
  }

  #again(snapshot: BookSnapshot): BookOverview | null {
    return this.#understanding.again(snapshot, this.#store.get().language);
  }
}
