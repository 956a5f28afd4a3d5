import type { Cell } from '../../model/book';

/** `HYPERLINK` whose target is written out as a text. */
const LINK_FORMULA = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/**
 * Where a cell's link leads within the book, as an address or a name; null without one. A target outside the book is
 * none, and neither is one that a formula works out.
 */
export function linkAt({ content, hyperlink }: Cell): string | null {
  if (hyperlink?.documentReference !== undefined) return hyperlink.documentReference;
  if (content.kind !== 'formula') return null;
  const target = LINK_FORMULA.exec(content.formula)?.[1]?.replaceAll('""', '"');
  return target?.startsWith('#') === true ? target.slice(1) : null;
}
