import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import { formatArea } from '../model/address';
import { cellCount } from '../model/areas';
import type { Sheet } from '../model/book';
import { ensureCell } from '../model/cells';
import type { Losses } from './losses';
import { readAreas } from './readAreas';
import type { BookTally } from './xlsxLimits';
import { readText } from '../../ooxml/spreadsheet/storedText';

/** The most cells one link is put into; a larger area gets it in its first cell, which is a loss. */
const MAX_LINKED_CELLS = 10_000;

export interface LinkSources {
  /** Targets outside the book, by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly losses: Losses;
  readonly tally: BookTally;
}

/** The hyperlinks of a worksheet, put into its cells. */
export function readLinks(
  root: XmlElement | null,
  sheet: Sheet,
  { targets, losses, tally }: LinkSources,
): void {
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const [area] = readAreas(attribute(link, 'ref'));
    if (area === undefined) continue;
    const id = attribute(link, 'id');
    const address = id === null ? undefined : targets.get(id);
    const location = attribute(link, 'location');
    const tooltip = attribute(link, 'tooltip');
    if (address === undefined && (id !== null || location === null)) {
      losses.add('missingLink', sheet.name, formatArea(area));
    }
    if (address === undefined && location === null) continue;
    const hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === null ? {} : { documentReference: location }),
      ...(tooltip === null ? {} : { screenTip: readText(tooltip) }),
    };
    const isWhole = cellCount(area) <= MAX_LINKED_CELLS;
    if (!isWhole) losses.add('linkedArea', sheet.name, formatArea(area));
    tally.add('cells with links', isWhole ? cellCount(area) : 1);
    for (let row = area.row; row < area.row + (isWhole ? area.rows : 1); row += 1) {
      for (let column = area.column; column < area.column + (isWhole ? area.columns : 1); column += 1) {
        ensureCell(sheet, row, column).hyperlink = hyperlink;
      }
    }
  }
}
