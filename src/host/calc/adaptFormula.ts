import { shape } from './checkFormula';
import { formulaText, isOperator, type FormulaNode, type FormulaPart } from './formulaTree';

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);
/** Yield texts, so that nothing needs to be done before they are joined by `&`. */
const YIELDS_TEXT: ReadonlySet<string> = new Set(
  'TEXT LEFT RIGHT MID CONCATENATE TRIM SUBSTITUTE'.split(' '),
);

/**
 * Rewrites what the engine calculates otherwise than Excel:
 * HYPERLINK (unknown to it) becomes its text; `--x` (which it drops) becomes `(1*x)`; ROUND scales before it
 * rounds, as 1.005 × 100 is below 100.5 in binary; TEXT rounds halves up; numbers joined by `&` have 15 digits;
 * INDEX is told to yield one cell.
 */
export function adaptFormula(formula: FormulaPart): FormulaPart {
  let variables = 0;
  const fresh = (): string => `_v${String((variables += 1))}`;

  function adaptPart(part: FormulaPart): FormulaPart {
    return joinedNumbers(doubleMinus(part.map(adaptNode)));
  }

  function adaptNode(node: FormulaNode): FormulaNode {
    if (node.kind === 'group') return { kind: 'group', part: adaptPart(node.part) };
    if (node.kind !== 'call') return node;
    const args = node.arguments.map(adaptPart);
    const [first, second] = args;
    if (node.name === 'HYPERLINK') return { kind: 'group', part: args[args.length - 1] ?? [] };
    if (node.name === 'ROUND' && first !== undefined && second !== undefined && args.length === 2) {
      return rounded(formulaText(first), formulaText(second));
    }
    if (node.name === 'TEXT' && first !== undefined && second !== undefined && args.length === 2) {
      return { ...node, arguments: textArguments(first, second) };
    }
    if (node.name === 'INDEX') return oneOf(args);
    return { ...node, arguments: args };
  }

  /** `value` and `format` of TEXT. Only a literal format of digits is rounded beforehand. */
  function textArguments(value: FormulaPart, format: FormulaPart): readonly FormulaPart[] {
    const [only, more] = format;
    if (only?.kind !== 'string' || more !== undefined) return [value, format];
    const decimals = /^"[#0,]*0(?:\.(0+))?(%?)"$/u.exec(only.text);
    if (decimals !== null) {
      const places = (decimals[1]?.length ?? 0) + (decimals[2] === '%' ? 2 : 0);
      const name = fresh();
      const round = formulaText([rounded(name, String(places))]);
      const whole = `LET(${name},${formulaText(value)},IF(ISNUMBER(${name}),${round},${name}))`;
      return [[raw(whole)], format];
    }
    return [value, [{ kind: 'string', text: quotedLetters(only.text) }]];
  }

  function joinedNumbers(part: FormulaPart): FormulaPart {
    if (!part.some((node) => node.kind === 'operator' && node.text === '&')) return part;
    const out: FormulaNode[] = [];
    let operand: FormulaNode[] = [];
    let joined = false;
    const flush = (joins: boolean): void => {
      out.push(...(joined || joins ? shortened(operand) : operand));
      operand = [];
      joined = joins;
    };
    for (const node of part) {
      const sign = node.kind === 'operator' ? node.text : '';
      if (sign === '&' || COMPARISONS.has(sign)) {
        flush(sign === '&');
        out.push(node);
      } else operand.push(node);
    }
    flush(false);
    return out;
  }

  function shortened(operand: FormulaPart): FormulaPart {
    const [only, more] = operand;
    if (only === undefined || shape(operand) !== 'single') return operand;
    const isText = only.kind === 'string' || (only.kind === 'call' && YIELDS_TEXT.has(only.name));
    if (isText && more === undefined) return operand;
    const name = fresh();
    const digits = `ROUND(${name},14-INT(LOG10(ABS(${name}))))`;
    const number = `IF(ISNUMBER(${name}),IF(${name}=0,0,${digits}),${name})`;
    return [raw(`LET(${name},${formulaText(operand)},${number})`)];
  }

  return adaptPart(formula);
}

/**
 * INDEX of one cell. Without the `@` the engine gets ready for a whole row or column, at twenty times the
 * cost of the formula. A position that turns out to be 0, which asks for one, is refused.
 */
function oneOf([source = [], ...positions]: readonly FormulaPart[]): FormulaNode {
  const call = (list: readonly FormulaPart[]): FormulaNode => ({
    kind: 'call',
    name: 'INDEX',
    arguments: [source, ...list],
  });
  if (positions.length === 0 || positions.some(isZero)) return call(positions);
  return raw(`@${formulaText([call(positions.map(neverZero))])}`);
}

function isZero(part: FormulaPart): boolean {
  return part.length === 0 || Number(formulaText(part)) === 0;
}

/**
 * Of the errors that are the engine's alone, `#ERROR!` is one that it can read again in a copy of itself;
 * `#N/IMPL!` is none.
 */
function neverZero(part: FormulaPart): FormulaPart {
  const [only, more] = part;
  const isMatch = only?.kind === 'call' && only.name === 'MATCH' && more === undefined;
  const text = formulaText(part);
  return isMatch || Number(text) > 0 ? part : [raw(`IF((${text})>0,${text},#ERROR!)`)];
}

function raw(text: string): FormulaNode {
  return { kind: 'name', text };
}

function rounded(value: string, places: string): FormulaNode {
  return raw(`ROUND(ROUND((${value})*10^TRUNC(${places}),0)/10^TRUNC(${places}),${places})`);
}

/** Characters other than ASCII, such as 年, stand for themselves in Excel; the engine wants them in quotes. */
function quotedLetters(literal: string): string {
  const inner = literal.slice(1, -1).replaceAll('""', '"');
  const quoted = inner.replace(/"[^"]*"|\\.|[^ -~]+/gu, (piece) =>
    piece.startsWith('"') || piece.startsWith('\\') ? piece : `"${piece}"`,
  );
  return `"${quoted.replaceAll('"', '""')}"`;
}

/**
 * Two signs before an operand, the first of which is no subtraction, become a product with one.
 * Of three signs the last two are taken: `---x` is `-(1*x)`.
 */
function doubleMinus(part: FormulaPart): FormulaPart {
  const out: FormulaNode[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const node = part[at];
    if (node === undefined) continue;
    const operand = part[at + 2];
    const isSign = out.length === 0 || isOperator(out[out.length - 1]);
    const isDouble = isSign && isMinus(node) && isMinus(part[at + 1]);
    if (isDouble && operand !== undefined && !isOperator(operand)) {
      out.push({ kind: 'group', part: [raw('1'), { kind: 'operator', text: '*' }, operand] });
      at += 2;
    } else out.push(node);
  }
  return out;
}

function isMinus(node: FormulaNode | undefined): boolean {
  return node?.kind === 'operator' && node.text === '-';
}
