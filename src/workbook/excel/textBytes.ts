/** Quotes, comma, and the apostrophe that keeps a text a text. */
const AROUND_TEXT = 4;

/**
 * Bytes of a text as JSON in UTF-8, estimated from above. Counted rather than encoded: encoding took
 * longer than everything else that is done to pack a request.
 */
export function textBytes(text: string): number {
  let bytes = AROUND_TEXT;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Control characters and lone surrogates are escaped in six; quotes and backslashes in two.
    if (code >= 0xd800 && code < 0xe000) bytes += 6;
    else if (code >= 0x800) bytes += 3;
    else if (code < 0x20) bytes += 6;
    else if (code >= 0x80 || code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += 1;
  }
  return bytes;
}
