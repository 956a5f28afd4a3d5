import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { formatPoints } from '../points/points';
import { categoryGroups, partGroups, type PartGroup } from '../definitions/categoryGroups';
import type { Part, UnitType } from '../definitions/definitions';
import { unitSheets } from '../definitions/unitSheet';
import { WHOLE } from '../settings/basisPoints';
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
  if (type.parts !== undefined) return type.parts.flatMap((part) => reviewOwnPart(type, part));
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

/** A part of the county's own, unless it and its component count in full: then points are added up, not shares. */
function reviewOwnPart(type: UnitType, { id, name, weight, component }: Part): readonly Finding[] {
  const whole = type.components?.find((one) => one.name === component)?.weight ?? WHOLE;
  if (weight === WHOLE && whole === WHOLE) return [];
  const sheets = unitSheets(type).map(({ unit, indicators }) => ({
    unit,
    sum: sumOfCaps(indicators.filter(({ part }) => part === id)),
  }));
  const odd = sheets.flatMap(({ unit, sum }) =>
    sum === null || sum === FULL_PART || sum === 0 ? [] : [{ unit, sum }],
  );
  const [first] = odd;
  const isAlike = odd.length === sheets.length && odd.every(({ sum }) => sum === first?.sum);
  return (isAlike ? odd.slice(0, 1) : odd).map(({ unit, sum }) =>
    makeFinding('partSumNot100', {
      subject: isAlike ? { kind: 'unitType', id: type.id } : { kind: 'unit', id: unit.id },
      params: {
        variant: 'part',
        owner: ownerName(type, isAlike ? null : unit.id),
        part: name,
        sum: formatPoints(sum),
      },
    }),
  );
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
