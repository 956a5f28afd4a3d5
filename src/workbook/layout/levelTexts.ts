import type { UpperLevel } from '../../domain/definitions/definitions';
import { formatPoints, pointsFromNumber, type Points } from '../../domain/points/points';
import { LANGUAGES, sheetText, type Language } from '../../strings/texts';

/** Stand for a name and for points where the look of both is asked for. */
const [NAME, POINTS] = ['\u0001', '\u0002'];

/** Levels above a category as one cell shows them, a line each, from the highest, those with points with these in brackets. */
export function writeLevels(levels: readonly UpperLevel[], language: Language): string {
  return levels.map((level) => writeLevel(level, language)).join('\n');
}

function writeLevel({ name, points }: UpperLevel, language: Language): string {
  if (points !== null) return look(language, name, formatPoints(points));
  // A name that alone would be read as one with points.
  return readLevel(name).name === name ? name : look(language, name, sheetText(language, 'none'));
}

/** The levels of a cell, in whatever language it was written; a line without points in brackets is a level that has none. */
export function readLevels(text: string): readonly UpperLevel[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLevel);
}

function readLevel(line: string): UpperLevel {
  for (const language of LANGUAGES) {
    const [between = '', end = ''] = look(language, NAME, POINTS).slice(NAME.length).split(POINTS);
    const start = line.lastIndexOf(between);
    if (start < 0 || !line.endsWith(end)) continue;
    const inside = line.slice(start + between.length, line.length - end.length);
    const points = inside === sheetText(language, 'none') ? null : readPoints(inside);
    if (points !== 'none') return { name: line.slice(0, start), points };
  }
  return { name: line, points: null };
}

function readPoints(text: string): Points | 'none' {
  return (/^\d+(?:\.\d+)?$/.test(text) ? pointsFromNumber(Number(text)) : null) ?? 'none';
}

function look(language: Language, name: string, points: string): string {
  return sheetText(language, 'level.withPoints', { name, points });
}
