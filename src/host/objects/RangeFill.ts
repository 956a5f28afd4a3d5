import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { CellFormat } from './cellFormat';
import { color } from './color';

/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
const RANGE_FILL: ClassTable<CellFormat> = {
  name: 'RangeFill',
  identity: () => ({}),
  properties: {
    Color: {
      since: '1.1',
      get: (self) => self.common((style) => style.fill ?? NO_FILL),
      set: (self, value) => {
        const fill = color(value, 'color');
        self.change((style) => ({ ...style, fill }));
      },
    },
  },
  navigations: {},
  methods: {
    Clear: {
      since: '1.1',
      parameters: 0,
      call: (self) => {
        self.change((style) => ({ ...style, fill: null }));
        return null;
      },
    },
  },
};

export function rangeFill(format: CellFormat): HostObject<CellFormat> {
  return new HostObject(RANGE_FILL, format);
}
