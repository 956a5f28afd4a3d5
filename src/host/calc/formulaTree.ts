import { FormulaUnsupported, formulaTokens, type FormulaToken } from './formulaTokens';
import { intersection, rangeBetween } from './referenceOperators';

type Leaf = Exclude<FormulaToken, { kind: 'open' | 'close' | 'comma' | 'colon' | 'space' | 'function' }>;

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

/** Calls and brackets within one another; more would exhaust the stack of whoever reads them. Excel takes 64 calls. */
const MAX_DEPTH = 256;

/** Functions for which the areas of a union are as good as arguments one by one. */
const TAKES_UNIONS: ReadonlySet<string> = new Set('SUM COUNT COUNTA AVERAGE MAX MIN PRODUCT'.split(' '));

/**
 * Reads a formula as calls and brackets; operators stay in a row, without precedence. Operators on references
 * are carried out: a range between two references, what two ranges share, a union handed to a function.
 *
 * @throws FormulaUnsupported when brackets do not match or nest too deeply, or an operator on references has other
 * operands than references on one sheet.
 */
export function formulaTree(formula: string): FormulaPart {
  const tokens = formulaTokens(formula);
  /** Brackets that stand for a union, with its areas. */
  const unions = new Map<FormulaNode, readonly FormulaNode[]>();
  let at = 0;
  let depth = 0;

  function parts(inside: boolean): FormulaPart[] {
    const list: FormulaNode[][] = [[]];
    let isRange = false;
    for (; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'space') continue;
      if (token.kind === 'colon') {
        isRange = true;
        continue;
      }
      if (isRange && (token.kind === 'close' || token.kind === 'comma')) break;
      if (token.kind === 'close') {
        if (!inside) break;
        at += 1;
        return list;
      }
      if (token.kind === 'comma') {
        if (!inside) break;
        list.push([]);
        continue;
      }
      append(list[list.length - 1] ?? [], node(token), isRange);
      isRange = false;
    }
    if (isRange) throw new FormulaUnsupported(formula, 'a range without its end');
    if (inside || at < tokens.length) throw new FormulaUnsupported(formula, 'the brackets do not match');
    return list;
  }

  function bracketed(): FormulaPart[] {
    depth += 1;
    if (depth > MAX_DEPTH) throw new FormulaUnsupported(formula, 'nests too deeply');
    const read = parts(true);
    depth -= 1;
    return read;
  }

  function node(token: Exclude<FormulaToken, { kind: 'close' | 'comma' | 'colon' | 'space' }>): FormulaNode {
    if (token.kind === 'function') {
      at += 2;
      const read = bracketed();
      at -= 1;
      const empty = read.length === 1 && read[0]?.length === 0;
      const name = token.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/u, '');
      return {
        kind: 'call',
        name,
        arguments: empty ? [] : TAKES_UNIONS.has(name) ? read.flatMap(areas) : read,
      };
    }
    if (token.kind === 'open') {
      at += 1;
      const read = bracketed();
      at -= 1;
      const [only = [], ...others] = read;
      const group: FormulaNode = { kind: 'group', part: only };
      if (others.length > 0) unions.set(group, read.flatMap(areas).map(areaNode));
      return group;
    }
    return token;
  }

  /** The areas of a union, each as an argument; any other argument is itself. */
  function areas(argument: FormulaPart): readonly FormulaPart[] {
    const [only, more] = argument;
    const union = only !== undefined && more === undefined ? unions.get(only) : undefined;
    if (only === undefined || union === undefined) return [argument];
    unions.delete(only);
    return union.map((area) => [area]);
  }

  function areaNode(part: FormulaPart): FormulaNode {
    const [only, more] = part;
    if (only?.kind === 'group' && more === undefined && !unions.has(only)) return areaNode(only.part);
    if (only?.kind === 'reference' && more === undefined) return only;
    throw new FormulaUnsupported(formula, 'a union of anything but references');
  }

  function append(part: FormulaNode[], next: FormulaNode, isRange: boolean): void {
    const last = part[part.length - 1];
    if (!isRange && (last === undefined || isOperator(last) || isOperator(next))) {
      part.push(next);
      return;
    }
    if (last?.kind !== 'reference' || next.kind !== 'reference') {
      throw new FormulaUnsupported(formula, 'a range or an intersection of anything but references');
    }
    const made = isRange ? rangeBetween(last, next) : intersection(last, next);
    if (made === null) throw new FormulaUnsupported(formula, 'references on different sheets');
    part.splice(-1, 1, made === 'none' ? { kind: 'error', text: '#NULL!' } : made);
  }

  const [whole] = parts(false);
  if (whole === undefined || whole.length === 0) throw new FormulaUnsupported(formula, 'an empty formula');
  if (unions.size > 0) throw new FormulaUnsupported(formula, 'a union of references');
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
