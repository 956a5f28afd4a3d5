import { TIE_FIGURES, type TieFigure, type TieKey } from '../../domain/ranking/tieOrder';
import type { TieWords } from '../../domain/ranking/readTieOrder';
import { sheetText, sheetTextForms, type Language, type SheetKeyAsking } from '../../strings/texts';

/** What the figures are called that may part ties: as the headers of the ranking call them. */
const WORDS: Readonly<Record<TieFigure, SheetKeyAsking>> = {
  own: 'part.own',
  common: 'part.common',
  total: 'header.total',
  bonus: 'header.bonus',
  deduction: 'header.deduction',
};

/** The words for the figures that may part ties, in either language and of any version. */
export function tieWords(): TieWords {
  return new Map(
    TIE_FIGURES.flatMap((kind) =>
      sheetTextForms(WORDS[kind]).map((word): [string, TieKey] => [word, { kind }]),
    ),
  );
}

/** An order of figures as the sheet 说明 shows it: `个性、共性、经济`; empty text where there is none. */
export function tieOrderText(order: readonly TieKey[], language: Language): string {
  return order
    .map((key) => (key.kind === 'category' ? key.category : sheetText(language, WORDS[key.kind])))
    .join(sheetText(language, 'list.separator'));
}
