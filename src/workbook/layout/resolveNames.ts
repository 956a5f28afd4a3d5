import type { Definitions } from '../../domain/definitions/definitions';
import { sheetText, type Language } from '../../strings/texts';
import type { BookNames } from './bookNames';
import { TABLE_NAMES, type TableRole } from './names';
import { sheetNameFor } from './sheetName';

/** The sheets of a workbook that hold the book's tables now. */
export interface ExistingSheets {
  readonly all: readonly string[];
  /** Those without any value that nobody needs: free to be used. */
  readonly unused: readonly string[];
  readonly tables: Readonly<Partial<Record<TableRole, string>>>;
  readonly hidden: readonly string[];
  /** Score sheet by unit type id. */
  readonly scores: ReadonlyMap<string, string>;
}

/**
 * What the sheets of the book are, or will be, called: an existing table keeps the name people gave
 * its sheet; a new one gets its own name (with the sheet that has it, if that is empty), or a
 * numbered one where somebody else's sheet has that.
 */
export function resolveNames(
  existing: ExistingSheets,
  definitions: Definitions,
  language: Language,
): BookNames {
  const taken = new Set(existing.all.filter((name) => !existing.unused.includes(name)));
  const fresh = (wanted: string, fallback: string): string => {
    const name = sheetNameFor(wanted, taken, fallback);
    taken.add(name);
    return name;
  };
  const role = (key: TableRole): string =>
    existing.tables[key] ?? fresh(sheetText(language, `sheet.${key}`), TABLE_NAMES[key]);
  // The fixed sheets choose first: a unit type may not take 指标库 for its own.
  const tables: Readonly<Record<TableRole, string>> = {
    about: role('about'),
    indicators: role('indicators'),
    units: role('units'),
    negative: role('negative'),
    ledger: role('ledger'),
    ranking: role('ranking'),
    findings: role('findings'),
    removed: role('removed'),
  };
  const scores = new Map(
    definitions.unitTypes.map(({ id, name }) => [
      id,
      existing.scores.get(id) ?? fresh(name, sheetText(language, 'sheet.unnamedType')),
    ]),
  );
  return { tables, scores, hidden: new Set(existing.hidden) };
}
