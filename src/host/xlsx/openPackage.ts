import { OoxmlError } from '../../ooxml/ooxmlError';
import { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { XlsxError, type XlsxErrorCode } from './xlsxError';
import { XLSX_LIMITS } from './xlsxLimits';

/**
 * Opens a workbook's package; nothing is unpacked yet.
 *
 * @throws XlsxError NotXlsx, Encrypted; OoxmlError as the package does.
 */
export function openPackage(bytes: Uint8Array, limits = XLSX_LIMITS): OoxmlPackage {
  refuseOldFiles(bytes);
  const opened = new OoxmlPackage(bytes, limits);
  if (!opened.has('[Content_Types].xml')) {
    throw new XlsxError('NotXlsx', 'a ZIP file that is no Office document');
  }
  return opened;
}

const CODES: Readonly<Record<OoxmlError['code'], XlsxErrorCode>> = {
  notPackage: 'NotXlsx',
  encrypted: 'Encrypted',
  tooLarge: 'TooLarge',
  tooComplex: 'TooLarge',
  doctype: 'Damaged',
  damaged: 'Damaged',
};

/** Does something with a package, and says of what is wrong with it what it means for a workbook. */
export function refusing<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new XlsxError(CODES[error.code], error.detail, { cause: error });
  }
}

/** Compound file: what Excel 97–2003 wrote, and the coat around an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOldFiles(bytes: Uint8Array): void {
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return;
  // The names in a compound file's directory are UTF-16.
  if (holdsUtf16(bytes, 'EncryptedPackage')) {
    throw new XlsxError('Encrypted', 'a password is needed to open it');
  }
  throw new XlsxError('NotXlsx', 'a workbook of Excel 97–2003 (.xls)');
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) {
      return true;
    }
  }
  return false;
}
