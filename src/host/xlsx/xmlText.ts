/** Value of an attribute; undefined leaves it out, booleans are written as 1 and 0. */
export type AttributeValue = string | number | boolean | undefined;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An element with its children, which are XML already. A list that grows with the sheet is joined by the caller:
 * as arguments, 100,000 children would overflow the stack.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${attributeText(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element with a text, blanks kept. */
export function textElement(name: string, text: string): string {
  return element(name, /^\s|\s$|\n/u.test(text) ? { 'xml:space': 'preserve' } : {}, escapeText(text));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);
}

/** Line ends and tabs in an attribute would be read as blanks. */
function attributeText(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
