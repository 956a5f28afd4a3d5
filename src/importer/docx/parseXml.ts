import { DOMParser, type Element } from '@xmldom/xmldom';
import { DocumentUnreadable } from '../documentUnreadable';
import type { DocxLimits } from './limits';

/**
 * The root element of a part. Its elements are counted before it is parsed, and a document type declaration
 * (the door to entities) is refused.
 *
 * @throws DocumentUnreadable `doctypeRefused`, `tooManyElements`, `damaged`.
 */
export function parseXml(bytes: Uint8Array, part: string, limits: DocxLimits): Element {
  const xml = decodeXml(bytes, part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new DocumentUnreadable('doctypeRefused', { part });
  boundElements(xml, limits);
  try {
    const parser = new DOMParser({ locator: false, onError: refuseErrors });
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root !== null) return root;
  } catch (error) {
    throw new DocumentUnreadable('damaged', { part }, { cause: error });
  }
  throw new DocumentUnreadable('damaged', { part });
}

function refuseErrors(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DocumentUnreadable('damaged', { part }, { cause: error });
  }
}

const SLASH = '/'.charCodeAt(0);

/** Counts start tags and how deep they lie, roughly and cheaply: it only has to keep monsters out. */
function boundElements(xml: string, { elements, depth }: DocxLimits): void {
  let count = 0;
  let open = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) {
      open -= 1;
      continue;
    }
    // `<?` and `<!` are no elements.
    if (next === 0x3f || next === 0x21) continue;
    count += 1;
    const end = xml.indexOf('>', at);
    if (end < 0 || xml.charCodeAt(end - 1) !== SLASH) open += 1;
    if (count > elements || open > depth) throw new DocumentUnreadable('tooManyElements', { elements });
  }
}
