import type { Sheet } from '../model/book';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { headerFooter } from './HeaderFooter';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
class HeaderFooterGroup {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}
}

const HEADER_FOOTER_GROUP: ClassTable<HeaderFooterGroup> = {
  name: 'HeaderFooterGroup',
  identity: () => ({}),
  // Pages of a kind of their own (first, odd, even) are not supported.
  properties: { State: { since: '1.9', get: () => 'Default' } },
  navigations: {
    DefaultForAllPages: { since: '1.9', to: ({ session, sheet }) => headerFooter(session, sheet) },
  },
  methods: {},
};

export function headerFooterGroup(session: Session, sheet: Sheet): HostObject<HeaderFooterGroup> {
  return new HostObject(HEADER_FOOTER_GROUP, new HeaderFooterGroup(session, sheet));
}
