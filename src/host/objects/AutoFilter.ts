import type { Area, Sheet } from '../model/book';
import { itemNotFound } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import { clearFilter } from '../session/filter';
import { requireAllowed } from '../session/protect';
import type { Session } from '../session/session';
import { range, rangeArgument } from './Range';

/**
 * Filter buttons over a range. Only a person filters by them here: criteria are neither taken nor told.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 */
class AutoFilter {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}

  set(area: Area | null): null {
    requireAllowed(this.sheet, null, 'setting a filter');
    this.session.edit('book', () => {
      clearFilter(this.session, this.sheet);
      this.sheet.autoFilter = area === null ? null : { area };
    });
    return null;
  }
}

const AUTO_FILTER: ClassTable<AutoFilter> = {
  name: 'AutoFilter',
  identity: () => ({}),
  properties: {
    Enabled: { since: '1.9', get: ({ sheet }) => sheet.autoFilter !== null },
    IsDataFiltered: { since: '1.9', get: ({ sheet }) => sheet.autoFilter?.chosen !== undefined },
  },
  navigations: {},
  methods: {
    // Criteria are the second and third parameter: refused.
    Apply: {
      since: '1.9',
      parameters: 1,
      call: (self, [filtered]) => self.set(rangeArgument(self.session, self.sheet, filtered, 'range').area),
    },
    Remove: { since: '1.9', parameters: 0, call: (self) => self.set(null) },
    ClearCriteria: {
      since: '1.9',
      parameters: 0,
      call: ({ session, sheet }) => {
        requireAllowed(sheet, 'allowAutoFilter', 'filtering');
        clearFilter(session, sheet);
        return null;
      },
    },
    GetRange: {
      since: '1.9',
      parameters: 0,
      call: ({ session, sheet }) => {
        if (sheet.autoFilter === null) throw itemNotFound('filter on the sheet');
        return range(session, sheet, sheet.autoFilter.area);
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      parameters: 0,
      call: ({ session, sheet }) => sheet.autoFilter && range(session, sheet, sheet.autoFilter.area),
    },
  },
};

export function autoFilter(session: Session, sheet: Sheet): HostObject<AutoFilter> {
  return new HostObject(AUTO_FILTER, new AutoFilter(session, sheet));
}
