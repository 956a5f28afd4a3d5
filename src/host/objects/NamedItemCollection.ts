import type { DefinedName, Sheet } from '../model/book';
import { formatAddress } from '../model/address';
import { optionalText, text } from '../protocol/checkArguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import { checkName } from '../session/checkName';
import type { Session } from '../session/session';
import { namedItem } from './NamedItem';
import { Range } from './Range';

/** Names of the book, or of one sheet. @see https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
class NamedItemCollection {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet | null,
  ) {}

  get names(): DefinedName[] {
    return this.sheet?.names ?? this.session.book.names;
  }

  find(key: Argument | undefined): DefinedName | undefined {
    const wanted = text(key, 'name').toLowerCase();
    return this.names.find((name) => name.name.toLowerCase() === wanted);
  }

  object(name: DefinedName): HostObject {
    return namedItem(this.session, this.sheet, name);
  }
}

/** The formula of a name given as a range, a formula, or a plain value. */
function readReference(value: Argument | undefined): string {
  if (value instanceof HostObject && value.self instanceof Range) {
    return `=${formatAddress(value.self.sheet.name, value.self.area, true)}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const written = text(value, 'reference');
  if (written === '') throw invalidArgument('reference must not be empty.');
  return written.startsWith('=') ? written : `="${written.replaceAll('"', '""')}"`;
}

const NAMED_ITEM_COLLECTION: ClassTable<NamedItemCollection> = {
  name: 'NamedItemCollection',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)
    Add: {
      since: '1.4',
      parameters: 3,
      call: (self, [name, reference, comment]) => {
        const written = text(name, 'name');
        checkName(written);
        if (self.find(written) !== undefined) {
          throw new HostError('ItemAlreadyExists', `There is already a name '${written}'.`);
        }
        const added: DefinedName = {
          name: written,
          formula: readReference(reference),
          visible: true,
          comment: optionalText(comment, 'comment') ?? '',
        };
        self.session.edit('book', () => self.names.push(added));
        return self.object(added);
      },
    },
    GetCount: { since: '1.4', parameters: 0, call: ({ names }) => names.length },
    GetItemOrNullObject: {
      since: '1.4',
      parameters: 1,
      call: (self, [key]) => {
        const found = self.find(key);
        return found === undefined ? null : self.object(found);
      },
    },
  },
  items: { list: (self) => self.names.map((name) => self.object(name)) },
  indexer: {
    since: '1.1',
    item: (self, key) => {
      const found = self.find(key);
      if (found === undefined) throw itemNotFound(`name '${text(key, 'name')}'`);
      return self.object(found);
    },
  },
};

export function namedItemCollection(session: Session, sheet: Sheet | null): HostObject<NamedItemCollection> {
  return new HostObject(NAMED_ITEM_COLLECTION, new NamedItemCollection(session, sheet));
}
