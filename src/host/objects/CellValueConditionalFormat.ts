import { fields, oneOf, text } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import { conditionalRangeFormat } from './ConditionalRangeFormat';
import type { ConditionalRule } from './conditionalRule';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvalueoperator */
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
const CELL_VALUE_CONDITIONAL_FORMAT: ClassTable<ConditionalRule> = {
  name: 'CellValueConditionalFormat',
  identity: () => ({}),
  properties: {
    Rule: {
      since: '1.6',
      get: (self) => {
        const { operator, formula1, formula2 } = self.format('cellValue');
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: (self, value) => {
        const rule = fields(value, 'rule');
        const operator = oneOf(rule['operator'], OPERATORS, 'operator');
        const formula1 = text(rule['formula1'], 'formula1');
        const paired = operator === 'Between' || operator === 'NotBetween';
        const formula2 = paired ? text(rule['formula2'], 'formula2') : undefined;
        self.change(() => {
          const format = self.format('cellValue');
          Object.assign(format, { operator, formula1 });
          if (formula2 === undefined) delete format.formula2;
          else format.formula2 = formula2;
        });
      },
    },
  },
  navigations: { Format: { since: '1.6', to: (self) => conditionalRangeFormat(self, 'cellValue') } },
  methods: {},
};

export function cellValueConditionalFormat(rule: ConditionalRule): HostObject<ConditionalRule> {
  return new HostObject(CELL_VALUE_CONDITIONAL_FORMAT, rule);
}
