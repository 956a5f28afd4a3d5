import { bookNames } from '../../src/app/book/bookState';
import { check, type CheckResult } from '../../src/app/check';
import { compute, type ComputeResult } from '../../src/app/compute';
import { definitionWrites } from '../../src/app/plan/definitionWrites';
import { generate, planGenerate, type GeneratePlan } from '../../src/app/generate';
import type { UseCase } from '../../src/app/useCase';
import type { Definitions } from '../../src/domain/definitions/definitions';
import type { FindingCode } from '../../src/domain/findings/codes';
import type { Finding } from '../../src/domain/findings/finding';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import {
  loadIronCalc,
  readXlsx,
  startHost,
  writeXlsx,
  type Book,
  type EmbeddedHost,
  type MakeCalculator,
  type StartOptions,
} from '../../src/host';
import type { Language } from '../../src/strings/texts';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { FIRST_ROW } from '../../src/workbook/layout/table';
import { BookCells } from './bookCells';
import { costOf, type Cost } from './cost';
import { keepBook, type BookCopy } from './keptBook';

export interface OpenOptions extends Pick<StartOptions, 'requirementSets'> {
  /** An .xlsx file, or a book; a new one otherwise. */
  readonly book?: Uint8Array | Book;
  readonly language?: Language;
  /** A calculator of IronCalc's otherwise. */
  readonly calculator?: MakeCalculator;
}

const open = new Set<EmbeddedBook>();

let ironCalc: ReturnType<typeof loadIronCalc> | null = null;

/** Loading the wasm file once is enough for all books. */
function makeIronCalc(): ReturnType<typeof loadIronCalc> {
  ironCalc ??= loadIronCalc();
  return ironCalc;
}

/** A book in an embedded host, with the genuine client installed as the global one. One at a time. */
export async function openBook({
  book,
  language = 'zh-CN',
  requirementSets,
  calculator,
}: OpenOptions = {}): Promise<EmbeddedBook> {
  const start = await startHost({
    calculator: calculator ?? (await makeIronCalc()),
    language,
    ...(book === undefined ? {} : { book: book instanceof Uint8Array ? (await readXlsx(book)).book : book }),
    ...(requirementSets === undefined ? {} : { requirementSets }),
  });
  const opened = new EmbeddedBook(start.host, start.install(), language);
  open.add(opened);
  return opened;
}

/** Makes a book once, to open copies of it. @param make takes it from an empty book to what is kept */
export async function keptBook(
  options: Pick<OpenOptions, 'language' | 'requirementSets'>,
  make: (book: EmbeddedBook) => Promise<void>,
): Promise<() => BookCopy> {
  const calculator = (await makeIronCalc())();
  const book = await openBook({ ...options, calculator: () => calculator });
  try {
    await make(book);
    return keepBook(book.host.book, calculator);
  } finally {
    book.dispose();
  }
}

/** Books with score sheets that this file has made, by what they were made of. */
const generated = new Map<string, Promise<() => BookCopy>>();

/** What opens a book with definitions loaded and score sheets generated, which is made once for each file. */
export async function generatedCopy(
  definitions: Definitions,
  settings: Partial<Settings> = {},
  options: Pick<OpenOptions, 'language' | 'requirementSets'> = {},
): Promise<BookCopy> {
  const key = JSON.stringify([definitions, settings, options]);
  const kept =
    generated.get(key) ??
    keptBook(options, async (book) => {
      await book.load(definitions, settings);
      await book.generate();
    });
  generated.set(key, kept);
  return (await kept)();
}

/** A book with definitions loaded and score sheets generated. */
export async function generatedBook(
  definitions: Definitions,
  settings: Partial<Settings> = {},
  options: Pick<OpenOptions, 'language' | 'requirementSets'> = {},
): Promise<EmbeddedBook> {
  return openBook({ ...options, ...(await generatedCopy(definitions, settings, options)) });
}

/** Closes every book that a test opened; for `afterEach`. */
export function closeBooks(): void {
  for (const book of [...open].reverse()) book.dispose();
}

/** What tests do with a book: the use cases as the buttons call them, and what a person does in between. */
export class EmbeddedBook {
  readonly cells: BookCells;
  language: Language;

  readonly #uninstall: () => void;

  constructor(
    readonly host: EmbeddedHost,
    uninstall: () => void,
    language: Language,
  ) {
    this.#uninstall = uninstall;
    this.language = language;
    this.cells = new BookCells(host);
  }

  get useCase(): UseCase {
    return { workbook: excelWorkbook, language: this.language };
  }

  /** Puts definitions into their tables as the import does. */
  async load(definitions: Definitions, settings: Partial<Settings> = {}): Promise<void> {
    const snapshot = await excelWorkbook.read();
    const { title, year, county } = definitions;
    await excelWorkbook.execute(
      definitionWrites(definitions, snapshot, {
        language: this.language,
        settings: { ...DEFAULT_SETTINGS, title, year, county, ...settings },
        names: bookNames(snapshot, definitions, [], this.language),
      }),
    );
  }

  async generate(): Promise<GeneratePlan> {
    const plan = await planGenerate(this.useCase);
    await generate(this.useCase, plan);
    return plan;
  }

  check(): Promise<CheckResult> {
    return check(this.useCase);
  }

  compute(): Promise<ComputeResult> {
    return compute(this.useCase);
  }

  /** Types a score into its cell. @throws Error when validation or protection refuses it */
  score(unit: string, indicator: string, text: string): void {
    const { sheet, cell } = this.cells.score(unit, indicator);
    this.type(sheet, cell, text);
  }

  /** Pastes a score into its cell, which no validation stops. */
  pasteScore(unit: string, indicator: string, text: string): void {
    const { sheet, cell } = this.cells.score(unit, indicator);
    const edit = this.host.paste(sheet, cell, [[text]], { keepValidation: true });
    if (!edit.done) throw new Error(`${sheet}!${cell} refuses ${text}: ${edit.because}`);
  }

  /** Types a remark beside a score. */
  remark(unit: string, indicator: string, text: string): void {
    const { sheet, row } = this.cells.score(unit, indicator);
    this.type(sheet, `N${row + 1}`, text);
  }

  /** Enters a deduction into the first free row of the ledger. */
  deduct(unit: string, item: string, tier: string, times: string, event = '', isProved = true): number {
    const sheet = '加减分登记';
    const ledger = this.cells.sheet(sheet);
    let row = FIRST_ROW + 1;
    while (this.cells.typed(ledger, row - 1, 3) !== '' || this.cells.typed(ledger, row - 1, 4) !== '')
      row += 1;
    const texts = [`D${row}`, `E${row}`, `G${row}`, `H${row}`, `N${row}`];
    [unit, item, tier, times, event].forEach((text, at) => {
      this.host.paste(sheet, texts[at] ?? '', [[text]], { keepValidation: true });
    });
    if (isProved) this.prove(row);
    return row;
  }

  /** Writes basis, date and person beside an entry of the register. @param row as the sheet counts it */
  prove(row: number): void {
    this.host.paste('加减分登记', `K${row}`, [['督查通报1号', '2020-11-02', '李敏']], {
      keepValidation: true,
    });
  }

  /** Changes a setting on the sheet 说明. */
  setting(label: string, text: string): void {
    const about = this.cells.sheet('说明');
    const row = [...about.cells.keys()].find((at) => this.cells.typed(about, at, 1) === label);
    if (row === undefined) throw new Error(`no setting ${label}`);
    this.host.paste('说明', `C${row + 1}`, [[text]], { keepValidation: true });
  }

  type(sheet: string, cell: string, text: string): void {
    const edit = this.host.type(sheet, cell, text);
    if (!edit.done) throw new Error(`${sheet}!${cell} refuses ${text}: ${edit.because}`);
  }

  /** What a person does with the sheets through Excel's own commands, spoken in Office.js. */
  async byHand(edit: (context: Excel.RequestContext) => void): Promise<void> {
    await Excel.run(async (context) => {
      edit(context);
      await context.sync();
    });
  }

  /** What a use case costs in requests; those that only tidy up are nobody's wait. */
  cost(action: () => Promise<unknown>): Promise<Cost> {
    return costOf(this.host, action);
  }

  save(): Promise<Uint8Array> {
    return writeXlsx(this.host.book, (...cell) => this.host.valueAt(...cell));
  }

  dispose(): void {
    open.delete(this);
    this.#uninstall();
    this.host.person.closeBook();
  }
}

/** The findings of a code. */
export function findingsOf<Code extends FindingCode>(
  result: { readonly findings: readonly Finding[] },
  code: Code,
): readonly Finding<Code>[] {
  return result.findings.filter((finding): finding is Finding & Finding<Code> => finding.code === code);
}
