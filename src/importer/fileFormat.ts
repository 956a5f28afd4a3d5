import { compoundNames, isCompoundFile } from '../ooxml/compoundFile';
import { OoxmlError } from '../ooxml/ooxmlError';
import { listZipEntries } from '../ooxml/zipEntries';

/** What a file is; everything but the first three is a reason not to read it, with a text of its own. */
export type FileFormat =
  | 'docx'
  | 'xlsx'
  | 'text'
  | 'oldDoc'
  | 'oldXls'
  | 'slides'
  | 'encrypted'
  | 'rtf'
  | 'webPage'
  | 'webArchive'
  | 'officeXml'
  | 'pdf'
  | 'ofd'
  | 'picture'
  | 'openDocument'
  | 'binaryWorkbook'
  | 'archive'
  | 'notDocx'
  | 'notXlsx'
  | 'unsupportedFormat';

/** Parts of a package beyond which nobody looks for what it is. */
const MOST_PARTS = 100_000;

/** So much of the beginning of a file tells what text it is. */
const BEGINNING = 2_048;

/** Bytes that stand at a place of a file. */
type Sign = readonly [at: number, bytes: readonly number[]];

/** The signs at the beginning of files that are no text. */
const SIGNS: readonly (readonly [FileFormat, ...Sign[]])[] = [
  ['picture', [0, [0x89, 0x50, 0x4e, 0x47]]],
  ['picture', [0, [0xff, 0xd8, 0xff]]],
  ['picture', [0, [0x47, 0x49, 0x46, 0x38]]],
  ['picture', [0, [0x49, 0x49, 0x2a, 0x00]]],
  ['picture', [0, [0x4d, 0x4d, 0x00, 0x2a]]],
  // Four bytes of a bitmap's header are always zero.
  ['picture', [0, [0x42, 0x4d]], [6, [0, 0, 0, 0]]],
  ['picture', [0, [0x52, 0x49, 0x46, 0x46]], [8, [0x57, 0x45, 0x42, 0x50]]],
  ['picture', [0, [0, 0, 0]], [4, [0x66, 0x74, 0x79, 0x70]]],
  ['archive', [0, [0x52, 0x61, 0x72, 0x21]]],
  ['archive', [0, [0x37, 0x7a, 0xbc, 0xaf]]],
  ['archive', [0, [0x1f, 0x8b]]],
];

/** What a text begins with that is no plain one, in small letters. */
const TEXTS: readonly (readonly [FileFormat, RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['webArchive', /^(?:mime-version:|from: <saved by|content-type: multipart\/related)/],
  [
    'webPage',
    /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|div)\b/s,
  ],
  ['officeXml', /^<(?:\?xml|!doctype|[\w:]+ xmlns)/],
];

/** Tells what a file is by its bytes; its name only decides where a text is called .docx or .xlsx. */
export function fileFormat(bytes: Uint8Array, fileName: string): FileFormat {
  if (bears(bytes, [0, [0x50, 0x4b]])) return packageFormat(bytes);
  if (isCompoundFile(bytes)) return compoundFormat(bytes);
  const known = SIGNS.find(([, ...signs]) => signs.every((sign) => bears(bytes, sign)));
  if (known !== undefined) return known[0];
  const start = beginningOf(bytes);
  if (start.slice(0, 1_024).includes('%pdf-')) return 'pdf';
  const text = TEXTS.find(([, pattern]) => pattern.test(start));
  if (text !== undefined) return text[0];
  if (/\.do[ct][xm]$/i.test(fileName)) return 'notDocx';
  return /\.xl[st][xm]$/i.test(fileName) ? 'notXlsx' : 'text';
}

function bears(bytes: Uint8Array, [at, wanted]: Sign): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** The first characters in small letters; letters beyond ASCII do not matter. */
function beginningOf(bytes: Uint8Array): string {
  const letters = String.fromCharCode(...bytes.subarray(0, 2 * BEGINNING));
  return letters
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
    .slice(0, BEGINNING)
    .toLowerCase();
}

function compoundFormat(bytes: Uint8Array): FileFormat {
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('WordDocument')) return 'oldDoc';
  if (names.has('Workbook') || names.has('Book')) return 'oldXls';
  return names.has('PowerPoint Document') ? 'slides' : 'unsupportedFormat';
}

function packageFormat(bytes: Uint8Array): FileFormat {
  let names: readonly string[];
  try {
    names = [...listZipEntries(bytes, MOST_PARTS).keys()];
  } catch (error) {
    // The reader says what is wrong with it.
    if (error instanceof OoxmlError) return 'docx';
    throw error;
  }
  const holds = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (holds('xl/workbook.bin')) return 'binaryWorkbook';
  if (holds('xl/')) return 'xlsx';
  if (holds('ppt/')) return 'slides';
  if (holds('word/') || names.includes('[Content_Types].xml')) return 'docx';
  if (names.includes('OFD.xml')) return 'ofd';
  return names.includes('mimetype') ? 'openDocument' : 'archive';
}
