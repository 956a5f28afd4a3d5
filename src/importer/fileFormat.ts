/** What a file is; everything but `zip` and `text` is a reason not to read it. */
export type FileFormat = 'zip' | 'text' | 'oldDoc' | 'encrypted' | 'notDocx' | 'unsupportedFormat';

const ZIP = [0x50, 0x4b];
/** The container of Word 97–2003, and of encrypted files of any Word. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Formats that begin with these letters are not read. */
const OTHERS = ['%PDF', '{\\rtf', '<html', '<!DOCTYPE', '<?xml', 'MIME-Version'];

/** Tells what a file is by its first bytes; the name only decides when a .docx is no zip file at all. */
export function fileFormat(bytes: Uint8Array, fileName: string): FileFormat {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldDoc';
  const start = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (OTHERS.some((sign) => start.toLowerCase().startsWith(sign.toLowerCase()))) return 'unsupportedFormat';
  return /\.do[ct][xm]$/i.test(fileName) ? 'notDocx' : 'text';
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold a word in UTF-16, as names of streams in an OLE file are written. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}
