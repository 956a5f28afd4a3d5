import { halfWidth } from './plainText';

/** How a heading is numbered: `第一部分`, `一、`, `（一）`, `1.`, `（1）`. */
export type NumberForm = 'part' | 'chinese' | 'chineseBracketed' | 'arabic' | 'arabicBracketed';

/** A heading taken apart. */
export interface NumberedText {
  /** Null where there is no number. */
  readonly form: NumberForm | null;
  /** The text behind the number. */
  readonly rest: string;
}

const CHINESE = '[〇零一二三四五六七八九十百]+';

/** Tried in this order, on half-width text. A date or a decimal (`2.93万亩`) is no number of a heading. */
const FORMS: readonly (readonly [NumberForm, RegExp])[] = [
  ['part', new RegExp(`^第(?:${CHINESE}|\\d{1,2})(?:部分|章|篇|编|类)[、.:,\\s]*`)],
  ['chineseBracketed', new RegExp(`^\\(${CHINESE}\\)[、.\\s]*`)],
  ['chinese', new RegExp(`^${CHINESE}[、.,]\\s*`)],
  ['arabicBracketed', /^(?:\(\d{1,3}\)[、.\s]*|\d{1,3}\)[、.\s]*)/],
  ['arabic', /^\d{1,3}\s*[.、,]\s*(?!\d)/],
  ['arabic', /^\d{1,3}\s+(?=[\u4e00-\u9fff])/],
];

export function takeNumber(text: string): NumberedText {
  const trimmed = text.trim();
  const plain = halfWidth(trimmed);
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(plain);
    if (match !== null) return { form, rest: trimmed.slice(match[0].length).trim() };
  }
  return { form: null, rest: trimmed };
}

/** The names in a line such as `1.县税务局    2.县环保局`; one or none where it is no such line. */
export function namesInLine(line: string): readonly string[] {
  const marks = [...halfWidth(line).matchAll(/(?:^|(?<=\s))\(?\d{1,3}\s*[.、)]\s*(?!\d)/g)];
  return marks
    .map((mark, index) => line.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim())
    .filter((name) => name !== '');
}
