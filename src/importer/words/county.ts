import type { NeutralDocument } from '../document/neutralDocument';
import { halfWidth, withoutSpaces } from './plainText';
import { COUNTY_AS_ADJECTIVE, NOT_COUNTY_NAMES } from './vocabulary';

/** The county's name, and how often the text has it where that had to be counted. */
export interface County {
  readonly name: string;
  /** Null where the title says the name. */
  readonly count: number | null;
}

/** A name must occur at least this often, and this many times as often as the next. */
const LEAST_COUNT = 3;
const DOMINANCE = 2;

/** A character before the name belongs to it if it stands there at least this often. */
const SHARE_OF_LONGER_NAME = 0.8;

/** No name is longer, 县 included. */
const LONGEST_COUNTY = 6;

const KINDS = ['县', '旗', '区', '市'] as const;

/**
 * The county that the document is of: from its title (`X县2020年度…`), else the most frequent `X县` of the
 * text (or 旗, 区, 市 if there is none), provided that it is far more frequent than any other.
 * Null where neither tells.
 */
export function findCounty(document: NeutralDocument, titleLines: readonly string[]): County | null {
  for (const line of titleLines) {
    const named = countyInTitle(line);
    if (named !== null) return { name: named, count: null };
  }
  const text = document.blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.join('')).join('\n')).join('\n'),
    )
    .join('\n');
  for (const kind of KINDS) {
    const county = mostFrequent(withoutBlanks(text), kind);
    if (county !== null) return county;
  }
  return null;
}

function countyInTitle(title: string): string | null {
  const plain = halfWidth(withoutSpaces(title));
  const match = /^(?:中共)?([\u4e00-\u9fff]{1,5}?([县旗区市]))(?=\d{4}年|委|人民政府)/.exec(plain);
  if (match === null) return null;
  const [, name = '', kind = ''] = match;
  return isNameBefore(kind, name.at(-2) ?? '') ? name.split('市').at(-1) || name : null;
}

function withoutBlanks(text: string): string {
  return text.replace(/[^\S\n]+/g, '');
}

function mostFrequent(text: string, kind: (typeof KINDS)[number]): County | null {
  const adjective = kind === '县' ? `(?![${COUNTY_AS_ADJECTIVE}])` : '';
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(new RegExp(`[\\u4e00-\\u9fff]${kind}${adjective}`, 'g'))) {
    if (isNameBefore(kind, name.charAt(0))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_COUNT || first[1] < DOMINANCE * (second?.[1] ?? 0)) return null;
  return { name: lengthen(text, first[0]), count: first[1] };
}

function isNameBefore(kind: string, sign: string): boolean {
  const never = Object.entries(NOT_COUNTY_NAMES).find(([of]) => of === kind)?.[1] ?? '';
  return sign !== '' && !never.includes(sign) && !/[县旗区市]/.test(sign);
}

/** `德县` becomes `绥德县` if nearly every 德县 is one. */
function lengthen(text: string, name: string): string {
  const before = new Map<string, number>();
  let total = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const sign = text.charAt(at - 1);
    total += 1;
    before.set(sign, (before.get(sign) ?? 0) + 1);
  }
  const [likeliest] = [...before].sort((a, b) => b[1] - a[1]);
  if (likeliest === undefined || likeliest[1] < SHARE_OF_LONGER_NAME * total) return name;
  const [sign] = likeliest;
  if (!/[\u4e00-\u9fff]/.test(sign) || name.length >= LONGEST_COUNTY) return name;
  return lengthen(text, sign + name);
}
