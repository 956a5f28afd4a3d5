import type { FindingCode } from '../domain/findings/codes';
import type { FindingParams } from '../domain/findings/findingParams';
import type { TextAsking } from './placeholders';
import type { Language } from './texts';
import { bookTexts as englishBookTexts } from './en-US/bookTexts';
import { importTexts as englishImportTexts } from './en-US/importTexts';
import { bookTexts as chineseBookTexts } from './zh-CN/bookTexts';
import { importTexts as chineseImportTexts } from './zh-CN/importTexts';

type KeyOf<Code extends FindingCode> = FindingParams[Code] extends infer Params
  ? Params extends { readonly variant: infer Variant extends string }
    ? `${Code}.${Variant}`
    : Code
  : never;

/** Names a text of a finding: its code, with the variant where it has several. */
export type FindingTextKey = { [Code in FindingCode]: KeyOf<Code> }[FindingCode];

type ParamsOf<Key extends FindingTextKey> = Key extends `${infer Code extends FindingCode}.${infer Variant}`
  ? Extract<FindingParams[Code], { readonly variant: Variant }>
  : Key extends FindingCode
    ? FindingParams[Key]
    : never;

/** What programs read in a finding and its text does not tell. */
interface Untold {
  readonly 'scoreDate.unknown': 'entered';
  readonly 'scoreDate.meant': 'entered';
  readonly 'scorePercent.unknown': 'entered';
  readonly 'scorePercent.meant': 'entered';
  readonly 'scoreFormat.unknown': 'entered';
  readonly 'scoreFormat.meant': 'entered';
  readonly noteOfOtherVersion: 'record';
}

type Told<Key extends FindingTextKey> = Exclude<
  keyof ParamsOf<Key>,
  'variant' | (Key extends keyof Untold ? Untold[Key] : never)
>;

/** Texts held to their placeholders: a parameter too many or too few does not compile. */
type Checked<Texts extends Readonly<Record<FindingTextKey, string>>> = {
  readonly [Key in FindingTextKey]: TextAsking<Texts[Key], Told<Key>>;
};

const chinese = { ...chineseImportTexts, ...chineseBookTexts };
const english = { ...englishImportTexts, ...englishBookTexts };

/** The texts of findings. */
export const FINDING_TEXTS: Readonly<Record<Language, Readonly<Record<FindingTextKey, string>>>> = {
  'zh-CN': chinese satisfies Checked<typeof chinese>,
  'en-US': english satisfies Checked<typeof english>,
};
