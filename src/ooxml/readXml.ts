import { SaxesParser } from 'saxes';
import { OoxmlError } from './ooxmlError';
import type { OoxmlPackage } from './ooxmlPackage';
import type { XmlAttributes } from './xmlElement';

/** What is told of a part while it is read, in its order. Names are without their prefix. */
export interface XmlVisitor {
  /** @param prefix of the name; empty where it has none */
  open(name: string, attributes: XmlAttributes, prefix: string): void;
  /** Text directly inside the element that is open; CDATA comes apart from what stands around it. */
  text(text: string): void;
  close(name: string): void;
}

/** UTF-16 by its byte order mark; everything else has to be UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Reads a part from start to end and tells what it holds, without keeping any of it. Comments and processing
 * instructions are passed over; the only entities are the five of XML and characters by number.
 *
 * @throws OoxmlError tooLarge, tooComplex, doctype, encrypted; damaged for a part that is missing or not well-formed.
 */
export function readXml(from: OoxmlPackage, part: string, visitor: XmlVisitor): void {
  const parser = parserFor(from, part, visitor);
  let decoder: TextDecoder | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(piece ?? new Uint8Array()), { fatal: true });
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch (error) {
      throw new OoxmlError('damaged', `${part} is in no known encoding`, { cause: error });
    }
  };
  for (const piece of from.inflate(part)) if (piece.length > 0) parser.write(decode(piece));
  parser.write(decode()).close();
}

function parserFor({ budget }: OoxmlPackage, part: string, visitor: XmlVisitor): SaxesParser {
  // Files are XML 1.0 whatever they say: 1.1 takes some characters of a text for ends of lines.
  const parser = new SaxesParser({ position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let attributes: string[] = [];
  let depth = 0;
  const tell = (text: string): void => {
    budget.checkText(text.length, part);
    if (depth > 0) visitor.text(text);
  };
  parser.on('error', ({ message }) => {
    if (message.includes(HARMLESS)) return;
    throw new OoxmlError('damaged', `${part} is not well-formed (${message.slice(0, LONGEST_MESSAGE)})`);
  });
  parser.on('doctype', () => {
    throw new OoxmlError('doctype', `${part} has a document type`);
  });
  parser.on('opentagstart', () => {
    depth += 1;
    budget.takeElement(depth, part);
  });
  parser.on('attribute', ({ name, value }) => {
    attributes.push(name.startsWith('xmlns:') ? name : localName(name), value);
    budget.takeAttribute(attributes.length / 2, part);
    budget.checkText(value.length, part);
  });
  parser.on('opentag', ({ name }) => {
    const colon = name.indexOf(':');
    const own = attributes;
    attributes = [];
    if (colon < 0) visitor.open(name, own, '');
    else visitor.open(name.slice(colon + 1), own, name.slice(0, colon));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close(localName(name));
  });
  parser.on('text', tell);
  parser.on('cdata', tell);
  return parser;
}

/** What writers forget to escape: `]]>` in a text means nothing else, and Word and Excel read it. */
const HARMLESS = 'the string "]]>" is disallowed in char data.';

/** Characters of what a message may quote of the file. */
const LONGEST_MESSAGE = 100;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
