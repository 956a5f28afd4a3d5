import { parseArgs } from 'node:util';
import type { YearAnswer } from '../app/plan/otherYear';
import { LANGUAGES, type Language } from '../strings/texts';
import type { MissingRegister } from './mendBook';
import { UsageError } from './usageError';

/** What the command was asked to do. Paths as given. */
export interface Options {
  /** Null: the bundled document, or what the opened book holds. */
  readonly definitions: string | null;
  /** How the document is to be understood. */
  readonly reading: string | null;
  /** Where what was found in the document goes; no book is made then. */
  readonly inspect: string | null;
  readonly open: string | null;
  readonly scores: string | null;
  /** A table of scores of any layout, or of entries for the register. */
  readonly table: string | null;
  /** Whether scores of the file that begin like formulas are formulas. */
  readonly formulas: boolean;
  readonly deductions: string | null;
  readonly settings: string | null;
  readonly exampleScores: string | null;
  /** Whether renames found by likeness are taken, so that scores follow. */
  readonly acceptRenames: boolean;
  /** What a document of another year is, over a book with entries; null: refused. */
  readonly year: YearAnswer | null;
  /** What a register that is gone from the opened book is; null: nobody is ranked. */
  readonly missingRegister: MissingRegister;
  /** Whether the book gets the slips that tell each unit its result. */
  readonly slips: boolean;
  /** Where the report of a self-check goes; no book is made then. */
  readonly selfCheck: string | null;
  /** Where a copy of the opened book without the add-in goes; nothing else is done then. */
  readonly cleanCopy: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly language: Language;
}

/** Where the book goes when nobody says. */
export const DEFAULT_OUT = 'scorebook-2020.xlsx';

export const USAGE = `npm run book -- [FILE] [options]

  FILE, --definitions FILE
                         document with the indicators, .docx, .xlsx or .txt (default: the bundled one of 2020), or
                         definitions as --json prints them, .json
  --reading FILE.json    how the document is to be understood: unit types with their units, what each table,
                         column and row is
  --inspect FILE.json    writes what was found in the document, as such a reading; makes no book
  --open FILE.xlsx       go on with an earlier book instead of an empty one
  --scores FILE.csv      unit,indicator,score, by ids or names: put into the cells as if typed
  --table FILE           a table of scores or register entries, .xlsx, .csv or .txt: matched by names, judged, and entered as the
                         pane does; what is not entered is told
  --formulas             scores of the file may be formulas; without it they are texts, which do not count
  --deductions FILE.csv  unit,item,tier,times[,event,basis,date,enteredBy]: rows of the ledger
  --settings FILE.csv    setting,value: cells of the settings table, by its codes or names; choices by their words
                         on the sheet, or by yes, no, group and the like
  --accept-renames       take names found by likeness for what they seem: scores follow, and are entered
  --new-year             a document of another year begins it: entries are kept on a sheet of values and begin empty
  --same-year            it corrects the year of the book: entries stay
  --missing-register empty  where the register of deductions is gone from the opened book, it counts as empty;
                         without it nobody is ranked
  --slips                a sheet with the slip of each unit, a page each
  --example-scores SEED  plausible scores, for a first look
  --self-check FILE.json runs the self-check of the pane on the embedded host, hands included, and writes its report
  --clean-copy FILE.xlsx a copy of the opened book as it was saved, without what it carries of the add-in
  --out FILE.xlsx        the workbook
  --json FILE            definitions, findings and results
  --language zh-CN|en-US language of the sheets (default zh-CN)
  --help                 this text

Without any option: the bundled document with example scores, written to ${DEFAULT_OUT}.`;

/**
 * Options from the command's arguments; null when help is asked for.
 *
 * @throws UsageError for an option that is unknown or lacks its value
 */
export function readOptions(argv: readonly string[]): Options | null {
  const { values, positionals } = parse(argv);
  if (values.help === true) return null;
  const language = LANGUAGES.find((known) => known === (values.language ?? LANGUAGES[0]));
  if (language === undefined) {
    throw new UsageError(`--language: “${values.language ?? ''}” is not one of ${LANGUAGES.join(', ')}`);
  }
  const nothingAsked = argv.length === 0;
  return {
    definitions: documentOf(values.definitions, positionals),
    reading: values.reading ?? null,
    inspect: values.inspect ?? null,
    open: values.open ?? null,
    scores: values.scores ?? null,
    table: values.table ?? null,
    formulas: values.formulas ?? false,
    deductions: values.deductions ?? null,
    settings: values.settings ?? null,
    acceptRenames: values['accept-renames'] ?? false,
    exampleScores: values['example-scores'] ?? (nothingAsked ? '2020' : null),
    year: yearOf(values),
    missingRegister: registerOf(values['missing-register']),
    slips: values.slips ?? false,
    selfCheck: values['self-check'] ?? null,
    cleanCopy: values['clean-copy'] ?? null,
    out: values.out ?? (nothingAsked ? DEFAULT_OUT : null),
    json: values.json ?? null,
    language,
  };
}

/** @throws UsageError where more than one is named */
function documentOf(named: string | undefined, others: readonly string[]): string | null {
  const [first = null, second] = named === undefined ? others : [named, ...others];
  if (second !== undefined)
    throw new UsageError(`${second}: only one document can be loaded (--help lists the options)`);
  return first;
}

/** @throws UsageError when both are said */
function yearOf(values: ReturnType<typeof parseKnown>['values']): YearAnswer | null {
  const [begins, corrects] = [values['new-year'] === true, values['same-year'] === true];
  if (begins && corrects) throw new UsageError('--new-year and --same-year exclude each other');
  return begins ? 'new' : corrects ? 'same' : null;
}

/** @throws UsageError for anything but `empty` */
function registerOf(value: string | undefined): MissingRegister {
  if (value === undefined || value === 'empty') return value ?? null;
  throw new UsageError(`--missing-register: “${value}” is not empty`);
}

function parse(argv: readonly string[]): ReturnType<typeof parseKnown> {
  try {
    return parseKnown(argv);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UsageError(`${reason ?? ''} (--help lists the options)`, { cause: error });
  }
}

function parseKnown(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      definitions: text,
      'self-check': text,
      'clean-copy': text,
      reading: text,
      inspect: text,
      open: text,
      scores: text,
      table: text,
      formulas: { type: 'boolean' },
      deductions: text,
      settings: text,
      'example-scores': text,
      'accept-renames': { type: 'boolean' },
      'new-year': { type: 'boolean' },
      'same-year': { type: 'boolean' },
      'missing-register': text,
      slips: { type: 'boolean' },
      out: text,
      json: text,
      language: text,
      help: { type: 'boolean' },
    },
  });
}
