import type { Area } from '../model/book';
import { parseArea } from '../model/address';
import { XlsxError } from './xlsxError';

/**
 * The areas of a `ref` or `sqref`.
 *
 * @throws XlsxError Damaged for what is no area, TooLarge for more than anybody writes in one place.
 */
export function readAreas(text: string | null): readonly Area[] {
  if ((text ?? '').length > LONGEST) throw new XlsxError('TooLarge', 'too many areas in one place');
  return (text ?? '')
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const area = parseArea(piece);
      if (area === null) throw new XlsxError('Damaged', `no area: ${piece.slice(0, LONGEST_SHOWN)}`);
      return area;
    });
}

/** Characters of all areas in one place. */
const LONGEST = 100_000;

/** Characters of what is shown of a text that is no area. */
const LONGEST_SHOWN = 40;
