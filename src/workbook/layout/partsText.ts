import type { Component, Part } from '../../domain/definitions/definitions';
import { percentOf, weightFromFraction, WHOLE, type BasisPoints } from '../../domain/settings/basisPoints';

/** A part as a person writes it, who knows of no id. */
export type WrittenPart = Omit<Part, 'id'>;

/** What parts entries, and what a name is quoted for. */
const SEPARATORS = '、，,；;\n';

/** Parts as the sheet 说明 shows them: `年终考核 70%（年度目标任务）、社会评价 100%`. */
export function partsText(parts: readonly WrittenPart[]): string {
  return parts
    .map((part) => weighedText(part) + (part.component === null ? '' : `（${nameText(part.component)}）`))
    .join('、');
}

/** Components as the sheet 说明 shows them: `年度目标任务 80%、社会评价 20%`. */
export function componentsText(components: readonly Component[]): string {
  return components.map(weighedText).join('、');
}

/**
 * Reads what {@link partsText} writes, as people write it: 100 % where a part has no weight. Null where an entry is
 * none, or a name stands twice.
 */
export function readPartsText(text: string): readonly WrittenPart[] | null {
  return readEntries(text);
}

/** Reads what {@link componentsText} writes; null as {@link readPartsText}. */
export function readComponentsText(text: string): readonly Component[] | null {
  const entries = readEntries(text);
  return entries?.every(({ component }) => component === null) === true
    ? entries.map(({ name, weight }) => ({ name, weight }))
    : null;
}

/** Whether a name can be written so that it is read again. */
export function isPartName(name: string): boolean {
  return name !== '' && name === name.trim() && !/[“”\n]/u.test(name);
}

function weighedText({ name, weight }: { readonly name: string; readonly weight: BasisPoints }): string {
  return `${nameText(name)} ${percentOf(weight)}%`;
}

/** A name in quotes where it holds what means something else. */
function nameText(name: string): string {
  return /[、，,；;（）()%％\s]|[-－+\d０-９.．]$/u.test(name) ? `“${name}”` : name;
}

const NAME = `(?:“([^“”]+)”|([^“”${SEPARATORS}]+?))`;
const ENTRY = new RegExp(
  String.raw`^\s*${NAME}(\s*)(?:([\d.０-９．]+)\s*[%％])?\s*(?:[（(]\s*${NAME}\s*[）)])?\s*$`,
  'u',
);
/** What stands between separators, of which those in quotes are none. */
const PIECES = new RegExp(`(?:“[^“”]*”|[^${SEPARATORS}])+`, 'gu');
/** A weight without its sign: whether points or percent are meant is not guessed. */
const BARE_NUMBER = /\s[-－+]?[\d０-９.．]+$/u;
/** What belongs to a number that follows at once, of which it then is no whole one. */
const NUMBER_BEGUN = /[-－+\d０-９.．]$/u;

function readEntries(text: string): readonly WrittenPart[] | null {
  const pieces = (text.match(PIECES) ?? []).filter((piece) => piece.trim() !== '');
  const entries = pieces.map(readEntry);
  const known = entries.flatMap((entry) => entry ?? []);
  const isSound =
    known.length === entries.length && new Set(known.map(({ name }) => name)).size === known.length;
  return isSound && known.length > 0 ? known : null;
}

function readEntry(piece: string): WrittenPart | null {
  const [, quoted, plain = '', gap, percent, quotedComponent, plainComponent] = ENTRY.exec(piece) ?? [];
  const name = quoted ?? plain;
  if (name === '' || (quoted === undefined && percent === undefined && BARE_NUMBER.test(plain))) return null;
  if (quoted === undefined && percent !== undefined && gap === '' && NUMBER_BEGUN.test(plain)) return null;
  const weight = percent === undefined ? WHOLE : weightFromFraction(Number(percent.normalize('NFKC')) / 100);
  if (weight === null) return null;
  return { name, weight, component: quotedComponent ?? plainComponent ?? null };
}
