import { textLiteral } from '../formulas/address';
import { sheetText, type Language } from '../../strings/texts';

/** The name of a state as a formula without its `=`. @param state expression: 0 final, 1 provisional, 2 invalid */
export function stateText(state: string, language: Language): string {
  const texts = (['state.final', 'state.provisional', 'state.invalid'] as const)
    .map((key) => textLiteral(sheetText(language, key)))
    .join(',');
  return `CHOOSE(${state}+1,${texts})`;
}
