import { useMemo, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { groupFindings, type FindingGroup } from '../../domain/findings/findingGroups';
import { saySameFindings } from '../../app/session/sameFindings';
import { knownBook } from '../../app/session/sessionState';
import { useSessionPart } from '../shared/paneContext';
import { filterFindings, sheetsOf, type FindingFilter } from './filterFindings';

/** The findings list: everything found that nobody checked, what passes the filters, and the filters. */
export interface FindingsList {
  readonly all: readonly Finding[];
  /** What somebody checked, and is not among them. */
  readonly checks: ReadonlyMap<Finding, string>;
  readonly groups: readonly FindingGroup[];
  readonly sheets: readonly string[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** Name of the sheet that lists findings, where it lists others than these; null otherwise. */
  readonly olderSheet: string | null;
}

const NONE: ReadonlyMap<Finding, string> = new Map();

/** Findings of the book as it stands, and those only the last job could make. */
export function useFindings(): FindingsList {
  const book = useSessionPart('book');
  const jobFindings = useSessionPart('jobFindings');
  const [filter, setFilter] = useState<FindingFilter>({ sheet: null, severity: null });
  const checks = knownBook(book)?.checks ?? NONE;
  const found = useMemo(() => [...jobFindings, ...(knownBook(book)?.findings ?? [])], [book, jobFindings]);
  const all = useMemo(() => found.filter((finding) => !checks.has(finding)), [found, checks]);
  const sheets = useMemo(() => sheetsOf(all), [all]);
  // A filter on a sheet whose last finding was dealt with would show nothing for no reason one can see.
  const effective =
    filter.sheet !== null && !sheets.includes(filter.sheet) ? { ...filter, sheet: null } : filter;
  const groups = useMemo(
    () => groupFindings(filterFindings(all, { sheet: effective.sheet, severity: effective.severity })),
    [all, effective.sheet, effective.severity],
  );
  return { all, groups, checks, sheets, filter: effective, setFilter, olderSheet: useOlderSheet(found) };
}

/** The sheet 问题 is written by jobs; what is put right in between leaves the pane's list at once, and not the sheet's. */
function useOlderSheet(found: readonly Finding[]): string | null {
  const book = knownBook(useSessionPart('book'));
  const listed = useSessionPart('listed');
  const isOlder = useMemo(
    () => book !== null && listed !== null && !saySameFindings(found, listed),
    [book, found, listed],
  );
  return isOlder && book !== null ? book.state.context.names.tables.findings : null;
}
