import { optionalText } from '../protocol/checkArguments';
import { accessDenied } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
class WorkbookProtection {
  constructor(readonly session: Session) {}
}

const WORKBOOK_PROTECTION: ClassTable<WorkbookProtection> = {
  name: 'WorkbookProtection',
  identity: () => ({}),
  properties: {
    Protected: { since: '1.7', get: ({ session }) => session.structure.on },
  },
  navigations: {},
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection#excel-excel-workbookprotection-protect-member(1)
    Protect: {
      since: '1.7',
      parameters: 1,
      call: ({ session }, [password]) => {
        if (session.structure.on) throw accessDenied('The workbook is already protected.');
        const given = optionalText(password, 'password');
        session.edit('book', () => (session.structure = { on: true, password: given }));
        return null;
      },
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection#excel-excel-workbookprotection-unprotect-member(1)
    Unprotect: {
      since: '1.7',
      parameters: 1,
      call: ({ session }, [password]) => {
        const { on, password: wanted } = session.structure;
        if (!on) throw accessDenied('The workbook is not protected.');
        if (wanted !== null && wanted !== '' && optionalText(password, 'password') !== wanted) {
          throw accessDenied('The password is wrong.');
        }
        session.edit('book', () => (session.structure = { on: false, password: null }));
        return null;
      },
    },
  },
};

export function workbookProtection(session: Session): HostObject<WorkbookProtection> {
  return new HostObject(WORKBOOK_PROTECTION, new WorkbookProtection(session));
}
