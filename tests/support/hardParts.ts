import type { UnitType } from '../../src/domain/definitions/definitions';

/** Rules that a tenth of the books use at least. */
export const RULE_CASES = ['parts of its own', 'parts in a component'] as const;

/** What is hard about them. */
export const PART_CASES = [
  'common indicators and those of units in one part',
  'a part beside a component',
  'a component without a weight',
  'a component of another weight',
] as const;

type PartCase = (typeof RULE_CASES)[number] | (typeof PART_CASES)[number];

/** What is hard about the parts of a unit type, where they are its own. */
export function noteParts(
  { parts, components = [], indicators, units }: UnitType,
  note: (partCase: PartCase, holds: boolean) => void,
): void {
  if (parts === undefined || units.length === 0) return;
  const used = parts.filter(({ id }) => indicators.some(({ part }) => part === id));
  const inComponent = used.filter(({ component }) => components.some(({ name }) => name === component));
  const hasBoth = ({ id }: { readonly id: string }): boolean => {
    const own = indicators.filter(({ part }) => part === id);
    return own.some(({ unit }) => unit === null) && own.some(({ unit }) => unit !== null);
  };
  note('parts of its own', used.length > 0);
  note('parts in a component', inComponent.length > 0);
  note('common indicators and those of units in one part', used.some(hasBoth));
  note(
    'a part beside a component',
    inComponent.length > 0 && used.some(({ component }) => component === null),
  );
  note(
    'a component without a weight',
    used.some(({ component }) => component !== null && !components.some(({ name }) => name === component)),
  );
  note(
    'a component of another weight',
    inComponent.some(({ component }) =>
      components.some(({ name, weight }) => name === component && weight !== 10_000),
    ),
  );
}
