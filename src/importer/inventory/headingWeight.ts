import type { SectionHeading } from '../words/sectionHeading';
import type { LineEntry } from './inventory';

/** The percent that a heading gives the part it opens: `一、共性指标（权重40%）`. */
export function headingWeight({ kind }: SectionHeading, percent: number | null): LineEntry['weight'] {
  return percent === null || (kind !== 'common' && kind !== 'own') ? null : { part: kind, percent };
}
