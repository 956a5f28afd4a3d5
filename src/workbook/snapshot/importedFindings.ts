import { FINDING_SEVERITY } from '../../domain/findings/codes';
import type { Finding } from '../../domain/findings/finding';
import type { FindingColumn } from '../layout/columns';
import { tableRecords } from './records';
import type { TableSnapshot } from './snapshot';

/** Findings of the import, which the sheet 问题 keeps because no later check can find them again. */
export function importedFindings(table: TableSnapshot | undefined): readonly Finding[] {
  if (table === undefined) return [];
  return tableRecords<FindingColumn>(table, ['record']).flatMap((record) => {
    const finding = parseRecord(record.text('record'));
    return finding === null ? [] : [finding];
  });
}

/** Null for a record that somebody edited; the finding's row then counts as deleted by a person. */
function parseRecord(text: string): Finding | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isFinding(value) ? value : null;
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    typeof fields['code'] === 'string' &&
    fields['code'] in FINDING_SEVERITY &&
    typeof fields['params'] === 'object' &&
    fields['params'] !== null &&
    'document' in fields &&
    'cell' in fields &&
    'subject' in fields
  );
}
