import type { Definitions, Indicator, UnitType } from '../definitions/definitions';
import type { DefinitionChange, PlacedIndicator } from './definitionChange';
import { matchDefinitions, type RenameProposal } from './matchDefinitions';
import { unitNames } from '../definitions/unitNames';

/** A unit that is not defined any more. */
export interface UnitGone {
  readonly id: string;
  readonly name: string;
  readonly typeName: string;
}

/** Two sets of definitions compared. */
export interface DefinitionComparison {
  /** In the order of the new definitions, removed ones last. */
  readonly changes: readonly DefinitionChange[];
  /** Units without a successor: what they scored, in common indicators too, has no place any more. */
  readonly unitsGone: readonly UnitGone[];
  readonly proposals: readonly RenameProposal[];
  /** Ids before by ids now, of all that is the same; see `carryIds`. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/**
 * What changed between two sets of definitions; see `matchDefinitions` for what counts as the same.
 *
 * @param accepted ids (as they are now) of proposed renames that a person confirmed
 */
export function compareDefinitions(
  before: Definitions,
  after: Definitions,
  accepted: ReadonlySet<string> = new Set(),
): DefinitionComparison {
  const { formerIds, proposals } = matchDefinitions(before, after, accepted);
  const old = new Map(
    before.unitTypes.flatMap((type) =>
      type.indicators.map((indicator) => [indicator.id, { type, indicator }] as const),
    ),
  );
  const proposed = new Map(
    proposals.flatMap(({ kind, id, formerId }) => (kind === 'indicator' ? [[id, formerId] as const] : [])),
  );
  const named = unitNames([...before.unitTypes, ...after.unitTypes]);
  const formerNames = unitNames(before.unitTypes);
  const placed = (
    { id, name }: UnitType,
    indicator: Indicator,
    names: ReadonlyMap<string, string>,
  ): PlacedIndicator => ({
    unitType: id,
    typeName: name,
    indicator,
    unitName: indicator.unit === null ? null : (names.get(indicator.unit) ?? ''),
  });
  const stillThere = new Set<string>();
  const changes = after.unitTypes.flatMap((type) =>
    type.indicators.map((indicator): DefinitionChange => {
      const to = placed(type, indicator, named);
      const formerId = formerIds.get(indicator.id) ?? proposed.get(indicator.id);
      const earlier = old.get(formerId ?? '');
      if (earlier === undefined || formerId === undefined) return { kind: 'added', to };
      // Of equal names only a person's answer says that they are one.
      if (!formerIds.has(indicator.id) && earlier.indicator.name === indicator.name)
        return { kind: 'added', to };
      stillThere.add(formerId);
      const from = placed(earlier.type, earlier.indicator, formerNames);
      const moved = isMoved(earlier.indicator, indicator, formerIds);
      if (earlier.indicator.name !== indicator.name) {
        return { kind: 'renamed', from, to, moved, isProposal: !formerIds.has(indicator.id) };
      }
      return { kind: earlier.indicator.cap === indicator.cap ? 'kept' : 'capChanged', from, to, moved };
    }),
  );
  const removed = [...old.values()]
    .filter(({ indicator }) => !stillThere.has(indicator.id))
    .map(({ type, indicator }): DefinitionChange => ({
      kind: 'removed',
      from: placed(type, indicator, named),
    }));
  const succeeded = new Set(formerIds.values());
  const unitsGone = before.unitTypes.flatMap(({ name: typeName, units }) =>
    units.filter(({ id }) => !succeeded.has(id)).map(({ id, name }) => ({ id, name, typeName })),
  );
  return { changes: [...changes, ...removed], unitsGone, proposals, formerIds };
}

function isMoved(before: Indicator, after: Indicator, formerIds: ReadonlyMap<string, string>): boolean {
  const unit = after.unit === null ? null : (formerIds.get(after.unit) ?? after.unit);
  return before.category !== after.category || before.part !== after.part || before.unit !== unit;
}
