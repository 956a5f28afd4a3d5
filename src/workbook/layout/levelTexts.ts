import type { UpperLevel } from '../../domain/definitions/definitions';
import { formatPoints, pointsFromNumber } from '../../domain/points/points';

/** Stands for points that a level has not, where its name alone would be read as one with points. */
const NO_POINTS = '（—）';

const WITH_POINTS = /^(.*)（(?:(\d+(?:\.\d+)?)分|—)）$/su;

/** Levels above a category as one cell shows them, a line each, from the highest: `经济建设（30分）`. */
export function writeLevels(levels: readonly UpperLevel[]): string {
  return levels.map(writeLevel).join('\n');
}

function writeLevel({ name, points }: UpperLevel): string {
  if (points !== null) return `${name}（${formatPoints(points)}分）`;
  return WITH_POINTS.test(name) ? name + NO_POINTS : name;
}

/** The levels of a cell; a line without points in brackets behind its name is a level that has none. */
export function readLevels(text: string): readonly UpperLevel[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): UpperLevel => {
      const [, name, digits] = WITH_POINTS.exec(line) ?? [];
      const points = digits === undefined ? null : pointsFromNumber(Number(digits));
      if (name === undefined || (digits !== undefined && points === null))
        return { name: line, points: null };
      return { name, points };
    });
}
