import type { Element, Node } from '@xmldom/xmldom';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** The child elements, in order. Names are compared without their prefix: strict and transitional files differ there. */
export function* children(element: Element): Generator<Element> {
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) yield node;
  }
}

/** The first child of this name, or null. */
export function child(element: Element | null, name: string): Element | null {
  if (element === null) return null;
  for (const candidate of children(element)) if (candidate.localName === name) return candidate;
  return null;
}

/** The first element down a path of names, or null. */
export function descend(element: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(child, element);
}

/** The attribute of this local name, or null. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (const candidate of element.attributes) {
    if ((candidate.localName ?? candidate.name) === name) return candidate.value;
  }
  return null;
}

/** `w:val` of a child: `<w:pStyle w:val="…"/>`. */
export function childValue(element: Element | null, name: string): string | null {
  return attribute(child(element, name), 'val');
}

/** A whole number from `w:val` of a child, or null. */
export function childNumber(element: Element | null, name: string): number | null {
  const value = childValue(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Whether an on/off property is set: present, and not `0`, `false` or `off`. */
export function isOn(element: Element | null, name: string): boolean {
  const found = child(element, name);
  return found !== null && !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}

/** The text directly inside. */
export function textOf(element: Element): string {
  let text = '';
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) text += node.nodeValue ?? '';
  }
  return text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
