import { attribute, child, type XmlElement } from '../../ooxml/xmlElement';

/** `w:val` of a child: `<w:pStyle w:val="…"/>`. */
export function childValue(element: XmlElement | null, name: string): string | null {
  return attribute(child(element, name), 'val');
}

/** A whole number from `w:val` of a child, or null. */
export function childNumber(element: XmlElement | null, name: string): number | null {
  const value = childValue(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Whether an on/off property is set: present, and not `0`, `false` or `off`. */
export function isOn(element: XmlElement | null, name: string): boolean {
  const found = child(element, name);
  return found !== null && !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}
