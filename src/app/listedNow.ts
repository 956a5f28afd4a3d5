import type { Finding } from '../domain/findings/finding';
import type { ListedFinding } from '../workbook/plan/planFindings';
import type { BookState } from './book/bookState';
import { listFindings } from './check';
import type { Examination } from './examine/examine';
import { structureFindings } from './examine/structureFindings';

/** What there is to tell of a book as it stands, without what only a job finds. Pure. */
export function listedNow(
  state: BookState,
  examination: Examination,
  structure: readonly Finding[] = structureFindings(state, false),
): readonly ListedFinding[] {
  const hasSheets = state.stored.some(({ unitType }) => unitType !== null);
  // Before the first generation every sheet is missing, which is a step to take and no finding.
  const told = hasSheets ? structure : structure.filter(({ code }) => code !== 'sheetMissing');
  return listFindings(state, [...told, ...examination.findings]);
}
