import { useMemo, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { knownBook } from '../../app/session/sessionState';
import { useSessionPart } from '../shared/paneContext';
import { groupFindings, sheetsOf, type FindingFilter, type FindingGroup } from './groupFindings';

/** The findings list: everything found, what passes the filters, and the filters. */
export interface FindingsList {
  readonly all: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly sheets: readonly string[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** Name of the sheet that lists findings, where it lists others than these; null otherwise. */
  readonly olderSheet: string | null;
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
  return { all, groups, sheets, filter: effective, setFilter, olderSheet: useOlderSheet() };
}

/** The sheet 问题 is written by jobs; what is put right in between leaves the pane's list at once, and not the sheet's. */
function useOlderSheet(): string | null {
  const book = knownBook(useSessionPart('book'));
  const listed = useSessionPart('listed');
  const isOlder = useMemo(
    () => book !== null && listed !== null && !saySameFindings(book.findings, listed),
    [book, listed],
  );
  return isOlder && book !== null ? book.state.context.names.tables.findings : null;
}

function saySameFindings(left: readonly Finding[], right: readonly Finding[]): boolean {
  const told = (findings: readonly Finding[]): string =>
    JSON.stringify(findings.map(({ code, cell, params }) => JSON.stringify([code, cell, params])).sort());
  return left === right || (left.length === right.length && told(left) === told(right));
}
