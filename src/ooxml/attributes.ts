import { attribute, type XmlElement } from './xmlElement';

/** A number; null if the attribute is missing or no number. */
export function numberAttribute(of: XmlElement | null, name: string): number | null {
  const text = attribute(of, name);
  const number = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

export function flagAttribute(of: XmlElement | null, name: string, missing = false): boolean {
  const text = attribute(of, name);
  return text === null ? missing : isOn(text);
}

/** Whether a flag that is written says yes. */
export function isOn(text: string | null): boolean {
  return text === '1' || text === 'true';
}
