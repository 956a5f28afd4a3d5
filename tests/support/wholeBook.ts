import { valueJson, type Cell, type EmbeddedHost, type Sheet } from '../../src/host';
import { cellAddress } from '../../src/workbook/formulas/address';

/** Styles are shared between cells and never changed in place. */
const styles = new WeakMap<object, string>();

/**
 * Everything that a book is, by what it is about: order and look of its sheets, contents and formats of
 * its cells, protection, validation, conditional formats, filters, print settings, names. Two books with
 * the same text for everything are the same to whoever opens them.
 *
 * @param without sheets that are left out but for their place in the order
 */
export function wholeBook(
  { book }: EmbeddedHost,
  without: readonly string[] = [],
): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  all.set('sheets', book.sheets.map(({ name, visibility }) => `${name} ${visibility}`).join(', '));
  for (const { name, formula, visible } of book.names) {
    if (!without.some((sheet) => formula.includes(sheet))) all.set(`name ${name}`, `${formula} ${visible}`);
  }
  for (const sheet of book.sheets) {
    if (!without.includes(sheet.name)) describeSheet(sheet, all);
  }
  return all;
}

/** The same without how sheets look, and without what closes them: order, names, rules, contents and their formats of number. */
export function bookContents(
  host: EmbeddedHost,
  without: readonly string[] = [],
): ReadonlyMap<string, string> {
  const all = new Map(
    [...wholeBook(host, without)].filter(([what]) => /^(?:sheets|name .*|.*: validation)$/u.test(what)),
  );
  for (const { name, cells } of host.book.sheets) {
    if (without.includes(name)) continue;
    for (const [row, line] of cells) {
      for (const [column, { content, style }] of line) {
        if (content.kind === 'empty' && style.numberFormat === 'General') continue;
        const entered = content.kind === 'formula' ? content.formula : JSON.stringify(valueJson(content));
        all.set(`${name}!${cellAddress(row, column)}`, `${entered} ${style.numberFormat} ${style.locked}`);
      }
    }
  }
  return all;
}

/** Contents, and which sheets are protected. */
export function closedBook(host: EmbeddedHost, without: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map([...bookContents(host, without), ['open', openSheets(host).join(', ')]]);
}

function describeSheet(sheet: Sheet, all: Map<string, string>): void {
  const { name, protection, tabColor, showGridlines, frozen, autoFilter, page } = sheet;
  const say = (what: string, value: unknown): void => {
    all.set(`${name}: ${what}`, JSON.stringify(value));
  };
  say('protection', protection);
  say('look', { tabColor, showGridlines, frozen, autoFilter, page });
  say('widths', sorted(sheet.columnWidths));
  say('heights', sorted(sheet.rowHeights));
  say('hidden', [[...sheet.hiddenColumns].sort(inOrder), [...sheet.hiddenRows].sort(inOrder)]);
  say('merges', sheet.merges);
  say('column formats', sorted(sheet.columnStyles));
  say('row formats', sorted(sheet.rowStyles));
  say('validation', sheet.validations.map((rule) => JSON.stringify(rule)).sort());
  say(
    'conditional formats',
    sheet.conditionalFormats.map(({ area, format, stopIfTrue }) => [area, format, stopIfTrue]),
  );
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) all.set(`${name}!${cellAddress(row, column)}`, cellText(cell));
  }
}

function cellText({ content, style, hyperlink }: Cell): string {
  const entered = content.kind === 'formula' ? content.formula : JSON.stringify(valueJson(content));
  return `${entered} ${styleText(style)}${hyperlink === undefined ? '' : JSON.stringify(hyperlink)}`;
}

function styleText(style: object): string {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style);
  styles.set(style, text);
  return text;
}

function sorted<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([left], [right]) => left - right);
}

function inOrder(left: number, right: number): number {
  return left - right;
}

/** What of one book is otherwise in another, some of it. */
export function bookDifferences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  most = 3,
): readonly string[] {
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => expected.get(key) !== found.get(key))
    .slice(0, most)
    .map((key) => `${key}: ${expected.get(key) ?? 'nothing'} became ${found.get(key) ?? 'nothing'}`);
}

/** Sheets that stand without protection. */
export function openSheets({ book }: EmbeddedHost): readonly string[] {
  return book.sheets.filter(({ protection }) => !protection.on).map(({ name }) => name);
}
