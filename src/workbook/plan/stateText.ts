import { textLiteral } from '../formulas/address';
import { STATES } from '../formulas/formulaCodes';
import { sheetText, type Language } from '../../strings/texts';

/** The name of a state as a formula without its `=`. @param state expression: of `stateExpression` */
export function stateText(state: string, language: Language): string {
  const texts = STATES.map((name) => textLiteral(sheetText(language, `state.${name}`))).join(',');
  return `CHOOSE(${state}+1,${texts})`;
}
