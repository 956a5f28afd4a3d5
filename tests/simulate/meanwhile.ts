import type { SheetAction } from '../../src/host';
import { pick } from '../support/sequences/action';
import { namedArea, rowsOf, scoreTables } from '../support/sequences/tables';
import { TYPING_ACTIONS } from '../support/sequences/typingActions';
import { choiceOf, type Year } from './year';

/** What people do, themselves or at another machine, while a job is at work: all at once, between two requests. */
export const MEANWHILE: readonly ((year: Year) => void)[] = [
  ...[
    TYPING_ACTIONS.typeScore,
    TYPING_ACTIONS.typeScore,
    TYPING_ACTIONS.typeColumn,
    TYPING_ACTIONS.clearIndicator,
    TYPING_ACTIONS.enterDeduction,
  ].map((action) => (year: Year) => {
    action(year, choiceOf(year));
  }),

  /** A score sheet gets another name. */
  (year) => {
    change(year, oneOf(year, scoreTables(year.model.book)), {
      kind: 'rename',
      name: `改${year.model.fresh()}`,
    });
  },

  /** A sheet changes places with a neighbour. */
  (year) => {
    change(year, oneOf(year, [...scoreTables(year.model.book), 'scorebook_units', 'scorebook_ledger']), {
      kind: year.dice.one(['moveLeft', 'moveRight']),
    });
  },

  /** A blank row comes between others. */
  (year) => {
    const name = oneOf(year, [...scoreTables(year.model.book), 'scorebook_units', 'scorebook_indicators']);
    const row = pick(rowsOf(year.model.book, name), year.dice.below(1000))?.row;
    if (row === undefined) return;
    change(year, name, { kind: 'insertRows', area: { row, column: 0, rows: 1, columns: 1 } });
  },
];

function oneOf({ dice }: Year, names: readonly string[]): string {
  return dice.one(names.length === 0 ? [''] : names);
}

/** On a sheet whose protection is taken off for it, and put on again. */
function change({ book: { host }, model }: Year, table: string, action: SheetAction): void {
  const sheet = namedArea(model.book, table)?.sheet;
  if (sheet === undefined) return;
  const isProtected = sheet.protection.on;
  if (isProtected) host.person.changeSheet(sheet.name, { kind: 'unprotect' });
  const edit = host.person.changeSheet(sheet.name, action);
  if (isProtected) host.person.changeSheet(sheet.name, { kind: 'protect' });
  model.story.push(`  ${table}: ${JSON.stringify(action)} ${edit.done ? 'done' : edit.because}`);
}
