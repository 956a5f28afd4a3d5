import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { formatPoints } from '../points/points';
import { categoryGroups, partGroups, type PartGroup } from '../definitions/categoryGroups';
import type { UnitType } from '../definitions/definitions';
import { FULL_PART } from '../definitions/deriveCaps';
import { ownerName } from './ownerName';
import { reviewMaxima } from './reviewMaxima';
import { sumOfCaps } from './sumOfCaps';

/**
 * Sums that do not come out: categories (`categorySumDiffers`), parts (`partSumNot100`), units of one type
 * (`maximaDiffer`). Where a cap is missing no sum is judged; `capMissing` says so already.
 */
export function reviewSums(type: UnitType): readonly Finding[] {
  const groups = partGroups(type);
  return [
    ...groups.flatMap((group) => reviewCategories(type, group)),
    ...reviewParts(type, groups),
    ...reviewMaxima(type),
  ];
}

function reviewCategories(type: UnitType, part: PartGroup): readonly Finding[] {
  return categoryGroups(part.indicators).flatMap(({ category, categoryCap, indicators }) => {
    const sum = sumOfCaps(indicators);
    const [first] = indicators;
    if (categoryCap === null || sum === null || sum === categoryCap || first === undefined) return [];
    return makeFinding('categorySumDiffers', {
      subject: { kind: 'indicator', id: first.id },
      params: {
        owner: ownerName(type, part.unit),
        category,
        categoryCap: formatPoints(categoryCap),
        sum: formatPoints(sum),
      },
    });
  });
}

function reviewParts(type: UnitType, groups: readonly PartGroup[]): readonly Finding[] {
  const common = groups.filter(({ unit }) => unit === null);
  const own = groups.filter(({ unit }) => unit !== null);
  const sums = new Set(own.map(({ indicators }) => sumOfCaps(indicators)));
  const [everybodys = null] = sums;
  const subject = { kind: 'unitType', id: type.id } as const;
  // All units alike is how the county wants it (say, 60 points): one finding is enough.
  const alike = own.length > 1 && sums.size === 1 && everybodys !== null;
  if (!alike) return [...common, ...own].flatMap((group) => reviewPart(type, group));
  const commonFindings = common.flatMap((group) => reviewPart(type, group));
  if (everybodys === FULL_PART) return commonFindings;
  const everyUnit = makeFinding('partSumNot100', {
    subject,
    params: {
      variant: 'everyUnit',
      owner: type.name,
      count: own.length,
      sum: formatPoints(everybodys),
    },
  });
  return [...commonFindings, everyUnit];
}

function reviewPart(type: UnitType, { unit, indicators }: PartGroup): readonly Finding[] {
  const sum = sumOfCaps(indicators);
  if (sum === null || sum === FULL_PART) return [];
  return [
    makeFinding('partSumNot100', {
      subject: unit === null ? { kind: 'unitType', id: type.id } : { kind: 'unit', id: unit },
      params: {
        variant: unit === null ? 'common' : 'own',
        owner: ownerName(type, unit),
        sum: formatPoints(sum),
      },
    }),
  ];
}
