import { partGroups, type PartGroup } from '../definitions/categoryGroups';
import type { Indicator, UnitType } from '../definitions/definitions';
import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { formatPoints, type Points } from '../points/points';
import { ownerName } from './ownerName';
import { sumOfCaps } from './sumOfCaps';

/** A level above the categories that has points of its own. */
interface LevelFound {
  readonly name: string;
  readonly points: Points;
  readonly indicators: Indicator[];
}

/**
 * Levels above the categories whose points are not what their indicators add up to (`levelSumDiffers`). Where a cap is
 * missing no sum is judged.
 */
export function reviewLevels(type: UnitType): readonly Finding[] {
  return partGroups(type).flatMap((part) =>
    levelsOf(part).flatMap(({ name, points, indicators }) => {
      const sum = sumOfCaps(indicators);
      const [first] = indicators;
      if (sum === null || sum === points || first === undefined) return [];
      return [
        makeFinding('levelSumDiffers', {
          subject: { kind: 'indicator', id: first.id },
          params: {
            owner: ownerName(type, part.unit),
            level: name,
            points: formatPoints(points),
            sum: formatPoints(sum),
          },
        }),
      ];
    }),
  );
}

function levelsOf({ indicators }: PartGroup): readonly LevelFound[] {
  const levels = new Map<string, LevelFound>();
  for (const indicator of indicators) {
    let path = '';
    for (const { name, points } of indicator.levels ?? []) {
      path += `\u001f${name}`;
      if (points === null) continue;
      const level = levels.get(path) ?? { name, points, indicators: [] };
      level.indicators.push(indicator);
      levels.set(path, level);
    }
  }
  return [...levels.values()];
}
