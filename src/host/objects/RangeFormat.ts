import type { Area, Sheet } from '../model/book';
import { flag, integer, oneOf } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { CellFormat, formatProperty } from './cellFormat';
import { formatProtection } from './FormatProtection';
import { rangeBorderCollection } from './RangeBorderCollection';
import { rangeFill } from './RangeFill';
import { rangeFont } from './RangeFont';
import { SIZE_METHODS, SIZE_PROPERTIES } from './rangeFormat/sizes';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Largest indent, included. */
const MAX_INDENT = 250;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const RANGE_FORMAT: ClassTable<CellFormat> = {
  name: 'RangeFormat',
  identity: () => ({}),
  properties: {
    ...SIZE_PROPERTIES,
    HorizontalAlignment: formatProperty(
      '1.1',
      (style) => style.horizontal,
      (value) => oneOf(value, HORIZONTAL, 'horizontalAlignment') as string,
      (style, horizontal) => ({ ...style, horizontal }),
    ),
    VerticalAlignment: formatProperty(
      '1.1',
      (style) => style.vertical,
      (value) => oneOf(value, VERTICAL, 'verticalAlignment') as string,
      (style, vertical) => ({ ...style, vertical }),
    ),
    WrapText: formatProperty(
      '1.1',
      (style) => style.wrap,
      (value) => flag(value, 'wrapText'),
      (style, wrap) => ({ ...style, wrap }),
    ),
    IndentLevel: formatProperty(
      '1.9',
      (style) => style.indent,
      (value) => {
        const indent = integer(value, 'indentLevel');
        if (indent < 0 || indent > MAX_INDENT)
          throw invalidArgument(`indentLevel is from 0 to ${MAX_INDENT}.`);
        return indent;
      },
      (style, indent) => ({ ...style, indent }),
    ),
    ShrinkToFit: formatProperty(
      '1.9',
      (style) => style.shrink ?? false,
      (value) => flag(value, 'shrinkToFit'),
      (style, shrink) => ({ ...style, shrink }),
    ),
  },
  navigations: {
    Fill: { since: '1.1', to: (self) => rangeFill(self) },
    Font: { since: '1.1', to: (self) => rangeFont(self) },
    Borders: { since: '1.1', to: (self) => rangeBorderCollection(self) },
    Protection: { since: '1.2', to: (self) => formatProtection(self) },
  },
  methods: SIZE_METHODS,
};

export function rangeFormat(session: Session, sheet: Sheet, area: Area): HostObject<CellFormat> {
  return new HostObject(RANGE_FORMAT, new CellFormat(session, sheet, area));
}
