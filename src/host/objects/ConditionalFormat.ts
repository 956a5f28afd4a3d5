import type { ConditionalFormatRule, Sheet } from '../model/book';
import { flag, integer } from '../protocol/checkArguments';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { HostObject, type ClassTable, type NavigationMember } from '../protocol/hostObject';
import { ConditionalRule } from './conditionalRule';
import { cellValueConditionalFormat } from './CellValueConditionalFormat';
import { customConditionalFormat } from './CustomConditionalFormat';
import { dataBarConditionalFormat } from './DataBarConditionalFormat';
import { range } from './Range';
import type { Session } from '../session/session';

type Kind = ConditionalFormatRule['format']['kind'];

const TYPES: Readonly<Record<Kind, string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  dataBar: 'DataBar',
};

const BY_KIND = {
  custom: customConditionalFormat,
  cellValue: cellValueConditionalFormat,
  dataBar: dataBarConditionalFormat,
};

/** The member for one kind: asking for another kind than the format's fails, or is a null object. */
function kindMember(kind: Kind, orNull: boolean): NavigationMember<ConditionalRule> {
  return {
    since: '1.6',
    to: (self) => {
      if (self.rule.format.kind === kind) return BY_KIND[kind](self);
      if (orNull) return null;
      throw invalidArgument(`The conditional format is of type ${TYPES[self.rule.format.kind]}.`);
    },
  };
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const CONDITIONAL_FORMAT: ClassTable<ConditionalRule> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { since: '1.6', get: ({ rule }) => rule.id },
    Type: { since: '1.6', get: ({ rule }) => TYPES[rule.format.kind] },
    // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
    Priority: {
      since: '1.6',
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: (self, value) => {
        const position = integer(value, 'priority');
        const { conditionalFormats } = self.sheet;
        if (position < 0) throw apiNotFound('a negative priority of a conditional format');
        self.change((rule) => {
          conditionalFormats.splice(conditionalFormats.indexOf(rule), 1);
          conditionalFormats.splice(position, 0, rule);
        });
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: ({ rule }) => (rule.format.kind === 'dataBar' ? null : rule.stopIfTrue),
      set: (self, value) => {
        const stop = flag(value, 'stopIfTrue');
        if (self.rule.format.kind === 'dataBar') throw invalidArgument('A data bar cannot stop others.');
        self.change((rule) => (rule.stopIfTrue = stop));
      },
    },
  },
  navigations: {
    Custom: kindMember('custom', false),
    CustomOrNullObject: kindMember('custom', true),
    CellValue: kindMember('cellValue', false),
    CellValueOrNullObject: kindMember('cellValue', true),
    DataBar: kindMember('dataBar', false),
    DataBarOrNullObject: kindMember('dataBar', true),
  },
  methods: {
    Delete: {
      since: '1.6',
      parameters: 0,
      call: (self) => {
        const { conditionalFormats } = self.sheet;
        self.change((rule) => conditionalFormats.splice(conditionalFormats.indexOf(rule), 1));
        return null;
      },
    },
    GetRange: {
      since: '1.6',
      parameters: 0,
      call: ({ session, sheet, rule }) => range(session, sheet, rule.area),
    },
    GetRangeOrNullObject: {
      since: '1.6',
      parameters: 0,
      call: ({ session, sheet, rule }) => range(session, sheet, rule.area),
    },
  },
};

export function conditionalFormat(
  session: Session,
  sheet: Sheet,
  rule: ConditionalFormatRule,
): HostObject<ConditionalRule> {
  return new HostObject(CONDITIONAL_FORMAT, new ConditionalRule(session, sheet, rule));
}
