import { DocumentUnreadable } from '../documentUnreadable';
import { hasErrorName } from '../errorName';

/** Encodings tried in this order when nothing in the bytes tells which one it is. */
const GUESSES = ['utf-8', 'gb18030'] as const;

/** How many bytes are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/** Some characters (一 is 4E00) have a zero byte on the other side; there are far fewer of them. */
const MOSTLY = 4;

/**
 * The text of a .txt file: by its byte order mark, else UTF-16 if every line break shows it,
 * else UTF-8, else GB18030 (what Chinese Windows calls ANSI). Line breaks become `\n`.
 *
 * @throws DocumentUnreadable `empty`, or `undecodable` when no encoding fits.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  const told = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  for (const encoding of told === null ? GUESSES : [told]) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text.replace(/\r\n?/g, '\n');
  }
  throw new DocumentUnreadable('undecodable');
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as zero bytes beside tabs, digits and line breaks, mostly on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < Math.min(bytes.length, SAMPLE); index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > MOSTLY * even) return 'utf-16le';
  if (even > MOSTLY * odd) return 'utf-16be';
  return null;
}

/** Null when the bytes are not in this encoding, or hold control characters that no text has. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: the bytes do not fit. RangeError: this engine does not know the encoding.
    if (hasErrorName(error, 'TypeError', 'RangeError')) return null;
    throw error;
  }
  // eslint-disable-next-line no-control-regex -- that is what we look for
  return /[\u0000-\u0006\u000e-\u001a\ufffe\uffff]/.test(text) ? null : text;
}
