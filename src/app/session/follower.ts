import type { ExcelView } from '../../workbook/excel/excelView';
import type { SheetRows } from '../../workbook/excel/sheetPlace';
import type { SheetWatcher, Watch } from '../../workbook/excel/watchSheets';
import type { RowsRead } from '../../workbook/excel/readRows';
import type { Patch } from './patchSnapshot';
import { load } from './resourceMissing';
import { SelectedSince } from './selectedSince';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { SelectedPlace } from './rowFacts';

/** More rows than this are read as part of the whole book. */
const MOST_ROWS = 60;

/** More rows than this wait for the next time the pane gets the focus: what is asked then is small. */
const MOST_SELECTED = 30;

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
  readonly #selectedSince = new SelectedSince();

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
    this.#selectedSince.clear();
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
    this.#selectedSince.heard(rows);
    this.#edits.push({ rows, isSimple });
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => void this.#quietly(() => this.#lookAtEdits()), QUIET.edit);
  }

  selected(rows: SheetRows): void {
    this.#selectedSince.selected(rows);
    clearTimeout(this.#selectionTimer);
    this.#selectionTimer = setTimeout(
      () => void this.#quietly(() => this.#lookAtSelection(rows)),
      QUIET.selection,
    );
  }

  /**
   * The pane got the focus again. Where people were meanwhile they may have picked from lists, of which Excel on the web
   * does not always tell: these rows are read once more, in one small request, and nothing else happens where they
   * hold what is shown.
   */
  lookAgain(): void {
    void this.#quietly(() => this.#lookAtSelected());
  }

  async #lookAtSelected(): Promise<void> {
    const before = this.#followed.snapshot();
    if (before === null) return;
    const places = this.#selectedSince.take(MOST_SELECTED);
    if (places.length === 0) return;
    const [read, { rowsDiffer }] = await Promise.all([
      this.#followed.view.readAllRows(places),
      load(import('./rowsDiffer')),
    ]);
    // Of sheets that came or went events tell.
    const changed = (read ?? []).filter((rows) => rowsDiffer(before, rows));
    if (changed.length === 0) return;
    await this.#patch(before, changed);
    await this.#tellEdited(before, false);
  }

  async #tellEdited(before: BookSnapshot, isBlock: boolean): Promise<void> {
    const now = this.#followed.snapshot();
    if (now !== null && now !== before) await this.#followed.edited(before, now, isBlock);
  }

  async #lookAtEdits(): Promise<void> {
    const edits = this.#edits.splice(0);
    const before = this.#followed.snapshot();
    if (before === null) {
      this.#missed = true;
      return;
    }
    await this.#follow(before, edits);
    await this.#tellEdited(
      before,
      edits.some(({ rows }) => rows.count > 1),
    );
  }

  async #follow(before: BookSnapshot, edits: readonly Edit[]): Promise<void> {
    if (
      this.#missed ||
      edits.length > 3 ||
      edits.some(({ rows, isSimple }) => !isSimple || rows.count > MOST_ROWS)
    ) {
      await this.#readAgain();
      return;
    }
    const read = await this.#followed.view.readAllRows(edits.map(({ rows }) => rows));
    if (read === null) await this.#readAgain();
    else await this.#patch(before, read);
  }

  /** Shows rows that were read again, as part of the book they were read in; the whole book where that takes it. */
  async #patch(before: BookSnapshot, read: readonly RowsRead[]): Promise<void> {
    let snapshot = before;
    const { patchSnapshot } = await load(import('./patchSnapshot'));
    for (const rows of read) {
      const patch: Patch = patchSnapshot(snapshot, rows);
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
