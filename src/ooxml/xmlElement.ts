/**
 * Attributes as name, value, name, value …; names without their prefix, but for `xmlns:…`. Of two with the same name
 * the first counts.
 */
export type XmlAttributes = readonly string[];

/** An element of a part. Strict and transitional files differ in prefixes and namespaces alone, so names have neither. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Elements and texts inside, in order. */
  readonly nodes: readonly (XmlElement | string)[];
}

/** The value of the attribute of this name; null where there is none. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  for (let at = 0; at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1] ?? null;
  }
  return null;
}

/** The attribute of an element; null where either is missing. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element === null ? null : attributeOf(element.attributes, name);
}

/** The elements inside, in order; with a name, only those of that name. */
export function children(element: XmlElement | null, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.nodes ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** The first element at the end of a path of names; null if there is none. */
export function child(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = element;
  for (const name of path) at = firstChild(at, name);
  return at;
}

function firstChild(element: XmlElement | null, name: string): XmlElement | null {
  for (const node of element?.nodes ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return null;
}

/** The text directly inside. */
export function ownText(element: XmlElement | null): string {
  let text = '';
  for (const node of element?.nodes ?? []) if (typeof node === 'string') text += node;
  return text;
}

/** The text inside, that of inner elements included. */
export function wholeText(element: XmlElement | null): string {
  let text = '';
  for (const node of element?.nodes ?? []) text += typeof node === 'string' ? node : wholeText(node);
  return text;
}
