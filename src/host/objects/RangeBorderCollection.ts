import { integer, oneOf } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { CellFormat } from './cellFormat';
import { BORDER_INDEXES, rangeBorder } from './RangeBorder';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
const RANGE_BORDER_COLLECTION: ClassTable<CellFormat> = {
  name: 'RangeBorderCollection',
  identity: () => ({}),
  properties: { Count: { since: '1.1', get: () => BORDER_INDEXES.length } },
  navigations: {},
  methods: {
    GetItemAt: {
      since: '1.1',
      parameters: 1,
      call: (self, [index]) => {
        const edge = BORDER_INDEXES[integer(index, 'index')];
        if (edge === undefined) throw invalidArgument('There is no such border.');
        return rangeBorder(self, edge);
      },
    },
  },
  items: { list: (self) => BORDER_INDEXES.map((edge) => rangeBorder(self, edge)) },
  indexer: {
    since: '1.1',
    item: (self, key) => rangeBorder(self, oneOf(key, BORDER_INDEXES, 'index')),
  },
};

export function rangeBorderCollection(format: CellFormat): HostObject<CellFormat> {
  return new HostObject(RANGE_BORDER_COLLECTION, format);
}
