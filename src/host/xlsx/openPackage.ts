import { compoundNames, isCompoundFile } from '../../ooxml/compoundFile';
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

function refuseOldFiles(bytes: Uint8Array): void {
  if (!isCompoundFile(bytes)) return;
  if (compoundNames(bytes).has('EncryptedPackage')) {
    throw new XlsxError('Encrypted', 'a password is needed to open it');
  }
  throw new XlsxError('NotXlsx', 'a workbook of Excel 97–2003 (.xls)');
}
