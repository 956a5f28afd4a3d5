import { fields, flag, oneOf, optionalText } from '../protocol/checkArguments';
import { HostObject, type Argument, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import { color } from './color';
import type { ConditionalRule } from './conditionalRule';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatruletype */
const BOUND_TYPES = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;

function readBound(value: Argument): { type: string; formula?: string } {
  const rule = fields(value, 'rule');
  const formula = optionalText(rule['formula'], 'formula');
  return { type: oneOf(rule['type'], BOUND_TYPES, 'type'), ...(formula === null ? {} : { formula }) };
}

function bound(side: 'minimum' | 'maximum'): PropertyMember<ConditionalRule> {
  return {
    since: '1.6',
    get: (self) => self.format('dataBar')[side] ?? { type: 'Automatic' },
    set: (self, value) => {
      const rule = readBound(value);
      self.change(() => (self.format('dataBar')[side] = rule));
    },
  };
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
const POSITIVE_FORMAT: ClassTable<ConditionalRule> = {
  name: 'ConditionalDataBarPositiveFormat',
  identity: () => ({}),
  properties: {
    FillColor: {
      since: '1.6',
      get: (self) => self.format('dataBar').color,
      set: (self, value) => {
        const fill = color(value, 'fillColor');
        self.change(() => (self.format('dataBar').color = fill));
      },
    },
  },
  navigations: {},
  methods: {},
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
const DATA_BAR_CONDITIONAL_FORMAT: ClassTable<ConditionalRule> = {
  name: 'DataBarConditionalFormat',
  identity: () => ({}),
  properties: {
    ShowDataBarOnly: {
      since: '1.6',
      get: (self) => !self.format('dataBar').showValue,
      set: (self, value) => {
        const only = flag(value, 'showDataBarOnly');
        self.change(() => (self.format('dataBar').showValue = !only));
      },
    },
    LowerBoundRule: bound('minimum'),
    UpperBoundRule: bound('maximum'),
  },
  navigations: { PositiveFormat: { since: '1.6', to: (self) => new HostObject(POSITIVE_FORMAT, self) } },
  methods: {},
};

export function dataBarConditionalFormat(rule: ConditionalRule): HostObject<ConditionalRule> {
  return new HostObject(DATA_BAR_CONDITIONAL_FORMAT, rule);
}
