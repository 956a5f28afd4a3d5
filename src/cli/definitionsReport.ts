import type {
  CapDerivation,
  Definitions,
  Indicator,
  NegativeItem,
  RegisterLimits,
} from '../domain/definitions/definitions';
import { percentOf, WHOLE } from '../domain/settings/basisPoints';
import { toNumber, type Points } from '../domain/points/points';

/**
 * Definitions as other programs get them, and give them back with `--definitions FILE.json`: points are plain numbers,
 * deductions negative; what an indicator does not have is left out or null.
 */
export function definitionsReport(definitions: Definitions): unknown {
  const { title, year, county } = definitions;
  return {
    title,
    year,
    county,
    unitTypes: definitions.unitTypes.map(({ id, name, units, weights, parts, components, indicators }) => ({
      id,
      name,
      units: units.map((unit) => ({ id: unit.id, name: unit.name, group: unit.group })),
      ...(parts === undefined
        ? { weights: { common: percentOf(weights?.common ?? WHOLE), own: percentOf(weights?.own ?? WHOLE) } }
        : { parts: parts.map((part) => ({ ...part, weight: percentOf(part.weight) })) }),
      ...(components === undefined
        ? {}
        : { components: components.map((one) => ({ ...one, weight: percentOf(one.weight) })) }),
      indicators: indicators.map(indicatorReport),
    })),
    negativeList: definitions.negativeList.map(itemReport),
    ...(definitions.bonusList === undefined ? {} : { bonusList: definitions.bonusList.map(itemReport) }),
    ...(definitions.limits === undefined ? {} : { limits: limitsReport(definitions.limits) }),
    ...(definitions.vetoList === undefined
      ? {}
      : { vetoList: definitions.vetoList.map(({ text }) => ({ text })) }),
  };
}

function itemReport(item: NegativeItem): unknown {
  return {
    id: item.id,
    category: item.category,
    text: item.text,
    responsible: item.responsible,
    points: numberOrNull(item.points),
    tiers: item.tiers.map(({ name, points }) => ({ name, points: toNumber(points) })),
    ...(item.limit === undefined ? {} : { limit: toNumber(item.limit) }),
    ...(item.categoryLimit === undefined ? {} : { categoryLimit: toNumber(item.categoryLimit) }),
  };
}

function limitsReport({ bonus, deduction }: RegisterLimits): unknown {
  return {
    ...(bonus === undefined ? {} : { bonus: toNumber(bonus) }),
    ...(deduction === undefined ? {} : { deduction: toNumber(deduction) }),
  };
}

function indicatorReport(indicator: Indicator): unknown {
  const { id, part, unit, category, categoryCap, name, target, cap, capSource, capDerivation } = indicator;
  const { responsible, standard, scorer, levels, maxFactor, method } = indicator;
  return {
    id,
    part,
    unit,
    category,
    ...(categoryCap === null ? {} : { categoryCap: toNumber(categoryCap) }),
    name,
    target,
    cap: numberOrNull(cap),
    capSource,
    ...(maxFactor === undefined ? {} : { maxFactor: maxFactor / WHOLE }),
    ...(method === undefined ? {} : { method }),
    ...(capDerivation === null ? {} : { capDerivation: derivationReport(capDerivation) }),
    responsible,
    ...(standard === undefined ? {} : { standard }),
    ...(scorer === undefined ? {} : { scorer }),
    ...(levels === undefined
      ? {}
      : { levels: levels.map((level) => ({ name: level.name, points: numberOrNull(level.points) })) }),
  };
}

function derivationReport(derivation: CapDerivation): unknown {
  return 'categoryCap' in derivation
    ? { ...derivation, categoryCap: toNumber(derivation.categoryCap) }
    : derivation;
}

export function numberOrNull(points: Points | null): number | null {
  return points === null ? null : toNumber(points);
}
