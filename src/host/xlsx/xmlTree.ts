import { DOMParser, type Element } from '@xmldom/xmldom';
import { XlsxError } from './xlsxError';

/**
 * Parses a part. A document type is refused: Excel writes none, and its entities could grow without bound.
 *
 * @throws XlsxError Damaged.
 */
export function parseXml(text: string, path: string): Element {
  if (text.includes('<!DOCTYPE')) throw new XlsxError('Damaged', `${path} has a document type`);
  const root = parse(withoutFalseLineEnds(text.replace(/^\ufeff/u, '')), path);
  if (root === null) throw new XlsxError('Damaged', `${path} is empty`);
  return root;
}

/** The parser takes these for ends of lines, as XML 1.1 does; the files are XML 1.0. */
function withoutFalseLineEnds(text: string): string {
  return text.replace(/[\u0085\u2028\u2029]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function parse(text: string, path: string): Element | null {
  try {
    return new DOMParser({ onError: stopAtErrors }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    throw new XlsxError(
      'Damaged',
      `${path} is not well-formed (${error instanceof Error ? error.message : ''})`,
    );
  }
}

function stopAtErrors(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Elements by their name without prefix, in order. */
export function children(parent: Element | null, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const each = node as Element;
    if (name === undefined || each.localName === name) found.push(each);
  }
  return found;
}

/** The first child at the end of a path of names; null if there is none. */
export function child(parent: Element | null, ...names: readonly string[]): Element | null {
  let at = parent;
  for (const name of names) at = children(at, name)[0] ?? null;
  return at;
}

export function attribute(of: Element | null, name: string): string | null {
  return of === null || !of.hasAttribute(name) ? null : of.getAttribute(name);
}

/** A number; null if the attribute is missing or no number. */
export function numberAttribute(of: Element | null, name: string): number | null {
  const text = attribute(of, name);
  const number = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

export function flagAttribute(of: Element | null, name: string, missing = false): boolean {
  const text = attribute(of, name);
  return text === null ? missing : text === '1' || text === 'true';
}

export function textOf(of: Element | null): string {
  return of?.textContent ?? '';
}
