import type { FindingCode } from '../domain/findings/codes';
import type { FindingParams } from '../domain/findings/findingParams';
import type { TextAsking } from './placeholders';

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

/** Texts of findings held to their placeholders: a parameter too many or too few does not compile. */
export type CheckedFindings<Texts extends Readonly<Record<FindingTextKey, string>>> = {
  readonly [Key in FindingTextKey]: TextAsking<Texts[Key], Told<Key>>;
};
