import { strFromU8, unzipSync } from 'fflate';
import { XlsxError } from './xlsxError';

/** Bounds of a file, inflated: all parts together, and their number. A book of 100,000 rows has some 60 MB. */
const MAX_INFLATED_BYTES = 300 * 1024 * 1024;
const MAX_PARTS = 5_000;

/** The parts of a file by their path, without a leading slash. */
export type Package = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a workbook, after looking at how large it will become.
 *
 * @throws XlsxError NotXlsx, Encrypted, TooLarge, Damaged.
 */
export function openPackage(bytes: Uint8Array, maxInflatedBytes = MAX_INFLATED_BYTES): Package {
  refuseOtherFiles(bytes);
  let inflated = 0;
  let parts = 0;
  const files = unzip(bytes, (size) => {
    inflated += size;
    parts += 1;
    if (inflated > maxInflatedBytes || parts > MAX_PARTS) {
      throw new XlsxError(
        'TooLarge',
        `more than ${maxInflatedBytes} bytes or ${MAX_PARTS} parts when inflated`,
      );
    }
  });
  const opened = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) opened.set(path.replace(/^\/+/u, ''), content);
  if (!opened.has('[Content_Types].xml'))
    throw new XlsxError('NotXlsx', 'a ZIP file that is no Office document');
  return opened;
}

function unzip(bytes: Uint8Array, onEntry: (size: number) => void): Record<string, Uint8Array> {
  try {
    // fflate inflates into a buffer of the size it announced here, so a false size cannot exceed the bound.
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        onEntry(originalSize);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError(
      'Damaged',
      `the ZIP file cannot be unpacked (${error instanceof Error ? error.message : ''})`,
    );
  }
}

const ZIP = [0x50, 0x4b];
/** Compound file: what Excel 97–2003 wrote, and the coat around an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND)) throw new XlsxError('NotXlsx', 'no ZIP file');
  // The names in a compound file's directory are UTF-16: every second byte of these is zero.
  const letters = strFromU8(bytes, true).replaceAll('\0', '');
  if (letters.includes('EncryptedPackage'))
    throw new XlsxError('Encrypted', 'a password is needed to open it');
  throw new XlsxError('NotXlsx', 'a workbook of Excel 97–2003 (.xls)');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
