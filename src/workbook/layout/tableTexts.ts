import type { CapDerivation } from '../../domain/definitions/definitions';
import { pointsFromThousandths } from '../../domain/points/points';

const SEPARATOR = '、';

/** Several names in one cell, as such documents write them. */
export function joinNames(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** The names of a cell; commas and line breaks separate them as well. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A derivation as the hidden column keeps it: JSON, so that reading it back needs no grammar of its own. */
export function writeDerivation(derivation: CapDerivation): string {
  return JSON.stringify(derivation);
}

/** A derivation read back; null when the text is none (somebody edited it). */
export function readDerivation(text: string): CapDerivation | null {
  // The common case; an error for each such row would take as long as the rest of reading it.
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // not JSON: no derivation, the cap then counts as typed by a person
  }
  if (typeof value !== 'object' || value === null || !('rule' in value)) return null;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { category, categoryCap, sharers, lender } = fields;
  switch (value.rule) {
    case 'categoryRemainder':
      if (typeof category !== 'string' || typeof categoryCap !== 'number') return null;
      return { rule: 'categoryRemainder', category, categoryCap: pointsFromThousandths(categoryCap) };
    case 'categoryShare':
      if (typeof category !== 'string' || typeof categoryCap !== 'number' || typeof sharers !== 'number')
        return null;
      return { rule: 'categoryShare', category, categoryCap: pointsFromThousandths(categoryCap), sharers };
    case 'lentByUnitType':
      return typeof lender === 'string' ? { rule: 'lentByUnitType', lender } : null;
    default:
      return null;
  }
}
