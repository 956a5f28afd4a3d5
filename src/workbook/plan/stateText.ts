import { textLiteral } from '../formulas/address';
import { sheetText, type Language } from '../../strings/texts';

/** The name of a state as a formula without its `=`. @param state expression: of `stateExpression` */
export function stateText(state: string, language: Language): string {
  const texts = (['state.final', 'state.provisional', 'state.invalid', 'state.withoutIndicators'] as const)
    .map((key) => textLiteral(sheetText(language, key)))
    .join(',');
  return `CHOOSE(${state}+1,${texts})`;
}
