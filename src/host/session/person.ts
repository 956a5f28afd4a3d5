import type { Area, Sheet } from '../model/book';
import { changeSheet, type SheetAction, type SheetEdit } from './changeSheet';
import { fillDown, typeIntoAll } from './fillCells';
import { chooseInFilter, type FilterCount } from './filter';
import { setPaneState } from './paneState';
import { select } from './selection';
import type { Session } from './session';
import type { UserEdit } from './userEdits';

/** What a person does in Excel beside typing, pasting and selecting. */
export class Person {
  readonly #session: Session;
  readonly #act: <T>(action: () => T) => T;

  /** @param act carries an action out and tells the add-in of it */
  constructor(session: Session, act: <T>(action: () => T) => T) {
    this.#session = session;
    this.#act = act;
  }

  /**
   * Chooses in the filter of a column (zero-based): null clears it. Answers how many rows are left; null when the
   * sheet has no filter there, or is protected against filtering.
   *
   * @throws RangeError when there is no such sheet
   */
  filter(sheetName: string, column: number, texts: readonly string[] | null): FilterCount | null {
    const sheet = this.#sheet(sheetName);
    if (sheet.protection.on && sheet.protection.options['allowAutoFilter'] !== true) return null;
    return this.#act(() => chooseInFilter(this.#session, sheet, column, texts));
  }

  /**
   * Renames, copies, deletes, moves, protects a sheet, or inserts and deletes rows of it.
   *
   * @throws RangeError when there is no such sheet
   */
  changeSheet(sheetName: string, action: SheetAction): SheetEdit {
    const sheet = this.#sheet(sheetName);
    return this.#act(() => changeSheet(this.#session, sheet, action));
  }

  /** Types a text into all cells of an area. @throws RangeError when there is no such sheet */
  typeIntoAll(sheetName: string, area: Area, text: string): UserEdit {
    const sheet = this.#sheet(sheetName);
    return this.#act(() => typeIntoAll(this.#session, { sheet, area }, text));
  }

  /** Fills an area with its first row, or one row with that above. @throws RangeError when there is no such sheet */
  fillDown(sheetName: string, area: Area): UserEdit {
    const sheet = this.#sheet(sheetName);
    return this.#act(() => fillDown(this.#session, { sheet, area }));
  }

  /** Opens the book for reading only, or to be changed: what would change it is refused meanwhile, to everybody. */
  openReadOnly(isReadOnly: boolean): void {
    this.#session.isReadOnly = isReadOnly;
  }

  /**
   * What is typed and picked meanwhile raises no event, as picks from lists did on the web.
   *
   * @see https://github.com/OfficeDev/office-js/issues/420
   */
  untold<T>(edits: () => T): T {
    return this.#session.changes.untold(edits);
  }

  /** Does several things that are one to undo. */
  asOne<T>(actions: () => T): T {
    return this.#session.undo.asOne(actions);
  }

  /** What is typed, pasted and changed meanwhile is a co-author's, at another machine. */
  asCoauthor<T>(edits: () => T): T {
    return this.#session.changes.asCoauthor(edits);
  }

  /** Takes back what was done last. Answers whether there was anything. */
  undo(): boolean {
    return this.#again('undo');
  }

  /** Does again what was undone last. Answers whether there was anything. */
  redo(): boolean {
    return this.#again('redo');
  }

  /** Opens the task pane or closes it; its page lives on. */
  showPane(isShown: boolean): void {
    this.#act(() => {
      setPaneState(this.#session, isShown ? 'Visible' : 'Background');
    });
  }

  #sheet(name: string): Sheet {
    const sheet = this.#session.sheetByName(name);
    if (sheet === undefined) throw new RangeError(`There is no sheet '${name}'.`);
    return sheet;
  }

  /** Closes the book; requests that come late get no answer. */
  closeBook(): void {
    this.#session.close();
  }

  #again(way: 'undo' | 'redo'): boolean {
    return this.#act(() => {
      const [step] = this.#session.undo[way]();
      if (step === undefined) return false;
      select(this.#session, step.sheet, step.area);
      return true;
    });
  }
}
