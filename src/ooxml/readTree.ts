import type { OoxmlPackage } from './ooxmlPackage';
import { readXml, type XmlVisitor } from './readXml';
import { attribute, type XmlAttributes, type XmlElement } from './xmlElement';

interface OpenElement extends XmlElement {
  nodes: (XmlElement | string)[];
}

/** What elements without content share. */
const NOTHING: (XmlElement | string)[] = [];

/** Makes a tree of what it is told. */
export class TreeBuilder implements XmlVisitor {
  #root: XmlElement | null = null;
  #namespace: string | null = null;
  readonly #open: OpenElement[] = [];

  /** Null until an element was told. */
  get root(): XmlElement | null {
    return this.#root;
  }

  /** Namespace of the root, where the root itself declares it. */
  get namespace(): string | null {
    return this.#namespace;
  }

  open(name: string, attributes: XmlAttributes, prefix: string): void {
    const element: OpenElement = { name, attributes, nodes: NOTHING };
    if (this.#open.length > 0) this.#add(element);
    else {
      this.#root = element;
      this.#namespace = attribute(element, prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
    }
    this.#open.push(element);
  }

  text(text: string): void {
    this.#add(text);
  }

  close(): void {
    this.#open.pop();
  }

  #add(node: XmlElement | string): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    if (parent.nodes === NOTHING) parent.nodes = [node];
    else parent.nodes.push(node);
  }
}

/**
 * The root element of a part with all that is inside; null where there is no such part.
 *
 * @throws OoxmlError as {@link readXml}
 */
export function readTree(from: OoxmlPackage, part: string): XmlElement | null {
  if (!from.has(part)) return null;
  const tree = new TreeBuilder();
  readXml(from, part, tree);
  return tree.root;
}
