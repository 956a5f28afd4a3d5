import { isEntireColumn, isEntireRow } from '../../model/areas';
import { oneOf, optionalFlag } from '../../protocol/checkArguments';
import { apiNotFound } from '../../protocol/hostError';
import type { MethodMember } from '../../protocol/hostObject';
import type { Shift } from '../../model/shift';
import { clearArea } from '../../session/clearArea';
import { copyArea } from '../../session/copyArea';
import { moveArea } from '../../session/moveArea';
import { mergeArea, unmergeArea } from '../../session/merges';
import { requireAllowed, requireUnlocked } from '../../session/protect';
import { select } from '../../session/selection';
import { shiftCells } from '../../session/shiftCells';
import type { Range } from '../Range';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks'] as const;
const COPIED = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** What changes a range as a whole. */
export const EDIT_METHODS: Readonly<Record<string, MethodMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1)
  Clear: {
    since: '1.1',
    parameters: 1,
    call: ({ session, sheet, area }, [applyTo]) => {
      clearArea(
        session,
        sheet,
        area,
        applyTo === null || applyTo === undefined ? 'All' : oneOf(applyTo, CLEARED, 'applyTo'),
      );
      return null;
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
  Insert: {
    since: '1.1',
    parameters: 1,
    call: (self, [shift]) => {
      const { area } = self;
      shiftRange(self, 'insert', oneOf(shift, ['Down', 'Right'], 'shift') === 'Down' ? 'rows' : 'columns');
      // The answer is the new space; the range itself has moved with its cells.
      return self.at(area);
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1)
  Delete: {
    since: '1.1',
    parameters: 1,
    call: (self, [shift]) => {
      shiftRange(self, 'delete', oneOf(shift, ['Up', 'Left'], 'shift') === 'Up' ? 'rows' : 'columns');
      return null;
    },
  },
  Select: {
    since: '1.1',
    parameters: 0,
    call: ({ session, sheet, area }) => {
      select(session, sheet, area);
      return null;
    },
  },
  Merge: {
    since: '1.2',
    parameters: 1,
    call: ({ session, sheet, area }, [across]) => {
      mergeArea(session, sheet, area, optionalFlag(across, 'across'));
      return null;
    },
  },
  Unmerge: {
    since: '1.2',
    parameters: 0,
    call: ({ session, sheet, area }) => {
      unmergeArea(session, sheet, area);
      return null;
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
  CopyFrom: {
    since: '1.9',
    parameters: 2,
    call: (self, [source, type]) => {
      const { session, sheet, area } = self;
      const from = self.other(source, 'sourceRange');
      const what = type === null || type === undefined ? 'All' : oneOf(type, COPIED, 'copyType');
      copyArea(session, from, { sheet, area }, what);
      return null;
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
  MoveTo: {
    since: '1.11',
    parameters: 1,
    call: (self, [destination]) => {
      const { session, sheet, area } = self;
      const to = self.other(destination, 'destinationRange');
      if (to.sheet !== sheet) throw apiNotFound('moving cells to another sheet');
      requireAllowed(sheet, null, 'moving cells');
      moveArea(session, sheet, area, to.area);
      return null;
    },
  },
};

const OPTION = {
  insert: { rows: 'allowInsertRows', columns: 'allowInsertColumns' },
  delete: { rows: 'allowDeleteRows', columns: 'allowDeleteColumns' },
} as const;

function shiftRange({ session, sheet, area }: Range, kind: Shift['kind'], axis: Shift['axis']): void {
  const whole = axis === 'rows' ? isEntireRow(area) : isEntireColumn(area);
  requireAllowed(sheet, whole ? OPTION[kind][axis] : null, `${kind} of ${axis}`);
  // Even where deleting is allowed, Excel deletes no row with a locked cell.
  if (kind === 'delete') requireUnlocked(sheet, area);
  shiftCells(session, sheet, { kind, axis, area });
}
