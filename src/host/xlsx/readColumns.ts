import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import type { Sheet } from '../model/book';
import { MAX_COLUMNS } from '../model/limits';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import type { Losses } from './losses';
import type { ReadStyles } from './readStyles';
import { digitPixels, pointWidth } from './sheetSizes';
import { XlsxError } from './xlsxError';

/** Widest column, in digits. */
const WIDEST = 255;

/**
 * Widths and formats of columns.
 *
 * @throws XlsxError Damaged for columns that a sheet has not, or that are described more often than there are columns.
 */
export function readColumns(root: XmlElement | null, sheet: Sheet, styles: ReadStyles, losses: Losses): void {
  const digit = digitPixels(styles.standardFont);
  let described = 0;
  for (const columns of children(child(root, 'cols'), 'col')) {
    const first = (numberAttribute(columns, 'min') ?? 1) - 1;
    const last = Math.min(numberAttribute(columns, 'max') ?? first + 1, MAX_COLUMNS) - 1;
    const isSpan = Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first < MAX_COLUMNS;
    if (isSpan) described += Math.max(0, last - first + 1);
    if (!isSpan || described > MAX_COLUMNS) {
      throw new XlsxError('Damaged', `columns that are none in ${sheet.name}`);
    }
    const width = numberAttribute(columns, 'width');
    const index = numberAttribute(columns, 'style') ?? 0;
    const style = styles.formats[index];
    if (style === undefined && attribute(columns, 'style') !== null) {
      losses.add('missingFormat', sheet.name, `${first + 1}`);
    }
    if ((numberAttribute(columns, 'outlineLevel') ?? 0) > 0) losses.add('groupedColumns', sheet.name);
    for (let column = first; column <= last; column += 1) {
      if (width !== null && width >= 0 && flagAttribute(columns, 'customWidth')) {
        sheet.columnWidths.set(column, pointWidth(Math.min(width, WIDEST), digit));
      }
      if (flagAttribute(columns, 'hidden')) sheet.hiddenColumns.add(column);
      if (style !== undefined && style !== styles.formats[0]) sheet.columnStyles.set(column, style);
    }
  }
}
