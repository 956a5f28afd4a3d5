import { fileTexts as english } from './en-US/fileTexts';
import { fillIn } from './fillIn';
import type { Translated } from './placeholders';
import type { Language } from './texts';
import { fileTexts as chinese } from './zh-CN/fileTexts';

type FileTextKey = keyof typeof chinese;

const TEXTS: Readonly<Record<Language, Readonly<Record<FileTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
};

type CodeOf<Kind extends string> = FileTextKey extends infer Key
  ? Key extends `${Kind}.${infer Code}`
    ? Code
    : never
  : never;

/** Something of a file that was not kept; `sheet` is null for what belongs to the whole book. */
export interface LostPart {
  readonly code: Exclude<CodeOf<'lost'>, 'onSheet' | 'separator'>;
  readonly sheet: string | null;
  readonly detail: string;
}

/** Why a file was not read or written, and what to do. */
export function fileErrorText(language: Language, code: CodeOf<'error'>): string {
  return TEXTS[language][`error.${code}`];
}

/** What was not kept of a file, with its sheet. */
export function lostText(language: Language, { code, sheet, detail }: LostPart): string {
  const what = fillIn(TEXTS[language][`lost.${code}`], { detail });
  return sheet === null ? what : fillIn(TEXTS[language]['lost.onSheet'], { what, sheet });
}

/** All that was not kept, in one line. */
export function lostTexts(language: Language, lost: readonly LostPart[]): string {
  return lost.map((part) => lostText(language, part)).join(TEXTS[language]['lost.separator']);
}
