import type { Finding } from '../../domain/findings/finding';
import type { BookOverview } from './overview';

const OTHERS: ReadonlySet<Finding['code']> = new Set(['strayEntry', 'numberConverted']);

/** Findings about something typed: a score or an entry of the ledger that was refused, or one in the wrong row. */
function isAboutEntry({ code, cell }: Finding): boolean {
  // Whoever has just chosen the unit goes on to the item.
  if (code === 'ledgerUnfinished') return false;
  return cell !== null && (code.startsWith('score') || code.startsWith('ledger') || OTHERS.has(code));
}

/** A finding is the same as long as the same entry stands in the same cell. */
function identity({ code, cell, params }: Finding): string {
  return JSON.stringify([code, cell, 'entered' in params ? params.entered : null]);
}

/**
 * What the last edits made wrong: the findings about entries that were not there before, and those
 * told earlier that still stand. Pure.
 */
export function freshFindings(
  told: readonly Finding[],
  before: BookOverview | null,
  after: BookOverview | null,
): readonly Finding[] {
  const now = (after?.findings ?? []).filter(isAboutEntry);
  const known = new Set((before?.findings ?? []).map(identity));
  const still = new Set(told.map(identity));
  return now.filter((finding) => still.has(identity(finding)) || !known.has(identity(finding)));
}
