import { FIRST_CRITERION, MAPS_ARRAYS, REFUSED, TAKES_ARRAYS, TAKES_RANGES } from './functionRules';
import { isOperator, type FormulaNode, type FormulaPart } from './formulaTree';

/** What a part of a formula yields. */
export type Shape = 'single' | 'range' | 'array';

/**
 * Why the engine would not calculate a formula as Excel does; null if it would.
 *
 * Several faults of the engine are silent (ISNUMBER of a range is one FALSE, COUNT of an array is 0), so
 * what has not been tried is refused rather than calculated.
 */
export function whyUnsupported(
  formula: FormulaPart,
  knows: (functionName: string) => boolean,
): string | null {
  const reasons: string[] = [];
  const hasLet = holdsLet(formula);
  const shape = shapeOf(formula, (reason) => reasons.push(reason), knows, hasLet);
  if (shape !== 'single') reasons.push('yields several values');
  return reasons[0] ?? null;
}

/** Shape of a part that has been checked already. */
export function shape(part: FormulaPart): Shape {
  return shapeOf(
    part,
    () => undefined,
    () => true,
    true,
  );
}

type Report = (reason: string) => void;
type Knows = (functionName: string) => boolean;

function shapeOf(part: FormulaPart, report: Report, knows: Knows, hasLet: boolean): Shape {
  const operands = part
    .filter((node) => !isOperator(node))
    .map((node) => nodeShape(node, report, knows, hasLet));
  const [only] = operands;
  if (part.length === 1 && only !== undefined) return only;
  return operands.some((operand) => operand !== 'single') ? 'array' : 'single';
}

function nodeShape(node: FormulaNode, report: Report, knows: Knows, hasLet: boolean): Shape {
  switch (node.kind) {
    case 'reference':
      return node.text.includes(':') ? 'range' : 'single';
    case 'array':
      return 'array';
    case 'group':
      return shapeOf(node.part, report, knows, hasLet);
    case 'name':
      if (!hasLet && !/^(?:TRUE|FALSE)$/iu.test(node.text)) report(`the name ${node.text} is unknown`);
      return 'single';
    case 'call':
      return callShape(node, report, knows, hasLet);
    default:
      return 'single';
  }
}

function callShape(
  call: Extract<FormulaNode, { kind: 'call' }>,
  report: Report,
  knows: Knows,
  hasLet: boolean,
): Shape {
  const { name } = call;
  if (name === 'HYPERLINK' && call.arguments.length >= 1 && call.arguments.length <= 2) {
    return shapeOf(call.arguments[call.arguments.length - 1] ?? [], report, knows, hasLet);
  }
  if (REFUSED.has(name)) report(`${name} is not supported`);
  else if (!knows(name)) report(`${name} is unknown`);
  const shapes = call.arguments.map((argument) => shapeOf(argument, report, knows, hasLet));
  checkCriteria(call, report);
  const several = shapes.some((each) => each !== 'single');
  // INDEX and IF hand a range on; the first condition of IF decides whether they work cell by cell.
  if (MAPS_ARRAYS.has(name) && several) return 'array';
  for (const each of shapes) {
    if (each === 'array' && !TAKES_ARRAYS.has(name)) report(`${name} of a calculated array is not supported`);
    if (each === 'range' && !TAKES_RANGES.has(name)) report(`${name} of a range is not supported`);
  }
  return (name === 'ROW' || name === 'COLUMN') && several ? 'array' : 'single';
}

function checkCriteria(call: Extract<FormulaNode, { kind: 'call' }>, report: Report): void {
  const first = FIRST_CRITERION.get(call.name);
  if (first === undefined) return;
  for (let index = first; index < call.arguments.length; index += 2) {
    const [start, more] = call.arguments[index] ?? [];
    if (start?.kind !== 'string') continue;
    const text = start.text.slice(1, -1);
    // The engine leaves blank cells out of "<>text", and takes empty texts for blank under "=".
    const isNumber = /^<>-?\d+(?:\.\d+)?$/u.test(text) && more === undefined;
    if (text.startsWith('<>') && !isNumber && (text.length > 2 || more !== undefined)) {
      report(`${call.name} with a criterion "<>…" is not supported`);
    }
    if (text === '=' && more === undefined) report(`${call.name} with the criterion "=" is not supported`);
  }
}

function holdsLet(part: FormulaPart): boolean {
  return part.some((node) => {
    if (node.kind === 'group') return holdsLet(node.part);
    return node.kind === 'call' && (node.name === 'LET' || node.arguments.some(holdsLet));
  });
}
