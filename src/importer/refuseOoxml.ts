import type { OoxmlLimits } from '../ooxml/limits';
import { OoxmlError } from '../ooxml/ooxmlError';
import { DocumentUnreadable } from './documentUnreadable';

/** Reads a package, and says of what is wrong with it what it means for a document. @throws DocumentUnreadable */
export function refuseOoxml<Result>(
  bytes: Uint8Array,
  limits: OoxmlLimits,
  noPackage: 'notDocx' | 'notXlsx',
  read: () => Result,
): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw unreadable(error, bytes, limits, noPackage);
  }
}

function unreadable(
  error: OoxmlError,
  bytes: Uint8Array,
  limits: OoxmlLimits,
  noPackage: 'notDocx' | 'notXlsx',
): DocumentUnreadable {
  const { code, detail } = error;
  switch (code) {
    case 'notPackage':
      return new DocumentUnreadable(noPackage, {}, { cause: error });
    case 'encrypted':
      return new DocumentUnreadable('encrypted', {}, { cause: error });
    case 'tooLarge': {
      const most = bytes.length > limits.fileBytes ? limits.fileBytes : limits.inflated.most;
      return new DocumentUnreadable('tooLarge', { megabytes: most / 1_000_000 }, { cause: error });
    }
    case 'tooComplex':
      return new DocumentUnreadable('tooManyElements', { detail }, { cause: error });
    case 'doctype':
      return new DocumentUnreadable('doctypeRefused', { detail }, { cause: error });
    case 'damaged':
      return new DocumentUnreadable('damaged', { detail }, { cause: error });
  }
}
