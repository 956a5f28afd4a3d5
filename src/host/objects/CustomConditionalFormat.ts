import { HostObject, type ClassTable } from '../protocol/hostObject';
import { conditionalFormatRule } from './ConditionalFormatRule';
import { conditionalRangeFormat } from './ConditionalRangeFormat';
import type { ConditionalRule } from './conditionalRule';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
const CUSTOM_CONDITIONAL_FORMAT: ClassTable<ConditionalRule> = {
  name: 'CustomConditionalFormat',
  identity: () => ({}),
  properties: {},
  navigations: {
    Rule: { since: '1.6', to: (self) => conditionalFormatRule(self) },
    Format: { since: '1.6', to: (self) => conditionalRangeFormat(self, 'custom') },
  },
  methods: {},
};

export function customConditionalFormat(rule: ConditionalRule): HostObject<ConditionalRule> {
  return new HostObject(CUSTOM_CONDITIONAL_FORMAT, rule);
}
