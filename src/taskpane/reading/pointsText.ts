import { exactThousandths, formatPoints } from '../../domain/points/points';

/** Points as people read them. @param thousandths of a point */
export function pointsText(thousandths: number): string {
  return formatPoints(exactThousandths(thousandths));
}
