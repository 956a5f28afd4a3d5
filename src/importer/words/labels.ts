import { halfWidth, withoutSpaces } from './plainText';

/** A label and what stands behind it: `被考核单位：县财政局`. */
export interface Label {
  readonly label: string;
  /** Empty where it was left to be filled in. */
  readonly value: string;
}

/** What a label before a unit's name says. */
const UNIT_LABEL =
  /^(?:(?:被|受)?考核|(?:被|受)?考评|(?:被|受)?评价|责任|填报|受评)?(?:单位|部门|对象|乡镇|镇街)(?:名称|\(盖章\)|\(章\))?$/;

/** The labels in a line: a label is the word before a colon, its value what stands up to the next label. */
function labelsIn(text: string): readonly Label[] {
  const pieces = text.split(/[:：]/);
  return pieces.slice(0, -1).map((piece, at) => {
    const label = at === 0 ? piece : lastWord(piece);
    const next = pieces[at + 1] ?? '';
    const isLast = at === pieces.length - 2;
    const value = isLast ? next : next.slice(0, next.length - lastWord(next).length);
    return { label: withoutSpaces(label), value: value.trim() };
  });
}

/** What stands behind the last blank. */
function lastWord(text: string): string {
  return /\S*\s*$/.exec(text)?.[0] ?? '';
}

/** The value behind a label for the assessed unit: empty if it was left blank, null where there is no such label. */
export function labelledUnit(text: string): string | null {
  const found = labelsIn(text).find(({ label }) => UNIT_LABEL.test(halfWidth(label)));
  return found === undefined ? null : found.value.replace(/[。；;，,]+$/, '');
}
