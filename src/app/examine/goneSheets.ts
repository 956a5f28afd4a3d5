import type { UnitType } from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { sheetText, type Language } from '../../strings/texts';
import { MAX_UNIT_TYPES, scoreTableName, TABLE_NAMES } from '../../workbook/layout/names';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** Unit types without a score sheet. */
export function missingSheets(
  { odd }: Pick<BookSnapshot, 'odd'>,
  types: readonly UnitType[],
  stored: readonly StoredSheet[],
): readonly Finding[] {
  // Which unit type a sheet is of that cannot be read, only mending it tells.
  if (odd.length > 0) return [];
  return types
    .filter(({ id }) => !stored.some(({ unitType }) => unitType === id))
    .map(({ name }) => makeFinding('sheetMissing', { params: { type: name } }));
}

/** Whether 已移出 was deleted by a person: what the add-in deletes leaves no name behind. */
export function isRemovedGone({ names, tables }: Pick<BookSnapshot, 'names' | 'tables'>): boolean {
  return tables.removed === undefined && names.includes(TABLE_NAMES.removed);
}

/** The sheet 已移出 with the scores on it, where a person deleted it. */
export function removedGone(snapshot: BookSnapshot, language: Language): readonly Finding[] {
  const isFound = snapshot.found.some(({ role }) => role === 'removed');
  if (!isRemovedGone(snapshot) || isFound) return [];
  const sheet = sheetText(language, 'sheet.removed');
  return [makeFinding('tableGone', { params: { variant: 'removed', sheet } })];
}

/** Sheets that people deleted with entries on them, for who makes them anew; none where none were made yet. */
export function goneSheets(
  snapshot: BookSnapshot,
  types: readonly UnitType[],
  stored: readonly StoredSheet[],
  language: Language,
): readonly Finding[] {
  return [
    ...(isScoreSheetGone(snapshot) ? missingSheets(snapshot, types, stored) : []),
    ...removedGone(snapshot, language),
  ];
}

/** Whether a name of a score sheet refers to nothing; a sheet that has not got its rows yet is none that is gone. */
function isScoreSheetGone({ names, scores, odd, unused }: BookSnapshot): boolean {
  const standing = new Set([...scores, ...odd].map(({ number }) => number));
  return (
    unused.length === 0 &&
    Array.from({ length: MAX_UNIT_TYPES }, (_, index) => index + 1).some(
      (number) => !standing.has(number) && names.includes(scoreTableName(number)),
    )
  );
}
