import { isReadingCode, isSeverity } from '../../domain/findings/codes';
import type { ReadingCode } from '../../domain/findings/findingParams';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { remembered } from '../../domain/lists/remembered';
import { hasWholeText } from '../../strings/findingText';
import type { FindingColumn } from '../layout/columns';
import { tableRecords } from './records';
import type { TableSnapshot } from './snapshot';

/** Findings of the import, which the sheet 问题 keeps because no later check can find them again. */
export const importedFindings = remembered(
  (table: TableSnapshot | undefined): readonly Finding[] => {
    if (table === undefined) return [];
    return tableRecords<FindingColumn>(table, ['record']).flatMap((record) => {
      const finding = parseRecord(record.text('record'));
      return finding === null ? [] : [finding];
    });
  },
  (table) => [table],
);

type Fields = Readonly<Record<string, unknown>>;

/** Null for a record that somebody edited; the finding's row then counts as deleted by a person. */
function parseRecord(text: string): Finding | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || typeof value['code'] !== 'string' || !isFields(value['params'])) return null;
  if (!['document', 'cell', 'subject'].every((name) => name in value)) return null;
  return isReadingFinding(value) ? value : noteOfOtherVersion(value, text);
}

/** What this version has no text for stays in the book as it is, and is told as far as it is known. */
function noteOfOtherVersion({ code, severity }: Fields, record: string): Finding {
  const note = makeFinding('noteOfOtherVersion', {
    params: { kind: isReadingCode(code) ? code : null, record },
  });
  return isSeverity(severity) ? { ...note, severity } : note;
}

/** Whether a record is a finding that this version can tell. */
function isReadingFinding(value: Fields): value is Fields & Finding<ReadingCode> {
  const { code, params } = value;
  return (
    isReadingCode(code) && isFields(params) && isSeverity(value['severity']) && hasWholeText(code, params)
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
