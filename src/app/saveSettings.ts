import type { Finding } from '../domain/findings/finding';
import { cellOfAddress } from '../workbook/excel/sheetPlace';
import { BookError } from './bookError';
import type { SettingColumn } from '../workbook/layout/columns';
import type { Write } from '../workbook/writes/writes';
import { tableRecords } from '../workbook/snapshot/records';
import { aboutWrites } from './plan/aboutWrites';
import { bookSettings, refusedSettings, type SettingValue } from './book/bookSettings';
import { bookState, type BookState } from './book/bookState';
import { shownSettings } from './plan/shownSettings';
import { definitionTables, openedWrites } from './plan/openedWrites';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';

/** How saving settings ended: written, or nothing written because some of them cannot be used. */
export type SavedSettings =
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Writes settings into their cells on the sheet 说明, as a person would type them; all other cells
 * stay as they are. Where a row is missing because an earlier version made the book, the sheet is
 * planned anew with it.
 *
 * @param changes new values by code; `''` empties a cell, which means the default
 * @throws BookError `layoutChanged` when a setting has no row and people have moved the table
 */
export function saveSettings(
  useCase: UseCase,
  changes: ReadonlyMap<string, SettingValue>,
): Promise<SavedSettings> {
  return whileItStands(useCase, { labels: false }, (snapshot) => saveIn(useCase, snapshot, changes));
}

async function saveIn(
  useCase: UseCase,
  snapshot: BookSnapshot,
  changes: ReadonlyMap<string, SettingValue>,
): Promise<SavedSettings> {
  const state = bookState(snapshot, useCase.language);
  const refused = refusedSettings(bookSettings(state), changes);
  const findings = [...refused].flatMap(([code, finding]) => (changes.has(code) ? [finding] : []));
  if (findings.length > 0) return { kind: 'refused', findings };
  const writes = settingWrites(state, changes);
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(useCase, snapshot, openedWrites(writes, definitionTables(snapshot)), {
    calculate: true,
  });
  return { kind: 'saved', count: changes.size };
}

function settingWrites(state: BookState, changes: ReadonlyMap<string, SettingValue>): readonly Write[] {
  const anew = aboutWrites(state, new Map([...state.unusable, ...changes]));
  if (anew.length > 0) return anew;
  const { about } = state.snapshot.tables;
  const records = about === undefined ? [] : tableRecords<SettingColumn>(about, ['code']);
  const written = [...changes].map(([code, value]): Write => {
    const place = records.find((record) => record.text('code') === code)?.place('value');
    if (place === undefined) throw new BookError('layoutChanged', about?.sheet ?? '');
    return { kind: 'cells', sheet: place.sheet, ...cellOfAddress(place.cell), values: [[value]] };
  });
  return [...written, ...shownSettings(state, changes)];
}
