import { BORDER_EDGES } from '../model/style';
import { oneOf } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import { conditionalRangeBorder } from './ConditionalRangeBorder';
import type { ConditionalLook } from './conditionalLook';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
const CONDITIONAL_RANGE_BORDER_COLLECTION: ClassTable<ConditionalLook> = {
  name: 'ConditionalRangeBorderCollection',
  identity: () => ({}),
  properties: { Count: { since: '1.6', get: () => BORDER_EDGES.length } },
  navigations: {
    Top: { since: '1.6', to: (self) => conditionalRangeBorder(self, 'EdgeTop') },
    Bottom: { since: '1.6', to: (self) => conditionalRangeBorder(self, 'EdgeBottom') },
    Left: { since: '1.6', to: (self) => conditionalRangeBorder(self, 'EdgeLeft') },
    Right: { since: '1.6', to: (self) => conditionalRangeBorder(self, 'EdgeRight') },
  },
  methods: {},
  items: { list: (self) => BORDER_EDGES.map((edge) => conditionalRangeBorder(self, edge)) },
  indexer: {
    since: '1.6',
    item: (self, key) => conditionalRangeBorder(self, oneOf(key, BORDER_EDGES, 'index')),
  },
};

export function conditionalRangeBorderCollection(look: ConditionalLook): HostObject<ConditionalLook> {
  return new HostObject(CONDITIONAL_RANGE_BORDER_COLLECTION, look);
}
