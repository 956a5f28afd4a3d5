import { weightFromFraction, type BasisPoints } from '../domain/settings/basisPoints';
import type { JsonField } from './jsonFields';
import { UsageError } from './usageError';

/** A weight in percent. @throws UsageError where it is none from 0 to 1000; `what` says of what it is */
export function parsePercent(field: JsonField, what: string): BasisPoints {
  const weight = weightFromFraction(field.number() / 100);
  if (weight === null) throw new UsageError(`${what} must be a percentage from 0 to 1000`);
  return weight;
}
