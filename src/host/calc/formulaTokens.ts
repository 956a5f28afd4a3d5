/** A piece of a formula. A reference carries its sheet; a range such as `A1:B2` or `A:A` is one token. */
export type FormulaToken =
  | { readonly kind: 'string' | 'number' | 'operator' | 'name' | 'error' | 'function'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null }
  | { readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'array' | 'space'; readonly text: string };

/** What the engine, or our reading of formulas, cannot take; `reason` says what it is. */
export class FormulaUnsupported extends Error {
  readonly code = 'FormulaUnsupported';

  constructor(
    readonly formula: string,
    readonly reason: string,
  ) {
    super(`${reason}: ${formula}`);
    this.name = 'FormulaUnsupported';
  }
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!`;
/** Ordered: the first that matches wins, so references come before names and numbers. */
const PATTERNS: readonly (readonly [Exclude<FormulaToken['kind'], 'reference'>, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['array', /\{[^{}]*\}/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['comma', /,/uy],
  // Between two references that are not one token: `S!A1:S!B1`, `A1 : B1`.
  ['colon', /\s*:\s*/uy],
  ['space', /\s+/uy],
];
const ON_SHEET = new RegExp(`${SHEET}(${REFERENCE})(?![\\p{L}\\p{N}_.(!])`, 'uy');
const HERE = new RegExp(`(${REFERENCE})(?![\\p{L}\\p{N}_.(!])`, 'uy');

/**
 * Splits a formula (with its leading `=`) into tokens.
 *
 * @throws FormulaUnsupported for what is no part of the formulas this host reads: structured references,
 * `@`, the spill operator `#`, references to other books, and plain mistakes.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const token = referenceAt(formula, at) ?? plainTokenAt(formula, at);
    if (token === null) throw new FormulaUnsupported(formula, `cannot be read from position ${at + 1}`);
    tokens.push(token.token);
    at += token.length;
  }
  return tokens;
}

interface Found {
  readonly token: FormulaToken;
  readonly length: number;
}

function referenceAt(formula: string, at: number): Found | null {
  ON_SHEET.lastIndex = at;
  const there = ON_SHEET.exec(formula);
  if (there !== null) {
    const sheet = (there[1] ?? there[2] ?? '').replaceAll("''", "'");
    return { token: { kind: 'reference', text: there[3] ?? '', sheet }, length: there[0].length };
  }
  HERE.lastIndex = at;
  const here = HERE.exec(formula);
  if (here === null) return null;
  return { token: { kind: 'reference', text: here[0], sheet: null }, length: here[0].length };
}

function plainTokenAt(formula: string, at: number): Found | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { token: { kind, text: match[0] }, length: match[0].length };
  }
  return null;
}
