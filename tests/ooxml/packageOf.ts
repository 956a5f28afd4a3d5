import { strToU8, zipSync } from 'fflate';
import type { OoxmlLimits } from '../../src/ooxml/limits';
import { OoxmlPackage } from '../../src/ooxml/ooxmlPackage';

const plenty = { least: 1e9, perByte: 0, most: 1e9 };

/** Limits that nothing in a test comes near, but for those that are given. */
export function limits(some: Partial<OoxmlLimits> = {}): OoxmlLimits {
  return {
    fileBytes: 1e9,
    entries: 1_000,
    inflated: plenty,
    elements: plenty,
    depth: 1_000,
    attributes: 1_000,
    text: 1e9,
    milliseconds: 60_000,
    ...some,
  };
}

/** A package of these parts, texts as UTF-8. */
export function packageOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  some: Partial<OoxmlLimits> = {},
): OoxmlPackage {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return new OoxmlPackage(zipSync(files), limits(some));
}
