import { CELL_ERRORS, EMPTY, type CellError, type CellValue } from '../model/content';

/** What the engine's cell types mean (IronCalc `CellType`). */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/**
 * What a cell shows whose formula is not calculated here, though Excel may calculate it: Excel's own word for
 * what its calculation cannot do, so that nobody takes it for the formula's value.
 */
export const NOT_CALCULATED: CellError = '#CALC!';

/** Errors that only the engine has; each means "this was not calculated". */
const ENGINE_FAULTS: ReadonlyMap<string, string> = new Map([
  ['#ERROR!', 'the engine cannot read or calculate it'],
  ['#N/IMPL!', 'the engine does not calculate it'],
  ['#CIRC!', 'it refers to itself'],
]);

/**
 * What to enter so that the engine holds exactly this value. Texts get a leading apostrophe, or "5" and
 * "2020-1-1" would become numbers.
 *
 * @throws RangeError for a number that is not finite.
 */
export function engineInput(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      if (!Number.isFinite(value.number)) throw new RangeError(`not a finite number: ${value.number}`);
      return String(value.number);
    case 'text':
      return `'${value.text}`;
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
  }
}

export interface EngineResult {
  readonly value: CellValue;
  /** Why the value is an error that Excel would not show; null if it is Excel's. */
  readonly fault: string | null;
}

/**
 * A calculated value.
 *
 * @param type cell type by the engine.
 * @param shown the cell as the engine shows it.
 * @param joined the cell joined to an empty text: numbers with all their digits, which nothing else gives.
 */
export function engineResult(type: number, shown: string, joined: string): EngineResult {
  switch (type) {
    case NUMBER:
      return shown === '' ? { value: EMPTY, fault: null } : sound({ kind: 'number', number: Number(joined) });
    case TEXT:
      return sound({ kind: 'text', text: joined });
    case BOOLEAN:
      return sound({ kind: 'boolean', boolean: shown === 'TRUE' });
    case ERROR:
      return errorResult(shown);
    default:
      return { value: { kind: 'error', error: NOT_CALCULATED }, fault: `unknown cell type ${type}` };
  }
}

function sound(value: CellValue): EngineResult {
  return { value, fault: null };
}

function errorResult(shown: string): EngineResult {
  const known = CELL_ERRORS.find((error) => error === shown);
  if (known !== undefined) return sound({ kind: 'error', error: known });
  const fault = ENGINE_FAULTS.get(shown) ?? `unknown error ${shown}`;
  return { value: { kind: 'error', error: NOT_CALCULATED }, fault };
}
