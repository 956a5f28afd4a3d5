import { LANGUAGES, sheetText, type Language } from '../../strings/texts';
import { columnLetters } from '../../workbook/formulas/address';
import { scoreTableName, TABLE_NAMES } from '../../workbook/layout/names';
import type { Column } from '../../workbook/layout/table';
import { isTierCode, tierCodesIn, tierOfCode } from '../../workbook/layout/tierCode';
import { REMOVED_COLUMNS } from '../../workbook/layout/columns';
import { TABLE_COLUMNS, type CodedRole } from '../../workbook/layout/codeRow';
import { readSettings } from '../../workbook/snapshot/readSettings';
import { recogniseColumns } from '../../workbook/snapshot/recogniseColumns';
import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';

/** A table whose columns are not those that the add-in gave it. Rows and columns of the sheet, zero-based. */
export interface ColumnDamage {
  readonly kind: 'columns';
  readonly role: CodedRole;
  /** Workbook-wide name of the table. */
  readonly name: string;
  readonly sheet: string;
  /** First row of the table, and how many it has. */
  readonly row: number;
  readonly rows: number;
  /** Whether the hidden row of codes stands; it is the first row then. */
  readonly hasCodes: boolean;
  /** Whether every column of ours has its own code there. */
  readonly isCoded: boolean;
  /** From the sheet's first column to the table's last; null for somebody else's. */
  readonly present: readonly (string | null)[];
  /** Codes of the columns that should stand, in order. */
  readonly wanted: readonly string[];
  /** Those that do not, as people know them. */
  readonly missing: readonly MissingColumn[];
  /** Somebody else's columns in the midst of ours. */
  readonly foreign: readonly { readonly letter: string; readonly header: string }[];
  /** False where nobody can tell which column is which. */
  readonly isReadable: boolean;
}

/** A column that is gone. */
export interface MissingColumn {
  readonly code: string;
  /** Its header; what hidden ones are called otherwise. */
  readonly header: string;
  /** Entries without which nobody can be ranked, entries all the same, or nothing that cannot be made again. */
  readonly held: 'entries' | 'notes' | 'nothing';
}

/** What people enter that nothing else in the book holds: with it, results; without it, figures of the sheet go on. */
const ENTRIES: Readonly<Partial<Record<CodedRole, readonly string[]>>> = {
  scores: ['score', 'actual'],
  ledger: ['unit', 'item', 'tier', 'times', 'event'],
  about: ['value'],
  indicators: ['unitType', 'part', 'unit', 'category', 'categoryCap', 'indicator', 'cap'],
  units: ['unitType', 'unit', 'group', 'aliases', 'notAliases', 'veto'],
  negative: ['category', 'text', 'points'],
};
const NOTES: Readonly<Partial<Record<CodedRole, readonly string[]>>> = {
  scores: ['remark'],
  ledger: ['basis', 'date', 'enteredBy'],
  indicators: ['target', 'responsible'],
  negative: ['responsible'],
  // Nothing of it counts before it comes back to a row, which nobody but a document or a person decides.
  removed: REMOVED_COLUMNS.map(({ code }) => code),
};

interface Standing {
  readonly role: CodedRole;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly first: readonly Value[];
  readonly second: readonly Value[];
}

const CHECKED = ['about', 'indicators', 'units', 'negative', 'ledger', 'removed'] as const;

/**
 * Tables whose columns were inserted, deleted or moved, as far as that stands in the way of reading them, or of
 * writing them again as they are.
 *
 * @param way `strict`: also what would be in the way of writing definition tables from a document
 */
export function columnDamages(
  snapshot: BookSnapshot,
  language: Language,
  way: 'strict' | 'lenient' = 'lenient',
): readonly ColumnDamage[] {
  const version = readSettings(snapshot.tables.about, () => []).layoutVersion;
  const standing: readonly Standing[] = [
    ...snapshot.odd.map(({ number, codes, headers, ...odd }): Standing => ({
      ...odd,
      role: 'scores',
      name: scoreTableName(number),
      first: codes,
      second: headers,
    })),
    ...CHECKED.flatMap((role): readonly Standing[] => {
      const table = snapshot.tables[role];
      if (table === undefined) return [];
      const { sheet, row, column, values } = table;
      const [first = [], second = []] = values;
      return [{ role, name: TABLE_NAMES[role], sheet, row, column, rows: values.length, first, second }];
    }),
  ];
  return standing.flatMap(
    (table) => damageOf(table, { version, language, isStrict: way === 'strict' }) ?? [],
  );
}

interface Judging {
  readonly version: number;
  readonly language: Language;
  readonly isStrict: boolean;
}

function damageOf(table: Standing, { version, language, isStrict }: Judging): ColumnDamage | null {
  const { role, name, sheet, row, rows, column, first, second } = table;
  const tiers = role === 'negative' ? tierCodesIn([...second, ...first]) : [];
  const columns: readonly Column<string>[] = [
    ...TABLE_COLUMNS[role],
    ...tiers.map((code) => ({ code, header: null, width: 56 })),
  ];
  const words = tiers.map((code) => {
    const tier = tierOfCode(code);
    return [
      code,
      LANGUAGES.flatMap((each) => [
        sheetText(each, 'header.tierPoints', { tier }),
        sheetText(each, 'header.tierWorth', { tier }),
      ]),
    ] as const;
  });
  const found = recogniseColumns(columns, first, second, new Map(words));
  const common = { kind: 'columns', role, name, sheet, row, rows } as const;
  if (found === null) {
    const nothing = { hasCodes: false, isCoded: false, present: [], wanted: [], missing: [], foreign: [] };
    return { ...common, ...nothing, isReadable: false };
  }
  const headers = found.hasCodes ? second : first;
  const filled = found.codes.map(
    (code, at) => code !== null || [first[at], headers[at]].some((cell) => (cell ?? '') !== ''),
  );
  const present = [
    ...new Array<null>(column).fill(null),
    ...found.codes.slice(0, filled.lastIndexOf(true) + 1),
  ];
  const stands = new Set(found.codes);
  const wanted = columns.filter(
    ({ code, since, optional, comesWith }) =>
      stands.has(code) ||
      (comesWith !== undefined && stands.has(comesWith)) ||
      (optional !== true && (since ?? 0) <= version),
  );
  const missing = wanted.filter(({ code }) => !stands.has(code));
  const isCoded =
    found.hasCodes && found.codes.every((code, at) => code === null || String(first[at] ?? '') === code);
  const isWhole = isCoded && missing.length === 0;
  const isInOrder =
    wanted.every(({ code }, index) => present[index] === code) && present.length === wanted.length;
  // Score sheets and the register are written by place; the others are read and written by their codes.
  const byPlace = isStrict || role === 'scores' || role === 'ledger' || role === 'removed';
  if (isWhole && (isInOrder || !byPlace)) return null;
  const lost = missing.map((each) => missingColumn(role, each, language));
  // Computed columns at the end come with computing, as they do in books of earlier versions.
  const isBeginning = isCoded && present.every((code, index) => code === wanted[index]?.code);
  const comesByItself = missing.every(({ hidden, since }) => hidden === true || since !== undefined);
  if (isBeginning && comesByItself && lost.every(({ held }) => held === 'nothing')) return null;
  return {
    ...common,
    hasCodes: found.hasCodes,
    isCoded,
    present,
    wanted: wanted.map(({ code }) => code),
    missing: lost,
    foreign: present.flatMap((code, at) =>
      code === null ? [{ letter: columnLetters(at), header: String(headers[at - column] ?? '') }] : [],
    ),
    isReadable: true,
  };
}

function missingColumn(role: CodedRole, { code, header }: Column<string>, language: Language): MissingColumn {
  const isIn = (list: typeof ENTRIES): boolean => list[role]?.includes(code) === true;
  return {
    code,
    header: headerOf(code, header, language),
    held: isIn(ENTRIES) || isTierCode(code) ? 'entries' : isIn(NOTES) ? 'notes' : 'nothing',
  };
}

/** What people call a column. */
function headerOf(code: string, header: Column<string>['header'], language: Language): string {
  if (isTierCode(code)) return sheetText(language, 'header.tierPoints', { tier: tierOfCode(code) });
  return sheetText(language, header ?? 'header.hidden');
}

/** Whether something is gone with a column that results depend on. */
export function losesEntries({ missing }: ColumnDamage): boolean {
  return missing.some(({ held }) => held === 'entries');
}
