import { useMemo, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { useSessionPart } from '../shared/paneContext';
import { groupFindings, sheetsOf, type FindingFilter, type FindingGroup } from './groupFindings';

/** The findings list: everything found, what passes the filters, and the filters. */
export interface FindingsList {
  readonly all: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly sheets: readonly string[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
}

/** Findings of the book as it stands, and those only the last job could make. */
export function useFindings(): FindingsList {
  const book = useSessionPart('book');
  const jobFindings = useSessionPart('jobFindings');
  const [filter, setFilter] = useState<FindingFilter>({ sheet: null, severity: null });
  const all = useMemo(
    () => [...jobFindings, ...(book === null || book === 'unread' ? [] : book.findings)],
    [book, jobFindings],
  );
  const sheets = useMemo(() => sheetsOf(all), [all]);
  // A filter on a sheet whose last finding was dealt with would show nothing for no reason one can see.
  const effective =
    filter.sheet !== null && !sheets.includes(filter.sheet) ? { ...filter, sheet: null } : filter;
  const groups = useMemo(
    () => groupFindings(all, { sheet: effective.sheet, severity: effective.severity }),
    [all, effective.sheet, effective.severity],
  );
  return { all, groups, sheets, filter: effective, setFilter };
}
