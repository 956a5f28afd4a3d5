import { flag, text } from '../protocol/checkArguments';
import { HostObject, type Argument, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { color } from './color';
import { ConditionalLook, type CustomLook } from './conditionalLook';
import type { ConditionalRule } from './conditionalRule';
import { conditionalRangeBorderCollection } from './ConditionalRangeBorderCollection';

function property<K extends 'fill' | 'fontColor' | 'bold'>(
  key: K,
  nothing: Json,
  read: (value: Argument) => NonNullable<CustomLook[K]>,
): PropertyMember<ConditionalLook> {
  return {
    since: '1.6',
    get: ({ look }) => look[key] ?? nothing,
    set: (self, value) => {
      const checked = read(value);
      self.change((look) => {
        (look as CustomLook)[key] = checked;
      });
    },
  };
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
const FILL: ClassTable<ConditionalLook> = {
  name: 'ConditionalRangeFill',
  identity: () => ({}),
  properties: { Color: property('fill', '', (value) => color(value, 'color')) },
  navigations: {},
  methods: {
    Clear: {
      since: '1.6',
      parameters: 0,
      call: (self) => {
        self.change((look) => delete look.fill);
        return null;
      },
    },
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
const FONT: ClassTable<ConditionalLook> = {
  name: 'ConditionalRangeFont',
  identity: () => ({}),
  properties: {
    Color: property('fontColor', '', (value) => color(value, 'color')),
    Bold: property('bold', null, (value) => flag(value, 'bold')),
    Italic: {
      since: '1.6',
      get: (self) => (self.look.kind === 'custom' ? (self.look.italic ?? null) : null),
      set: (self, value) => {
        const italic = flag(value, 'italic');
        const look = self.custom('italic font');
        self.change(() => (look.italic = italic));
      },
    },
  },
  navigations: {},
  methods: {},
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
const CONDITIONAL_RANGE_FORMAT: ClassTable<ConditionalLook> = {
  name: 'ConditionalRangeFormat',
  identity: () => ({}),
  properties: {
    NumberFormat: {
      since: '1.6',
      get: (self) => (self.look.kind === 'custom' ? (self.look.numberFormat ?? '') : ''),
      set: (self, value) => {
        const numberFormat = text(value, 'numberFormat');
        const look = self.custom('number formats');
        self.change(() => (look.numberFormat = numberFormat));
      },
    },
  },
  navigations: {
    Fill: { since: '1.6', to: (self) => new HostObject(FILL, self) },
    Font: { since: '1.6', to: (self) => new HostObject(FONT, self) },
    Borders: { since: '1.6', to: (self) => conditionalRangeBorderCollection(self) },
  },
  methods: {},
};

export function conditionalRangeFormat(
  rule: ConditionalRule,
  kind: 'custom' | 'cellValue',
): HostObject<ConditionalLook> {
  return new HostObject(CONDITIONAL_RANGE_FORMAT, new ConditionalLook(rule, kind));
}
