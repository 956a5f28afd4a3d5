import type { ExcelView } from '../../workbook/excel/excelView';
import type { SheetRows } from '../../workbook/excel/sheetPlace';
import type { SheetWatcher, Watch } from '../../workbook/excel/watchSheets';
import type { Patch } from './patchSnapshot';
import { load } from './resourceMissing';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { SelectedPlace } from './rowFacts';

/** More rows than this are read as part of the whole book. */
const MOST_ROWS = 60;

/** Milliseconds of quiet before an edit or a selection is looked at: nobody reads faster. */
const QUIET = { edit: 150, selection: 120 } as const;

/** What the follower works on. */
export interface Followed {
  readonly view: ExcelView;
  /** The snapshot shown at present; null while there is none, or while a job is at work. */
  snapshot(): BookSnapshot | null;
  /** Shows a snapshot that differs by what was typed. */
  show(snapshot: BookSnapshot): void;
  /** Reads the whole book again and shows it; false when a job began meanwhile and it was not shown. */
  readAgain(): Promise<boolean>;
  /** Looks at what edits changed; `isBlock` where one was of more than a row. */
  edited(before: BookSnapshot, now: BookSnapshot, isBlock: boolean): Promise<void>;
  showSelection(place: SelectedPlace | null): void;
}

/** What was edited: rows of a sheet, and whether nothing was inserted or deleted. */
interface Edit {
  readonly rows: SheetRows;
  readonly isSimple: boolean;
}

/**
 * Follows what a person types and selects. Edits of a few rows of any table that people type into cost one small
 * round trip; anything else has the book read again. Failures are not told here: following is a help,
 * and the buttons read everything anyway.
 */
export class Follower implements SheetWatcher {
  readonly #followed: Followed;
  #edits: Edit[] = [];
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  #selectionTimer: ReturnType<typeof setTimeout> | undefined;
  #watch: Watch | null = null;
  #missed = false;

  constructor(followed: Followed) {
    this.#followed = followed;
  }

  /** Begins to follow, or begins anew. */
  async start(): Promise<void> {
    await this.stop();
    this.#watch = await this.#followed.view.watch(this);
  }

  /** Once the workbook is shown as a job left it, the sheets that the job added are followed too. */
  async renewAfter(shown: Promise<void>): Promise<void> {
    await shown;
    await this.renew();
  }

  /**
   * Has sheets heard that were added since, or all of them where beginning failed; costs nothing where
   * all are heard anyway.
   */
  async renew(): Promise<void> {
    if (this.#watch?.hearsNewSheets !== true) await this.#quietly(() => this.start());
  }

  /** Says that the workbook is about to be read, with everything that was typed until now. */
  readingAll(): void {
    this.#missed = false;
  }

  /** Says that the workbook may hold what is not shown. */
  overlooked(): void {
    this.#missed = true;
  }

  /** Looks at what was typed while a job was at work and may not have been read by it. */
  async catchUp(): Promise<void> {
    if (this.#missed) await this.#quietly(() => this.#readAgain());
  }

  async stop(): Promise<void> {
    clearTimeout(this.#editTimer);
    clearTimeout(this.#selectionTimer);
    const watch = this.#watch;
    this.#watch = null;
    await watch?.stop();
  }

  edited(rows: SheetRows, isSimple: boolean): void {
    this.#edits.push({ rows, isSimple });
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => void this.#quietly(() => this.#lookAtEdits()), QUIET.edit);
  }

  selected(rows: SheetRows): void {
    clearTimeout(this.#selectionTimer);
    this.#selectionTimer = setTimeout(
      () => void this.#quietly(() => this.#lookAtSelection(rows)),
      QUIET.selection,
    );
  }

  async #lookAtEdits(): Promise<void> {
    const edits = this.#edits.splice(0);
    const before = this.#followed.snapshot();
    if (before === null) {
      this.#missed = true;
      return;
    }
    await this.#follow(before, edits);
    const now = this.#followed.snapshot();
    const isBlock = edits.some(({ rows }) => rows.count > 1);
    if (now !== null && now !== before) await this.#followed.edited(before, now, isBlock);
  }

  async #follow(before: BookSnapshot, edits: readonly Edit[]): Promise<void> {
    let snapshot: BookSnapshot = before;
    if (
      this.#missed ||
      edits.length > 3 ||
      edits.some(({ rows, isSimple }) => !isSimple || rows.count > MOST_ROWS)
    ) {
      await this.#readAgain();
      return;
    }
    const { patchSnapshot } = await load(import('./patchSnapshot'));
    for (const { rows } of edits) {
      const read = await this.#followed.view.readRows(rows);
      const patch: Patch = read === null ? 'readAgain' : patchSnapshot(snapshot, read);
      if (patch === 'readAgain') {
        await this.#readAgain();
        return;
      }
      if (patch !== 'irrelevant') snapshot = patch.snapshot;
    }
    const shown = this.#followed.snapshot();
    // A job that began or ended meanwhile knows other things; what was read here is part of an older book.
    if (shown === null) this.#missed = true;
    else if (shown !== before) await this.#readAgain();
    else if (snapshot !== before) this.#followed.show(snapshot);
  }

  async #readAgain(): Promise<void> {
    // Until it was read: where that fails, the next edit has it read.
    this.#missed = true;
    this.#missed = !(await this.#followed.readAgain());
  }

  async #lookAtSelection(rows: SheetRows): Promise<void> {
    const sheet = await this.#followed.view.sheetName(rows.sheetId);
    this.#followed.showSelection(sheet === null ? null : { sheet, row: rows.first });
  }

  async #quietly(look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch {
      // The next edit, selection or button looks again.
    }
  }
}
