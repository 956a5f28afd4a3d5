import type { GradeBand } from '../../domain/grading/gradeBand';
import { formatPoints } from '../../domain/points/points';
import { sheetText, type Language } from '../../strings/texts';

/** A grade with its conditions, as `readGradeBand` reads it: `优秀 ≥90 前20%`. */
export function gradeText({ name, from, upTo, places }: GradeBand, language: Language): string {
  return [
    name,
    ...(from === null ? [] : [sheetText(language, 'grade.from', { points: formatPoints(from) })]),
    ...(upTo === null ? [] : [sheetText(language, 'grade.upTo', { share: upTo / 100 })]),
    ...(places === null ? [] : [sheetText(language, 'grade.places', { places })]),
  ].join(' ');
}
