import type { Sheet } from '../model/book';
import { fields, flag, oneOf, optionalText } from '../protocol/checkArguments';
import { accessDenied, apiNotFound, invalidArgument } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { NOTHING_ALLOWED } from '../session/protect';
import type { Session } from '../session/session';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
class WorksheetProtection {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}
}

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

/** Passwords are at most this long. */
const MAX_PASSWORD = 255;

/** The options in full. What is left out is not allowed; all cells may be selected. */
function readOptions(argument: Argument | undefined): Readonly<Record<string, boolean | string>> {
  const given = argument === null || argument === undefined ? {} : fields(argument, 'options');
  const options = { ...NOTHING_ALLOWED };
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (name === 'selectionMode') options[name] = oneOf(value, SELECTION_MODES, name);
    else if (Object.hasOwn(options, name)) options[name] = flag(value, name);
    else throw apiNotFound(`WorksheetProtectionOptions.${name}`);
  }
  return options;
}

const WORKSHEET_PROTECTION: ClassTable<WorksheetProtection> = {
  name: 'WorksheetProtection',
  identity: () => ({}),
  properties: {
    // Not known to the client of npm, which is older.
    IsPasswordProtected: {
      since: '1.1',
      of: 'ExcelApiOnline',
      get: ({ sheet }) => sheet.protection.on && (sheet.protection.password ?? '') !== '',
    },
    Protected: { since: '1.2', get: ({ sheet }) => sheet.protection.on },
    Options: {
      since: '1.2',
      get: ({ sheet }) => (sheet.protection.on ? (sheet.protection.options as Json) : null),
    },
  },
  navigations: {},
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)
    Protect: {
      since: '1.2',
      parameters: 2,
      call: ({ session, sheet }, [options, password]) => {
        // The code is the one reported in https://github.com/OfficeDev/office-js/issues/6784
        if (sheet.protection.on) throw accessDenied(`Sheet '${sheet.name}' is already protected.`);
        const given = optionalText(password, 'password');
        if ((given?.length ?? 0) > MAX_PASSWORD) throw invalidArgument('The password is too long.');
        const protection = { on: true, options: readOptions(options), password: given };
        session.edit('book', () => (sheet.protection = protection));
        return null;
      },
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)
    Unprotect: {
      since: '1.7',
      parameters: 1,
      call: ({ session, sheet }, [password]) => {
        const { on, password: wanted } = sheet.protection;
        // Builds of 2026 refuse this (same issue); older ones let it pass. The stricter one is the safer model.
        if (!on) throw accessDenied(`Sheet '${sheet.name}' is not protected.`);
        if (wanted !== null && wanted !== '' && optionalText(password, 'password') !== wanted) {
          throw accessDenied('The password is wrong.');
        }
        session.edit('book', () => (sheet.protection = { on: false, options: {}, password: null }));
        return null;
      },
    },
  },
};

export function worksheetProtection(session: Session, sheet: Sheet): HostObject<WorksheetProtection> {
  return new HostObject(WORKSHEET_PROTECTION, new WorksheetProtection(session, sheet));
}
