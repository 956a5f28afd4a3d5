import { cellAt, ensureCell, styleAt } from '../../model/cells';
import { internStyle } from '../../model/changeStyle';
import { cellCount } from '../../model/areas';
import { fields, optionalText } from '../../protocol/checkArguments';
import { invalidArgument } from '../../protocol/hostError';
import type { Argument } from '../../protocol/hostObject';
import type { Json } from '../../protocol/wire';
import { hasLockedCell, requireAllowed } from '../../session/protect';
import { valueJson } from '../../session/valueJson';
import { writeGrid, forEachPosition } from '../../session/writeGrid';
import type { Range } from '../Range';

/** Blue of Excel's cell style "Hyperlink". */
const LINK_COLOR = '#0563C1';

/** The link of the range's first cell; null when it has none, or when cells of a larger range differ. */
export function getHyperlink({ session, sheet, area }: Range): Json {
  const link = cellAt(sheet, area.row, area.column)?.hyperlink;
  if (link === undefined || cellCount(area) > 1) return null;
  const shown = String(valueJson(session.value(sheet, area.row, area.column)));
  return { ...link, textToDisplay: shown };
}

/**
 * Links the cells, writes `textToDisplay` when given, and gives them the look of links.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
export function setHyperlink(self: Range, value: Argument): void {
  const { session, sheet, area } = self;
  if (hasLockedCell(sheet, area)) requireAllowed(sheet, null, 'links in locked cells');
  requireAllowed(sheet, 'allowInsertHyperlinks', 'inserting links');
  const link = fields(value, 'hyperlink');
  const address = optionalText(link['address'], 'address');
  const documentReference = optionalText(link['documentReference'], 'documentReference');
  const screenTip = optionalText(link['screenTip'], 'screenTip');
  const textToDisplay = optionalText(link['textToDisplay'], 'textToDisplay');
  if ((address === null) === (documentReference === null)) {
    throw invalidArgument('A link has either an address or a documentReference.');
  }
  if (textToDisplay !== null) writeGrid(session, sheet, area, textToDisplay);
  session.edit('book', () => {
    forEachPosition(area, (row, column) => {
      const cell = ensureCell(sheet, row, column);
      cell.hyperlink = {
        ...(address === null ? {} : { address }),
        ...(documentReference === null ? {} : { documentReference }),
        ...(screenTip === null ? {} : { screenTip }),
      };
      const style = styleAt(sheet, row, column);
      cell.style = internStyle({ ...style, font: { ...style.font, color: LINK_COLOR, underline: 'Single' } });
    });
  });
}
