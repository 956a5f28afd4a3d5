import type { CellStyle } from '../model/style';
import { flag, number, oneOf, text } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import { formatProperty, type CellFormat } from './cellFormat';
import { color } from './color';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Smallest and largest font size, both included. */
const SMALLEST = 1;
const LARGEST = 409;

function fontProperty<K extends keyof CellStyle['font']>(
  key: K,
  read: (value: Argument) => CellStyle['font'][K],
): PropertyMember<CellFormat> {
  return formatProperty(
    '1.1',
    (style) => style.font[key],
    read,
    (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
  );
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
const RANGE_FONT: ClassTable<CellFormat> = {
  name: 'RangeFont',
  identity: () => ({}),
  properties: {
    Name: fontProperty('name', (value) => text(value, 'name')),
    Size: fontProperty('size', (value) => {
      const size = number(value, 'size');
      if (size < SMALLEST || size > LARGEST) throw invalidArgument(`size is from ${SMALLEST} to ${LARGEST}.`);
      return size;
    }),
    Bold: fontProperty('bold', (value) => flag(value, 'bold')),
    Italic: fontProperty('italic', (value) => flag(value, 'italic')),
    Color: fontProperty('color', (value) => color(value, 'color')),
    Underline: fontProperty('underline', (value) => oneOf(value, UNDERLINES, 'underline')),
  },
  navigations: {},
  methods: {},
};

export function rangeFont(format: CellFormat): HostObject<CellFormat> {
  return new HostObject(RANGE_FONT, format);
}
