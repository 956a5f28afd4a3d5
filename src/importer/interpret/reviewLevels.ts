import { partGroups, type PartGroup } from '../../domain/definitions/categoryGroups';
import type { Definitions, Indicator, UnitType } from '../../domain/definitions/definitions';
import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { formatPoints, type Points } from '../../domain/points/points';
import { ownerName } from '../../domain/review/ownerName';
import { sumOfCaps } from '../../domain/review/sumOfCaps';

/** A level above the categories that has points of its own. */
interface LevelFound {
  readonly name: string;
  readonly points: Points;
  readonly indicators: Indicator[];
}

/**
 * Levels above the categories whose points are not what their indicators add up to (`levelSumDiffers`). It is told as
 * the document is read, for the sheets keep no levels. Where a cap is missing no sum is judged.
 */
export function reviewLevels(
  { unitTypes }: Definitions,
  places: ReadonlyMap<string, DocumentPlace>,
): readonly Finding[] {
  return unitTypes.flatMap((type) =>
    partGroups(type).flatMap((part) =>
      levelsOf(part).flatMap(({ name, points, indicators }) => {
        const sum = sumOfCaps(indicators);
        const [first] = indicators;
        if (sum === null || sum === points || first === undefined) return [];
        return levelFinding(type, part, { name, points, sum }, first.id, places.get(first.id) ?? null);
      }),
    ),
  );
}

function levelFinding(
  type: UnitType,
  { unit }: PartGroup,
  { name, points, sum }: { readonly name: string; readonly points: Points; readonly sum: Points },
  id: string,
  document: DocumentPlace | null,
): Finding {
  return makeFinding('levelSumDiffers', {
    subject: { kind: 'indicator', id },
    document,
    params: {
      owner: ownerName(type, unit),
      level: name,
      points: formatPoints(points),
      sum: formatPoints(sum),
    },
  });
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
