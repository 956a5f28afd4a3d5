import { FormulaUnsupported, formulaTokens, type FormulaToken } from './formulaTokens';

type Leaf = Exclude<FormulaToken, { kind: 'open' | 'close' | 'comma' | 'space' | 'function' }>;

/** A call with its arguments, a pair of brackets, or a token that stands for itself. */
export type FormulaNode =
  | Leaf
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly FormulaPart[] }
  | { readonly kind: 'group'; readonly part: FormulaPart };

/** Operands and operators in their order: `A1+1` has three nodes. Spaces are gone. */
export type FormulaPart = readonly FormulaNode[];

export function isOperator(node: FormulaNode | undefined): boolean {
  return node?.kind === 'operator';
}

/**
 * Reads a formula as calls and brackets; operators stay in a row, without precedence.
 *
 * @throws FormulaUnsupported when brackets do not match, or two operands stand side by side (which Excel
 * takes for the intersection of two ranges, and the engine silently for the first of them).
 */
export function formulaTree(formula: string): FormulaPart {
  const tokens = formulaTokens(formula);
  let at = 0;

  function parts(inside: boolean): FormulaPart[] {
    const list: FormulaNode[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'space') continue;
      if (token.kind === 'close') {
        if (!inside) break;
        at++;
        return list;
      }
      if (token.kind === 'comma') {
        if (!inside) break;
        list.push([]);
        continue;
      }
      append(list[list.length - 1] ?? [], node(token));
    }
    if (inside || at < tokens.length) throw new FormulaUnsupported(formula, 'the brackets do not match');
    return list;
  }

  function node(token: Exclude<FormulaToken, { kind: 'close' | 'comma' | 'space' }>): FormulaNode {
    if (token.kind === 'function') {
      at += 2;
      const read = parts(true);
      at--;
      const empty = read.length === 1 && read[0]?.length === 0;
      return {
        kind: 'call',
        name: token.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/u, ''),
        arguments: empty ? [] : read,
      };
    }
    if (token.kind === 'open') {
      at++;
      const read = parts(true);
      at--;
      const [only, more] = read;
      if (only === undefined || more !== undefined)
        throw new FormulaUnsupported(formula, 'a union of references');
      return { kind: 'group', part: only };
    }
    return token;
  }

  function append(part: FormulaNode[], next: FormulaNode): void {
    const last = part[part.length - 1];
    if (last !== undefined && !isOperator(last) && !isOperator(next)) {
      throw new FormulaUnsupported(formula, 'two operands side by side (intersection)');
    }
    part.push(next);
  }

  const [whole] = parts(false);
  if (whole === undefined || whole.length === 0) throw new FormulaUnsupported(formula, 'an empty formula');
  return whole;
}

/** The text of a part, without `=`. Sheet names are quoted. */
export function formulaText(part: FormulaPart): string {
  return part.map(nodeText).join('');
}

function nodeText(node: FormulaNode): string {
  switch (node.kind) {
    case 'call':
      return `${node.name}(${node.arguments.map(formulaText).join(',')})`;
    case 'group':
      return `(${formulaText(node.part)})`;
    case 'reference':
      return node.sheet === null ? node.text : `'${node.sheet.replaceAll("'", "''")}'!${node.text}`;
    default:
      return node.text;
  }
}

/** The same part with every reference put through `change`. */
export function mapReferences(
  part: FormulaPart,
  change: (reference: { readonly text: string; readonly sheet: string | null }) => FormulaNode,
): FormulaPart {
  return part.map((node): FormulaNode => {
    switch (node.kind) {
      case 'call':
        return { ...node, arguments: node.arguments.map((argument) => mapReferences(argument, change)) };
      case 'group':
        return { kind: 'group', part: mapReferences(node.part, change) };
      case 'reference':
        return change(node);
      default:
        return node;
    }
  });
}
