import type { FileFormat } from './fileFormat';

/** Why a file cannot be read at all; stable, its text is in `src/strings` under `document.<code>`. */
export type UnreadableCode =
  | Exclude<FileFormat, 'docx' | 'xlsx' | 'text'>
  | 'ownBook'
  | 'tooLarge'
  | 'tooManyElements'
  | 'doctypeRefused'
  | 'damaged'
  | 'undecodable'
  | 'empty'
  | 'textTooLong'
  | 'noTables'
  | 'noIndicatorTables'
  | 'noUnits'
  | 'tooManyUnitTypes';

/**
 * Thrown when a file is not what the importer reads: of another format, too large, encrypted, in an unknown
 * encoding; or when nothing in it could be used: no tables of indicators, no units, more unit types than a book holds.
 * Everything else that is wrong with the content of a readable file is a finding instead.
 */
export class DocumentUnreadable extends Error {
  override readonly name = 'DocumentUnreadable';

  constructor(
    readonly code: UnreadableCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`document.${code} ${JSON.stringify(params)}`, options);
  }
}
