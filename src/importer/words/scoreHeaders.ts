import { headerWord } from './headerWords';

const SCORE =
  /^(?:实际|实|考核|最终|最后|本项|核定|初评|复核|年终|年度|考评|评定|审定|汇总)?(?:得分|评分|打分|成绩)(?:情况)?(?:[(（].*[)）])?$|^(?:score|points scored)$/i;
const PERHAPS_SCORE = /^分数(?:[(（].*[)）])?$/;
const ACTUAL =
  /^(?:实际|全年|年度|年终|累计)?完成(?:值|数|量|额|率|数量|数值)(?:[(（].*[)）])?$|^实际(?:值|数|完成)(?:[(（].*[)）])?$|^实绩(?:[(（].*[)）])?$|^(?:actual|actuals|actual value)$/i;
const UNIT = /^(?:unit|assessed unit|部门|乡镇|镇办|镇街|单位名称|单位全称|单位简称)$/i;
const INDICATOR = /^(?:indicator|指标名称|考核指标)$/i;
const CATEGORY = /^category$/i;

/** Whether a text is the head of a column of scores; a self-assessment is none. */
export function isScoreHead(text: string): boolean {
  return SCORE.test(text);
}

/** Whether a text may be the head of a column of scores, or of caps. */
export function mayBeScoreHead(text: string): boolean {
  return PERHAPS_SCORE.test(text);
}

/** Whether a text is the head of a column of actuals 完成值, which scores follow from. */
export function isActualHead(text: string): boolean {
  return ACTUAL.test(text);
}

/** Whether a text is the head of a column of the units that the scores are of. */
export function isUnitHead(text: string): boolean {
  const word = headerWord(text);
  return word === 'unit' || word === 'unitOrMeasure' || UNIT.test(text);
}

/** Whether a text is the head of a column of indicators. */
export function isIndicatorHead(text: string): boolean {
  const word = headerWord(text);
  return word === 'indicator' || word === 'content' || word === 'level' || INDICATOR.test(text);
}

/** Whether a text is the head of a column of categories. */
export function isCategoryHead(text: string): boolean {
  return headerWord(text) === 'category' || CATEGORY.test(text);
}
