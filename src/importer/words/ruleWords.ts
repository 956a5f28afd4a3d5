import { headingParts } from './headingParts';
import { isName } from './isName';
import { halfWidth, withoutSpaces } from './plainText';

/** Rules that a sentence between the tables states, in percent and points. */
export interface StatedRules {
  readonly weights: { readonly common: number | null; readonly own: number | null };
  readonly limits: { readonly bonus: number | null; readonly deduction: number | null };
  /** What the line says beside them. */
  readonly rest: string;
}

const COMMON = '共性(?:目标|指标|任务|部分|考核|得分|工作)*';
const OWN = '(?:个性|特色|业务)(?:目标|指标|任务|部分|考核|得分|工作)*';
const SHARE = '(?:权重|比重|得分|分值)?(?:占|为|按|的)*(?:总分|权重|比重|考核)?(?:的|为)?(\\d+(?:\\.\\d+)?)%';
/** Not of one item, or one time: those are no limit of all. */
const ALL = '(?<!每项|单项|每次|每条|每个|单个|同一事项|同类)';
const MOST =
  '(?:(?!每|单项|单个|同一|同类)[^,;。]){0,12}?(?:不(?:得)?超过|最高(?:为|不超过)?|上限(?:为)?|至多)(\\d+(?:\\.\\d+)?)分';

/** What a line states of weights and limits; null where nothing that is understood. */
export function statedRules(text: string): StatedRules | null {
  const plain = halfWidth(withoutSpaces(text));
  let rest = plain;
  const figure = (pattern: string): number | null => {
    const [whole, found] = new RegExp(pattern).exec(plain) ?? [];
    if (whole === undefined || found === undefined) return null;
    rest = rest.replace(whole, '');
    return Number(found);
  };
  const rules = {
    weights: { common: figure(COMMON + SHARE), own: figure(OWN + SHARE) },
    limits: { bonus: figure(`${ALL}加分${MOST}`), deduction: figure(`${ALL}(?:扣分|减分|负面清单)${MOST}`) },
  };
  const none = [rules.weights.common, rules.weights.own, rules.limits.bonus, rules.limits.deduction].every(
    (value) => value === null,
  );
  return none ? null : { ...rules, rest };
}

/** Figures and words of rules: such a line is told where it is not used. */
const RULE = /\d+(?:\.\d+)?(?:%|分(?!钟|之))|百分之|加分|扣分|减分|否决|权重|折算|名单如下/;

/** Whether a line seems to say something about how points are counted. */
export function soundsLikeRule(text: string): boolean {
  return RULE.test(halfWidth(withoutSpaces(text)));
}

/** The same but for a numbered heading without a figure: `二、考核内容及权重`. */
export function statesRule(text: string): boolean {
  const { form, name } = headingParts(text);
  return soundsLikeRule(text) && !(form !== null && isName(name) && !/\d/.test(name));
}
