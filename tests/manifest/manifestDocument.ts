import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';

/** The repository's root. */
export const ROOT = join(__dirname, '../..');

const document = new DOMParser().parseFromString(
  readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
  'text/xml',
);

/** Elements of the manifest by local name, in the order of the document. */
export function elements(name: string): readonly Element[] {
  return Array.from(document.getElementsByTagNameNS('*', name));
}

/** The only element of a name. */
export function element(name: string): Element {
  const found = elements(name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} elements ${name}`);
  return only;
}

/** Child elements, in order. */
export function children(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** Names of the child elements, in order. */
export function childNames(parent: Element): readonly string[] {
  return children(parent).map(({ localName }) => localName ?? '');
}

/** Every attribute of a name in the document. */
export function attributes(name: string): readonly string[] {
  return Array.from(document.getElementsByTagName('*')).flatMap((owner) => owner.getAttribute(name) ?? []);
}

/** Values and overrides of a resource, or of any element that has a default value. */
export function valuesOf(owner: Element): readonly string[] {
  return [
    owner.getAttribute('DefaultValue') ?? '',
    ...children(owner).map((override) => override.getAttribute('Value') ?? ''),
  ];
}

/** Every element that carries a default value. */
export function withDefaults(): readonly Element[] {
  return Array.from(document.getElementsByTagName('*')).filter((owner) => owner.hasAttribute('DefaultValue'));
}
