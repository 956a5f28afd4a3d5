import type { Area, ConditionalFormatRule, Sheet } from '../model/book';
import { intersect } from '../model/areas';
import { integer, text } from '../protocol/checkArguments';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import { requireAllowed } from '../session/protect';
import { removeConditionalFormats } from '../session/removeRules';
import type { Session } from '../session/session';
import { conditionalFormat } from './ConditionalFormat';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
class ConditionalFormatCollection {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** Those that touch the range, by priority. */
  get rules(): readonly ConditionalFormatRule[] {
    return this.sheet.conditionalFormats.filter((rule) => intersect(rule.area, this.area) !== null);
  }

  find(id: Argument): ConditionalFormatRule | undefined {
    const wanted = text(id, 'id');
    return this.rules.find((rule) => rule.id === wanted);
  }

  object(rule: ConditionalFormatRule): HostObject {
    return conditionalFormat(this.session, this.sheet, rule);
  }

  add(type: Argument | undefined): ConditionalFormatRule {
    requireAllowed(this.sheet, 'allowFormatCells', 'conditional formats');
    const rule: ConditionalFormatRule = {
      id: this.session.nextId('cf'),
      area: this.area,
      stopIfTrue: false,
      format: newFormat(type),
    };
    // A new one goes first, as in Excel.
    this.session.edit('book', () => this.sheet.conditionalFormats.unshift(rule));
    return rule;
  }
}

/** Blue of Excel's first data bar. */
const BAR_COLOR = '#638EC6';

function newFormat(type: Argument | undefined): ConditionalFormatRule['format'] {
  switch (type) {
    case 'Custom':
      return { kind: 'custom', formula: '' };
    case 'CellValue':
      return { kind: 'cellValue', operator: 'EqualTo', formula1: '' };
    case 'DataBar':
      return { kind: 'dataBar', color: BAR_COLOR, showValue: true };
    default:
      throw apiNotFound(`conditional formats of type ${text(type, 'type')}`);
  }
}

const CONDITIONAL_FORMAT_COLLECTION: ClassTable<ConditionalFormatCollection> = {
  name: 'ConditionalFormatCollection',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    Add: { since: '1.6', parameters: 1, call: (self, [type]) => self.object(self.add(type)) },
    ClearAll: {
      since: '1.6',
      parameters: 0,
      call: ({ session, sheet, area }) => {
        requireAllowed(sheet, 'allowFormatCells', 'conditional formats');
        session.edit('book', () => {
          removeConditionalFormats(sheet, area);
        });
        return null;
      },
    },
    GetCount: { since: '1.6', parameters: 0, call: ({ rules }) => rules.length },
    GetItemAt: {
      since: '1.6',
      parameters: 1,
      call: (self, [index]) => {
        const rule = self.rules[integer(index, 'index')];
        if (rule === undefined) throw invalidArgument('There is no such conditional format.');
        return self.object(rule);
      },
    },
    GetItemOrNullObject: {
      since: '1.14',
      parameters: 1,
      call: (self, [id]) => {
        const rule = self.find(id ?? null);
        return rule === undefined ? null : self.object(rule);
      },
    },
  },
  items: { list: (self) => self.rules.map((rule) => self.object(rule)) },
  indexer: {
    since: '1.6',
    item: (self, id) => {
      const rule = self.find(id);
      if (rule === undefined) throw itemNotFound('such conditional format');
      return self.object(rule);
    },
  },
};

export function conditionalFormatCollection(
  session: Session,
  sheet: Sheet,
  area: Area,
): HostObject<ConditionalFormatCollection> {
  return new HostObject(CONDITIONAL_FORMAT_COLLECTION, new ConditionalFormatCollection(session, sheet, area));
}
