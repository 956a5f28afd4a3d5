import type { Area } from '../model/book';
import { parseArea } from '../model/address';
import { XlsxError } from './xlsxError';

/**
 * The areas of a `ref` or `sqref`.
 *
 * @throws XlsxError Damaged for what is no area.
 */
export function readAreas(text: string | null): readonly Area[] {
  return (text ?? '')
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const area = parseArea(piece);
      if (area === null) throw new XlsxError('Damaged', `no area: ${piece}`);
      return area;
    });
}
