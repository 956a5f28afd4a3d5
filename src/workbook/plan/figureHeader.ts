import type { UnitType } from '../../domain/definitions/definitions';
import { sheetText, type Language } from '../../strings/texts';
import { partName, partTotalName } from '../layout/partWords';
import type { RankingFigure } from '../layout/rankingSheet';

/** What the ranking calls a figure: a category by its own name, with its part in front where that name is `used` already. */
export function figureHeader(
  figure: RankingFigure,
  used: ReadonlySet<string>,
  type: UnitType,
  language: Language,
): string {
  if (figure.kind === 'bonus') return sheetText(language, 'header.bonus');
  if (figure.kind === 'part') return partTotalName(figure.part, type, language);
  const part = partName(figure.part, type, language);
  return used.has(figure.category) ? `${part}·${figure.category}` : figure.category;
}
