import { LANGUAGES, sheetText } from '../../strings/texts';
import { caselessText } from '../../domain/text/tidyText';

/** The two lists of the register. */
export type ListName = 'negative' | 'bonus';

/** The lists that a row of their sheet may belong to: what leads to a veto is no matter of the register. */
export type RowList = ListName | 'veto';

/** How a cell may say of which list its row is: an empty one means the negative list. */
export function listWords(list: RowList): readonly string[] {
  const words = LANGUAGES.map((language) => sheetText(language, `list.${list}`));
  return list === 'negative' ? ['', ...words] : words;
}

const LISTS = ['bonus', 'negative', 'veto'] as const;

/** Of which list a row is; null for a word that nobody knows. */
export function readList(entered: string): RowList | null {
  const said = caselessText(entered);
  const means = (list: RowList): boolean => listWords(list).some((word) => caselessText(word) === said);
  return LISTS.find(means) ?? null;
}
