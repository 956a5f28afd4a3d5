import { LANGUAGES, sheetText } from '../../strings/texts';
import { caselessText } from '../../domain/text/tidyText';

/** The two lists of the register. */
export type ListName = 'negative' | 'bonus';

/** How a cell may say of which list its row is: an empty one means the negative list. */
export function listWords(list: ListName): readonly string[] {
  const words = LANGUAGES.map((language) => sheetText(language, `list.${list}`));
  return list === 'negative' ? ['', ...words] : words;
}

/** Of which list a row is; null for a word that nobody knows. */
export function readList(entered: string): ListName | null {
  const said = caselessText(entered);
  const means = (list: ListName): boolean => listWords(list).some((word) => caselessText(word) === said);
  return means('bonus') ? 'bonus' : means('negative') ? 'negative' : null;
}
