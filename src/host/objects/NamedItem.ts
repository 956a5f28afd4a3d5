import type { DefinedName, Sheet } from '../model/book';
import { parseAddress } from '../model/address';
import { flag, text } from '../protocol/checkArguments';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { placeOfName } from '../session/names';
import type { Session } from '../session/session';
import { valueJson, valueTypeOf } from '../session/valueJson';
import { range } from './Range';
import { worksheet } from './Worksheet';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
class NamedItem {
  readonly #target: DefinedName;

  constructor(
    readonly session: Session,
    readonly sheet: Sheet | null,
    target: DefinedName,
  ) {
    this.#target = target;
  }

  get siblings(): DefinedName[] {
    return this.sheet?.names ?? this.session.book.names;
  }

  /** @throws HostError ItemNotFound when it was deleted meanwhile */
  get name(): DefinedName {
    if (!this.siblings.includes(this.#target)) throw itemNotFound(`name '${this.#target.name}'`);
    return this.#target;
  }

  change(change: (name: DefinedName) => void): void {
    this.session.edit('book', () => {
      change(this.name);
    });
  }

  get isReference(): boolean {
    return parseAddress(this.name.formula.slice(1)) !== null;
  }

  /** What the name stands for where it is no reference. */
  get computed() {
    const home = this.sheet ?? this.session.activeSheet;
    return this.session.calculator.evaluate(home.id, 0, 0, this.name.formula);
  }
}

const NAMED_ITEM: ClassTable<NamedItem> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { since: '1.1', get: ({ name }) => name.name },
    Formula: {
      since: '1.7',
      get: ({ name }) => name.formula,
      set: (self, value) => {
        const formula = text(value, 'formula');
        if (!formula.startsWith('=')) throw invalidArgument('formula must begin with =.');
        self.change((name) => (name.formula = formula));
      },
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype
    Type: {
      since: '1.1',
      get: (self): Json => {
        if (self.isReference) return 'Range';
        if (self.name.formula.includes('#REF!')) return 'Error';
        return valueTypeOf(self.computed);
      },
    },
    // A reference is told as its address.
    Value: {
      since: '1.1',
      get: (self): Json => (self.isReference ? self.name.formula.slice(1) : valueJson(self.computed)),
    },
    Visible: {
      since: '1.1',
      get: ({ name }) => name.visible,
      set: (self, value) => {
        const visible = flag(value, 'visible');
        self.change((name) => (name.visible = visible));
      },
    },
    Comment: {
      since: '1.4',
      get: ({ name }) => name.comment,
      set: (self, value) => {
        const comment = text(value, 'comment');
        self.change((name) => (name.comment = comment));
      },
    },
    Scope: { since: '1.4', get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
  },
  navigations: {
    Worksheet: {
      since: '1.4',
      to: ({ session, sheet, name }) => {
        if (sheet === null) throw invalidArgument(`The name '${name.name}' belongs to the book.`);
        return worksheet(session, sheet);
      },
    },
    WorksheetOrNullObject: {
      since: '1.4',
      to: ({ session, sheet }) => sheet && worksheet(session, sheet),
    },
  },
  methods: {
    Delete: {
      since: '1.4',
      parameters: 0,
      call: (self) => {
        self.change((name) => self.siblings.splice(self.siblings.indexOf(name), 1));
        return null;
      },
    },
    GetRange: {
      since: '1.1',
      parameters: 0,
      call: ({ session, name }) => {
        const place = placeOfName(session, name);
        if (place === null) throw invalidArgument(`The name '${name.name}' stands for no range.`);
        return range(session, place.sheet, place.area);
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      parameters: 0,
      call: ({ session, name }) => {
        const place = placeOfName(session, name);
        return place === null ? null : range(session, place.sheet, place.area);
      },
    },
  },
};

export function namedItem(session: Session, sheet: Sheet | null, name: DefinedName): HostObject<NamedItem> {
  return new HostObject(NAMED_ITEM, new NamedItem(session, sheet, name));
}
