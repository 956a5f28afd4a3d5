import type { Finding } from '../findings/finding';
import type { FindingParams } from '../findings/findingParams';
import { makeFinding } from '../findings/makeFinding';
import { formatPoints } from '../points/points';
import { partGroups, type PartGroup } from '../definitions/categoryGroups';
import type { CapDerivation, Indicator, UnitType } from '../definitions/definitions';
import { ownerName } from './ownerName';

/**
 * Caps that were derived (`capDerived`, one per indicator) and caps that are missing (`capMissing`, one per
 * indicator, or a single one where no indicator of the part has any).
 */
export function reviewCaps(type: UnitType): readonly Finding[] {
  return partGroups(type).flatMap((group) => {
    const owner = ownerName(type, group.unit);
    const without = group.indicators.filter(({ cap }) => cap === null);
    if (without.length > 1 && without.length === group.indicators.length) {
      return [wholePartMissing(group, owner)];
    }
    return group.indicators.flatMap((indicator) => capFinding(indicator, owner) ?? []);
  });
}

function wholePartMissing({ indicators }: PartGroup, owner: string): Finding {
  const [first] = indicators;
  return makeFinding('capMissing', {
    params: { variant: 'wholePart', owner, count: indicators.length },
    ...(first === undefined ? {} : { subject: { kind: 'indicator', id: first.id } }),
  });
}

function capFinding(indicator: Indicator, owner: string): Finding | null {
  const { name, cap, capDerivation, category } = indicator;
  const subject = { kind: 'indicator', id: indicator.id } as const;
  if (cap === null)
    return makeFinding('capMissing', { subject, params: { variant: 'one', owner, category, name } });
  if (capDerivation === null) return null;
  const params = derivationParams({ owner, name, cap: formatPoints(cap) }, capDerivation);
  return makeFinding('capDerived', { subject, params });
}

function derivationParams(
  told: { readonly owner: string; readonly name: string; readonly cap: string },
  derivation: CapDerivation,
): FindingParams['capDerived'] {
  switch (derivation.rule) {
    case 'categoryRemainder':
      return {
        variant: derivation.rule,
        ...told,
        category: derivation.category,
        categoryCap: formatPoints(derivation.categoryCap),
      };
    case 'categoryShare':
      return {
        variant: derivation.rule,
        ...told,
        category: derivation.category,
        categoryCap: formatPoints(derivation.categoryCap),
        sharers: derivation.sharers,
      };
    case 'lentByUnitType':
      return { variant: derivation.rule, ...told, lender: derivation.lender };
    default:
      return derivation satisfies never;
  }
}
