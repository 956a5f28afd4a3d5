import type { Better, Method } from '../domain/methods/method';
import { checkedMethod } from '../workbook/layout/methodTexts';
import type { JsonField } from './jsonFields';
import { UsageError } from './usageError';

const KINDS = ['direct', 'ratio', 'step', 'rank', 'leader'] as const;

/** Which fields a kind of method has beside its kind. */
const FIELDS = {
  direct: [],
  ratio: ['target', 'better'],
  step: ['target', 'base', 'perUnit'],
  rank: ['points', 'better'],
  leader: ['better'],
} as const satisfies Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

/**
 * How the score of an indicator follows from its actual; null where it is entered itself.
 *
 * @throws UsageError for a method with figures that no book can use
 */
export function parseMethod(field: JsonField, name: string): Method | null {
  if (field.isMissing) return null;
  const kind = field.get('kind').choice(KINDS);
  field.object(['kind', ...FIELDS[kind]]);
  if (kind === 'direct') return null;
  const method = checkedMethod(methodOf(kind, field));
  if (method === null)
    throw new UsageError(
      `“${name}”: method has a number that is too large or has more than nine decimals, or a list of no points or too many`,
    );
  return method;
}

function methodOf(kind: Method['kind'], field: JsonField): Method {
  const better = (): Better => field.get('better').choice(['higher', 'lower']);
  const number = (key: string): number => field.get(key).number() || 0;
  switch (kind) {
    case 'ratio':
      return { kind, target: number('target'), better: better() };
    case 'step':
      return { kind, target: number('target'), base: number('base'), perUnit: number('perUnit') };
    case 'rank':
      return {
        kind,
        points: field
          .get('points')
          .list()
          .map((one) => one.number() || 0),
        better: better(),
      };
    case 'leader':
      return { kind, better: better() };
  }
}
