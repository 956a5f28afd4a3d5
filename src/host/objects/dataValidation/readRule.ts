import type { ValidationRule } from '../../model/book';
import { formatAddress } from '../../model/address';
import { MAX_FORMULA_CHARACTERS, MAX_LIST_CHARACTERS } from '../../model/limits';
import { fields, flag, oneOf, text } from '../../protocol/checkArguments';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import { HostObject, type Argument } from '../../protocol/hostObject';
import { Range } from '../Range';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Names of the rules and what `dataValidation.type` calls them. */
const TYPES = {
  custom: 'Custom',
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  date: 'Date',
  textLength: 'TextLength',
} as const;
type Kind = keyof typeof TYPES;

/**
 * A rule as it is stored: ranges have become formulas.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule
 */
export function readRule(value: Argument): ValidationRule['rule'] {
  const given = Object.entries(fields(value, 'rule')).filter(([, rule]) => rule !== null);
  const [entry, second] = given;
  if (entry === undefined || second !== undefined) throw invalidArgument('A rule has exactly one kind.');
  const [kind, rule] = entry;
  if (!Object.hasOwn(TYPES, kind)) throw apiNotFound(`DataValidationRule.${kind}`);
  return { [kind]: readKind(kind as Kind, fields(rule, kind)) };
}

export function typeOfRule(rule: ValidationRule['rule']): string {
  const kind = Object.keys(rule)[0] ?? '';
  return Object.hasOwn(TYPES, kind) ? TYPES[kind as Kind] : 'None';
}

function readKind(kind: Kind, rule: Readonly<Record<string, Argument>>): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'custom':
      return { formula: formula(rule['formula'], 'formula') };
    case 'list':
      return {
        inCellDropDown: flag(rule['inCellDropDown'], 'inCellDropDown'),
        source: source(rule['source']),
      };
    case 'decimal':
    case 'wholeNumber':
    case 'date':
    case 'textLength': {
      const operator = oneOf(rule['operator'], OPERATORS, 'operator');
      const bounds = { formula1: bound(rule['formula1'], 'formula1'), operator };
      const paired = operator === 'Between' || operator === 'NotBetween';
      return paired ? { ...bounds, formula2: bound(rule['formula2'], 'formula2') } : bounds;
    }
  }
}

/** A bound is a number, a text that Excel reads as one, a formula or a cell. */
function bound(value: Argument | undefined, what: string): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof HostObject) return referenceTo(value, what);
  const written = text(value, what);
  return written.startsWith('=') ? formula(written, what) : written;
}

function formula(value: Argument | undefined, what: string): string {
  const written = text(value, what);
  if (!written.startsWith('=')) throw invalidArgument(`${what} must begin with =.`);
  if (written.length > MAX_FORMULA_CHARACTERS) throw invalidArgument(`${what} is too long.`);
  return written;
}

function source(value: Argument | undefined): string {
  if (value instanceof HostObject) return referenceTo(value, 'source');
  const written = text(value, 'source');
  if (!written.startsWith('=') && written.length > MAX_LIST_CHARACTERS) {
    throw invalidArgument(`A list has at most ${MAX_LIST_CHARACTERS} characters.`);
  }
  return written;
}

function referenceTo(object: HostObject, what: string): string {
  if (!(object.self instanceof Range)) throw invalidArgument(`${what} must be a range or a text.`);
  return `=${formatAddress(object.self.sheet.name, object.self.area, true)}`;
}
