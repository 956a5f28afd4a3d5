import { text } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { ConditionalRule } from './conditionalRule';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
const CONDITIONAL_FORMAT_RULE: ClassTable<ConditionalRule> = {
  name: 'ConditionalFormatRule',
  identity: () => ({}),
  properties: {
    Formula: {
      since: '1.6',
      get: (self) => self.format('custom').formula,
      set: (self, value) => {
        const formula = text(value, 'formula');
        if (!formula.startsWith('=')) throw invalidArgument('formula must begin with =.');
        self.change(() => (self.format('custom').formula = formula));
      },
    },
  },
  navigations: {},
  methods: {},
};

export function conditionalFormatRule(rule: ConditionalRule): HostObject<ConditionalRule> {
  return new HostObject(CONDITIONAL_FORMAT_RULE, rule);
}
