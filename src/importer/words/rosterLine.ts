import { listedFor } from './listedFor';
import { nameLooks } from './nameLooks';
import { halfWidth, onOneLine, withoutSpaces } from './plainText';
import { announcesRoster } from './rosterWords';

/** Units that a line lists. */
export interface RosterLine {
  /** What stands before the names: `乡镇（3个）`, `考核对象`; empty where nothing does. */
  readonly label: string;
  readonly names: readonly string[];
}

/** Names of a list are apart by these, at the end of it by 和 or 及. */
const BETWEEN = /[、,，;；\s]+|(?<=[\u4e00-\u9fff)）])(?:和|及|以及)(?=[\u4e00-\u9fff]{2,})/;

/** What parts the names from what stands before them. */
const LABEL = /^(.{1,30}?)(?:[:：]|(?:(?<!分)为|是|包括|包含|有|指)(?=[\u4e00-\u9fff]))/;

/** `本办法适用于东镇、西镇` */
const APPLIES = /^(?:本[\u4e00-\u9fff]{1,4})?(?:适用于|适用范围(?:为|是)|包括|包含|分别(?:为|是))[:：]?/;

/** What may stand behind the names. */
const BEHIND = /(?:等)?(?:[（(]?共?\d+个?[^:：、]{0,6}[）)]?)?[。．.;；]*$/;

/**
 * The units that a line lists kind by kind: `考核对象：乡镇：东镇、西镇；县直部门：县教育局`,
 * `东镇、西镇2个乡镇和县教育局1个县直部门`. Null where it is no such line.
 */
export function kindsInLine(text: string): readonly RosterLine[] | null {
  const whole = text.trim().replace(/[。．.;；]+$/, '');
  const label = LABEL.exec(whole);
  const isOuter = label !== null && announcesRoster(label[1] ?? '');
  const parts = (isOuter ? whole.slice(label[0].length) : whole).split(BETWEEN_KINDS);
  if (parts.length > 1 || isOuter) {
    const kinds = parts.map(ofKind);
    const told = kinds.flatMap((kind) => kind ?? []);
    if (told.length === kinds.length) return told;
  }
  return null;
}

/** One kind's units end where the next one's begin. */
const BETWEEN_KINDS =
  /[;；。]\s*|[,，、]\s*(?=[^:：,，、;；。]{2,20}[:：])|(?<=\d+个(?:(?![和及])[\u4e00-\u9fff]){1,8}|[)）])(?:[,，、]|和|及|以及)\s*/;

/** `东镇、西镇2个乡镇`: the kind behind its names. */
const COUNTED = /^(.+?)(?:等)?(?:共|计)?\d+个([\u4e00-\u9fff]{1,8})$/;

/** `乡镇（东镇、西镇）`: the names in brackets behind their kind. */
const BRACKETED_NAMES = /^([^:：()（）]{1,20})[(（](?:包括|含|即)?([^()（）]*[、,，][^()（）]*)[)）]$/;

/** The units of one kind, which stands before or behind them. */
function ofKind(text: string): RosterLine | null {
  const counted = COUNTED.exec(text.trim());
  const before = /^([^:：]{1,30})[:：](.+)$/.exec(text.trim()) ?? BRACKETED_NAMES.exec(text.trim());
  const [label, rest] =
    before !== null ? [before[1], before[2]] : counted !== null ? [counted[2], counted[1]] : [];
  if (label === undefined || rest === undefined || splitUnits(label).length > 1) return null;
  const names = splitUnits(rest.replace(BEHIND, ''));
  const only = names.length === 1 && nameLooks(names[0] ?? '') === 'unit' ? names : null;
  const listed = only ?? namesOf(rest.replace(BEHIND, ''));
  // 牵头单位：县财政局 says who does something, not who is assessed.
  const isOther = listedFor(label) === 'other' || nameLooks(label) === 'unit';
  return listed === null || isOther ? null : { label: label.trim(), names: listed };
}

/** The units that a line of names lists; null where it is no such line. */
export function rosterLine(text: string): RosterLine | null {
  const whole = text.trim().replace(BEHIND, '').replace(APPLIES, '');
  const label = LABEL.exec(whole);
  if (label !== null && (/[:：]$/.test(label[0]) || /对象|单位|范围|名单/.test(label[0]))) {
    const names = namesOf(whole.slice(label[0].length));
    return names === null ? null : { label: (label[1] ?? '').trim(), names };
  }
  const names = namesOf(whole);
  return names === null ? null : { label: '', names };
}

/** The units that one of several sentences of a paragraph lists, if it says that they are who is assessed. */
export function rosterInProse(text: string): readonly RosterLine[] | null {
  const sentences = text.split(/(?<=。)/).map((sentence) => sentence.trim());
  if (sentences.filter((sentence) => sentence !== '').length < 2) return null;
  const listed: RosterLine[] = [];
  for (const sentence of sentences) {
    const label = (LABEL.exec(sentence)?.[1] ?? '').replace(/[为是]$/, '').replace(BEFORE_LABEL, '');
    if (announcesRoster(label)) {
      const named = sentence.slice(sentence.indexOf(label));
      const line = rosterLine(named);
      listed.push(...(kindsInLine(named) ?? (line === null ? [] : [{ ...line, label }])));
    } else if (listed.length > 0 && isListOfKind(sentence)) {
      listed.push(
        ...(kindsInLine(sentence) ?? [ofKind(sentence.replace(BEHIND, ''))].flatMap((kind) => kind ?? [])),
      );
    }
  }
  return listed.length === 0 ? null : listed;
}

/** What may stand before the words that announce the units. */
const BEFORE_LABEL = /^(?:第.{1,4}条|其中|我县|全县|本年度|\d{4}年度?|[，,、\s])+/;

/** Whether a line is a kind of units with several of them: `乡镇：东镇、西镇`. */
export function isListOfKind(text: string): boolean {
  const kind = ofKind(text.replace(/[。．.;；]+$/, ''));
  return (
    kind !== null && kind.names.length > 1 && nameLooks(kind.label) === 'kind' && !announcesRoster(kind.label)
  );
}

/** Two names at least, and nearly all of them look like units. */
function namesOf(text: string): readonly string[] | null {
  const names = splitUnits(text);
  if (names.length < 2 || names.some((name) => name.length > LONGEST || /[。:：]/.test(name))) return null;
  const likely = names.filter((name) => nameLooks(name) === 'unit').length;
  const foreign = names.filter((name) => ['matter', 'kind'].includes(nameLooks(name))).length;
  return foreign === 0 && likely * 5 >= names.length * 4 ? names : null;
}

const LONGEST = 25;

/** The names in a text that lists them, white space inside them gone. 和 inside a name parts no two units. */
export function splitUnits(text: string): readonly string[] {
  return splitOutsideBrackets(text)
    .flatMap((piece) => (nameLooks(piece) === 'unit' && isOneName(piece) ? [piece] : piece.split(BETWEEN)))
    .map((name) => onOneLine([name]))
    .filter((name) => name !== '');
}

function isOneName(text: string): boolean {
  const parts = text.split(BETWEEN).map(withoutSpaces);
  return parts.length === 1 || !parts.every((part) => nameLooks(part) === 'unit');
}

/** Pieces between 、 and commas that stand in no brackets. */
function splitOutsideBrackets(text: string): readonly string[] {
  const plain = halfWidth(text);
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, sign] of Array.from(plain).entries()) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,;]/.test(sign)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
