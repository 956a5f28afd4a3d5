import { DocumentUnreadable, type UnreadableCode } from '../../importer/documentUnreadable';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/excel/workbookError';
import { BookError, type BookErrorCode } from '../bookError';
import { ResourceMissing } from './resourceMissing';

/** Why a job did not end well, as a value; its text is made in `src/strings`. */
export type Failure =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode | BookErrorCode; readonly detail: string }
  | {
      readonly kind: 'document';
      readonly code: UnreadableCode;
      readonly params: Readonly<Record<string, string | number>>;
    }
  /** A part of the add-in could not be fetched from its server; `written` when something was written before. */
  | { readonly kind: 'resource'; readonly written: boolean };

/**
 * An error as a failure that can be told; a bug is told as an unexpected one.
 *
 * @param written whether the workbook had been written to by then
 */
export function failureOf(error: unknown, written = false): Failure {
  if (error instanceof WorkbookError) {
    const code = error.code === 'cellBeingEdited' && written ? 'editedMidway' : error.code;
    return { kind: 'workbook', code, detail: error.detail };
  }
  if (error instanceof BookError) return { kind: 'workbook', code: error.code, detail: error.detail };
  if (error instanceof DocumentUnreadable) {
    return { kind: 'document', code: error.code, params: error.params };
  }
  if (error instanceof ResourceMissing || isMissingPart(error)) return { kind: 'resource', written };
  return {
    kind: 'workbook',
    code: 'unknown',
    detail: error instanceof Error ? error.message : String(error),
  };
}

/** What a bundler throws when a part of the page cannot be fetched. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
