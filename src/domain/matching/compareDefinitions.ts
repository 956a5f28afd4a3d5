import type { Points } from '../points/points';
import type { Definitions, Indicator } from '../definitions/definitions';
import { matchDefinitions, type RenameProposal } from './matchDefinitions';
import { unitNames } from '../definitions/unitNames';

/** What became of an indicator: the most telling of its changes. */
export type ChangeKind = 'kept' | 'added' | 'removed' | 'capChanged' | 'renamed';

/** An indicator before and after. */
export interface DefinitionChange {
  readonly kind: ChangeKind;
  readonly unitType: string;
  readonly typeName: string;
  /** As it is now; as it was, where it was removed. */
  readonly indicator: Indicator;
  /** Name of the unit whose own it is; null for a common one. */
  readonly unitName: string | null;
  /** The same before, by the name the unit had then; null where it was common or is new. */
  readonly formerUnitName: string | null;
  /** As it was; null where it is new. */
  readonly before: Indicator | null;
  /** Set where the cap changed, whatever else did. */
  readonly cap: { readonly from: Points | null; readonly to: Points | null } | null;
  /** Whether it changed its category, its part, or its unit. */
  readonly moved: boolean;
  /** Where it is renamed only by a proposal that nobody accepted yet. */
  readonly isProposal: boolean;
}

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
  const unitName = ({ unit }: Indicator): string | null => (unit === null ? null : (named.get(unit) ?? ''));
  const formerNames = unitNames(before.unitTypes);
  const formerUnitName = ({ unit }: Indicator): string | null =>
    unit === null ? null : (formerNames.get(unit) ?? '');
  const stillThere = new Set<string>();
  const changes = after.unitTypes.flatMap((type) =>
    type.indicators.map((indicator): DefinitionChange => {
      const formerId = formerIds.get(indicator.id) ?? proposed.get(indicator.id);
      const earlier = old.get(formerId ?? '')?.indicator ?? null;
      const place = { unitType: type.id, typeName: type.name, indicator, unitName: unitName(indicator) };
      if (earlier === null || formerId === undefined) {
        return {
          ...place,
          kind: 'added',
          formerUnitName: null,
          before: null,
          cap: null,
          moved: false,
          isProposal: false,
        };
      }
      stillThere.add(formerId);
      const cap = earlier.cap === indicator.cap ? null : { from: earlier.cap, to: indicator.cap };
      const isRenamed = earlier.name !== indicator.name;
      return {
        ...place,
        formerUnitName: formerUnitName(earlier),
        kind: isRenamed ? 'renamed' : cap === null ? 'kept' : 'capChanged',
        before: earlier,
        cap,
        moved: isMoved(earlier, indicator, formerIds),
        isProposal: !formerIds.has(indicator.id),
      };
    }),
  );
  const removed = [...old.values()]
    .filter(({ indicator }) => !stillThere.has(indicator.id))
    .map(({ type, indicator }): DefinitionChange => ({
      kind: 'removed',
      unitType: type.id,
      typeName: type.name,
      indicator,
      unitName: unitName(indicator),
      formerUnitName: formerUnitName(indicator),
      before: indicator,
      cap: null,
      moved: false,
      isProposal: false,
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
