import { Session } from '../../src/app/session/session';
import type { SessionState } from '../../src/app/session/sessionState';
import { contentAt, styleAt, valueJson, type Sheet } from '../../src/host';
import { cellAddress } from '../../src/workbook/formulas/address';
import { closeBooks, openBook, type EmbeddedBook } from './embeddedBook';
import { delivered } from './openHost';

/** Everything people typed, by what it is about rather than where it stands. */
export type Entries = Map<string, string>;

/** What somebody does to a book while a job is at work. */
export interface Edit {
  readonly name: string;
  /** Does it, and says what the book should hold of it; false where it cannot be done at that moment. */
  readonly act: (book: EmbeddedBook, entries: Entries) => boolean;
  /** It was begun before the request, which is refused until Enter is pressed. */
  readonly isWaiting?: true;
  /** What the pane has to say of it by the end. */
  readonly tells?: RegExp;
}

/** A job of the pane, on a book that is made for it. */
export interface PaneJob {
  readonly name: string;
  readonly make: () => Promise<EmbeddedBook>;
  /** What is done to it once people have typed. */
  readonly ready?: (book: EmbeddedBook) => Promise<void>;
  readonly run: (session: Session) => Promise<void>;
  /** What it is there to change. */
  readonly changes?: (entries: Entries) => void;
  /** The sheet on which the job keeps what it takes out of the book. */
  readonly archive?: string;
}

/** How it went: what is wrong afterwards, and how many requests there were. */
export interface Verdict {
  readonly problems: readonly string[];
  readonly requests: number;
  /** Whether the edit could be done when its request came. */
  readonly happened: boolean;
}

const PATIENCE = { limit: 2_000, interval: 5, silence: 5_000 };

/** Runs a job on a copy of a book, with an edit before its n-th request from 0. */
export async function runMeanwhile(
  file: Uint8Array,
  job: PaneJob,
  edit: Edit | null,
  request: number,
  by: 'person' | 'coauthor',
): Promise<Verdict> {
  const book = await openBook({ book: file });
  const session = new Session({ language: 'zh-CN', patience: PATIENCE });
  const { host } = book;
  try {
    await session.open();
    const [before, expected] = [entriesOf(book), entriesOf(book)];
    job.changes?.(expected);
    const told: string[] = [];
    session.subscribe(() => told.push(whatIsTold(session.state())));
    let [asked, happened] = [-1, false];
    const act = (): void => {
      if (edit === null) return;
      const perform = (): boolean => edit.act(book, expected);
      happened = by === 'person' ? perform() : host.person.asCoauthor(perform);
    };
    host.faults = ({ cleanupOnly }) => {
      if (cleanupOnly) return null;
      asked += 1;
      if (asked !== request || edit === null) return null;
      if (edit.isWaiting !== true) {
        act();
        return null;
      }
      // Somebody edits a cell: the request is refused, and comes again.
      asked -= 1;
      host.faults = null;
      host.cellEditMode = true;
      setTimeout(() => {
        host.cellEditMode = false;
        act();
      }, 1);
      return { at: 'before', code: 'InvalidOperationInCellEditMode' };
    };
    await job.run(session);
    host.faults = null;
    const isTold = (): boolean => told.some((text) => edit?.tells?.test(text));
    // What happens outside of jobs is followed after a moment of quiet.
    if (happened && edit?.tells !== undefined && !isTold()) await delivered(400);
    const verdict = (): readonly string[] =>
      judge(book, expected, session.state(), { told, archive: job.archive });
    const problems = happened || edit === null ? verdict() : [];
    const silent = happened && edit?.tells !== undefined && !isTold();
    return {
      requests: asked + 1,
      happened,
      problems: [
        ...problems,
        ...(silent ? ['silent: nothing was told of it'] : []),
        // What people do meanwhile may be on the archive in its place.
        ...(edit === null ? notArchived(book, job, before, expected) : []),
      ],
    };
  } finally {
    host.faults = null;
    host.cellEditMode = false;
    await session.close();
    closeBooks();
  }
}

/** What a job takes out of the book, and does not keep on its archive. */
function notArchived(
  book: EmbeddedBook,
  { archive }: PaneJob,
  before: Entries,
  expected: Entries,
): readonly string[] {
  if (archive === undefined) return [];
  const texts = textsOn(book, archive);
  return [...before].flatMap(([entry, content]) =>
    expected.has(entry) || isAmong(content, texts) ? [] : [`not archived: ${entry} ${content}`],
  );
}

/** Whether all parts of an entry stand among texts. */
function isAmong(content: string, texts: ReadonlySet<string>): boolean {
  return content.split(' ').every((text) => text === '' || texts.has(text));
}

/** Scores and remarks by unit and indicator, entries of the register by what they say, other typed cells by their row. */
export function entriesOf(book: EmbeddedBook): Entries {
  const entries: Entries = new Map();
  for (const sheet of book.host.book.sheets) {
    const codes = new Map<number, string>();
    for (let column = 0; column < 30; column += 1) {
      codes.set(column, textAt(sheet, 2, column));
    }
    const isAbout = [...sheet.cells.keys()].some((row) => textAt(sheet, row, 0) === 'layoutVersion');
    const isScores = codes.get(0) === 'key' && codes.get(10) === 'score';
    const actualAt = codes.get(14) === 'actual' ? 14 : null;
    const isLedger = codes.get(3) === 'unit' && codes.get(4) === 'item' && codes.get(7) === 'times';
    for (const row of sheet.cells.keys()) {
      const text = (column: number): string => textAt(sheet, row, column);
      if (row < 4) continue;
      if (isScores && text(1) === 'I') {
        const name = `${text(3)} ${text(6)}`;
        const format = styleAt(sheet, row, 10).numberFormat;
        // A score that follows from an actual is nobody's entry.
        if (actualAt !== null && text(actualAt) !== '') entries.set(`actual ${name}`, text(actualAt));
        if (text(10) !== '' && !(actualAt !== null && text(10).startsWith('=')))
          entries.set(`score ${name}`, format === 'General' ? text(10) : `${text(10)} ${format}`);
        if (text(13) !== '') entries.set(`remark ${name}`, text(13));
      } else if (isScores && text(10) !== '')
        entries.set(`stray ${sheet.name} ${cellAddress(row, 10)}`, text(10));
      else if (isLedger && text(3) + text(4) !== '')
        entries.set(`register ${row}`, [3, 4, 6, 7].map(text).join(' '));
      else if (codes.get(0) === 'typeId' && codes.get(5) === 'aliases') {
        if (text(5) !== '') entries.set(`alias ${text(4)}`, text(5));
        if (text(8) !== '') entries.set(`veto ${text(4)}`, text(8));
      } else if (isAbout && text(0) !== '') entries.set(`setting ${text(0)}`, text(2));
    }
  }
  return entries;
}

/** What a sheet holds, as the values alone; of 已移出 only its rows. */
function textsOn(book: EmbeddedBook, sheetName: string | undefined): ReadonlySet<string> {
  const sheet = book.host.book.sheets.find(({ name }) => name === sheetName);
  const texts = new Set<string>();
  for (const [row, line] of sheet?.cells ?? []) {
    if (row < 4 && sheetName === '已移出') continue;
    for (const { content } of line.values()) {
      if (content.kind !== 'formula' && content.kind !== 'empty') texts.add(String(valueJson(content)));
    }
  }
  return texts;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return content.kind === 'formula' ? content.formula : String(valueJson(content));
}

function judge(
  book: EmbeddedBook,
  expected: Entries,
  { failure }: SessionState,
  { told, archive }: { readonly told: readonly string[]; readonly archive: string | undefined },
): readonly string[] {
  const found = entriesOf(book);
  const [removed, archived] = [textsOn(book, '已移出'), textsOn(book, archive)];
  const problems: string[] = [];
  for (const [entry, content] of expected) {
    if (found.get(entry) === content) continue;
    if (isAmong(content, archived)) continue;
    const isMoved = removed.has(content.split(' ')[0] ?? '');
    if (!isMoved) problems.push(`lost: ${entry} ${content}, found ${found.get(entry) ?? 'nothing'}`);
    else if (!told.some((text) => /已移出|"moved":[1-9]|scoreMoved/.test(text))) {
      problems.push(`silent: ${entry} ${content}`);
    }
  }
  for (const [entry, content] of found) {
    if (!expected.has(entry)) problems.push(`in a wrong place: ${entry} ${content}`);
  }
  if (failure !== null) problems.push(`failed: ${JSON.stringify(failure)}`);
  return problems;
}

/** Everything the pane says. */
function whatIsTold({ failure, outcome, jobFindings, plan, book }: SessionState): string {
  const findings = book === null || book === 'unread' ? [] : book.findings;
  const codes = [...jobFindings, ...findings].map(({ code, params }) => [code, params]);
  return JSON.stringify([failure, outcome, codes, plan?.newSheets, plan?.moved]);
}
