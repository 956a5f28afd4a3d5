/** A formula taken apart, so that it can be held against another one of its kind. */
export interface FormulaShape {
  /** The formula as every office program would write it, with `#` for the rows it refers to. */
  readonly text: string;
  /** Rows that it refers to, in their order; they count from 1. */
  readonly rows: readonly number[];
}

/** Texts, names of sheets in quotes, references, numbers, other words, blanks. */
const PIECE = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?<quoted>'(?:[^']|'')*')(?=!)",
    '(?<reference>(?<![\\p{L}\\p{N}_.])\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(!]))',
    '(?<number>(?<![\\p{L}\\p{N}_.])(?:\\d+\\.?\\d*|\\.\\d+)(?:E[+-]?\\d+)?)',
    '[\\p{L}\\p{N}_.\\\\]+',
    '\\s+',
  ].join('|'),
  'giu',
);

/** Digits that office programs keep of a number. */
const PRECISION = 15;

/**
 * The shape of a formula. Office programs write a formula in ways of their own: with or without quotes around the
 * name of a sheet, with other blanks, with a number's digits beyond the fifteenth left out.
 *
 * @param known texts within the formula that are taken for the same wherever they stand in the same place of the list
 */
export function formulaShape(formula: string, known: readonly string[] = []): FormulaShape {
  const rows: number[] = [];
  const text = formula.replace(PIECE, (piece, ...captures: readonly unknown[]) => {
    const { text, quoted, reference, number } = captures.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (text !== undefined) return known.includes(text) ? `"${known.indexOf(text)}"` : text;
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll("''", "'").toUpperCase();
    if (number !== undefined) return String(Number(Number(number).toPrecision(PRECISION)));
    if (reference === undefined) return piece.trim().toUpperCase();
    rows.push(Number(/\d+$/u.exec(reference)?.[0]));
    return reference.replace(/\d+$/u, '#').toUpperCase();
  });
  return { text, rows };
}

/** The texts within a formula, in their order. */
export function formulaTexts(formula: string): readonly string[] {
  return [...formula.matchAll(PIECE)].flatMap(({ groups }) => groups?.['text'] ?? []);
}

/** Whether two formulas are the same to an office program. */
export function sameFormula(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [formulaShape(left), formulaShape(right)];
  return one.text === other.text && one.rows.every((row, index) => row === other.rows[index]);
}
