import { headingParts } from './headingParts';
import { halfWidth, withoutSpaces } from './plainText';

/** Lists beside the indicators: what takes points off, adds them, or bars from a grade. */
export type ListUse = 'negative' | 'bonus' | 'veto';

const END =
  '(?:项目?|事项|清单|指标|内容|因素|情形|情况|细则|标准|部分|分值|类)?(?:考核)?(?:指标|清单|事项|表)?';

/** The whole of a heading or of a category's name, brackets aside. */
const LISTS: readonly (readonly [ListUse, RegExp])[] = [
  ['veto', new RegExp(`^(?:实行)?一票否决(?:制)?${END}$|^否决${END}$`)],
  ['bonus', new RegExp(`^(?:奖励)?(?:加分|奖分|奖励分?|附加分?)(?:奖励)?${END}$`)],
  [
    'negative',
    new RegExp(`^(?:扣分|减分|扣减分|倒扣分|惩罚|处罚)${END}$|^负面(?:清单|考核|指标)(?:考核)?${END}$`),
  ],
];

/** In a longer heading: 县直部门加分事项. */
const LISTS_IN_HEADINGS: readonly (readonly [ListUse, RegExp])[] = [
  ['veto', /一票否决(?:制)?(?:项目?|事项|清单|指标|情形)?(?:表)?$/],
  ['bonus', /(?:加分|奖分)(?:项目?|事项|清单|指标|内容|因素)(?:表)?$/],
  ['negative', /(?:扣分|减分)(?:项目?|事项|清单|指标|内容|因素)(?:表)?$|负面(?:清单|考核|指标)/],
];

/** Points that are added or taken off have a limit: `（不超过5分）`. */
const LIMIT_IN_BRACKETS = /[([][^()[\]]*(?:不超过|最高|上限|封顶|累计|满分|限|共|\d+分)[^()[\]]*[)\]]/g;

/** What list a category's cell names; null where it is an ordinary category. */
export function listInCell(text: string): ListUse | null {
  const { name } = headingParts(text);
  const plain = halfWidth(withoutSpaces(name)).replace(LIMIT_IN_BRACKETS, '');
  return LISTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** What list a heading announces; null where it announces none. */
export function listInHeading(text: string): ListUse | null {
  const { name } = headingParts(text);
  const plain = halfWidth(withoutSpaces(name)).replace(LIMIT_IN_BRACKETS, '');
  if (plain.length > LONGEST || /[。;,:]/.test(plain) || RULES.test(plain)) return null;
  return listInCell(text) ?? LISTS_IN_HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const LONGEST = 30;

/** 负面清单管理办法 is a whole document, not the list itself. */
const RULES = /(?:办法|方案|通知|意见|规定|制度)$/;

/** The limit that a text sets to what is added or taken off, in points: `加分项（不超过5分）`. */
export function limitIn(text: string): number | null {
  const plain = halfWidth(withoutSpaces(text));
  const match =
    /(?:不(?:得)?超过|(?:最高|最多)(?:不超过|加|扣|为)?|上限为?|累计不超过|至多|限)(\d+(?:\.\d+)?)分|(\d+(?:\.\d+)?)分(?:封顶|为限)/.exec(
      plain,
    );
  const figure = match?.[1] ?? match?.[2];
  return figure === undefined ? null : Number(figure);
}

/** Whether the limit that a text sets is one of all, or of each item; null where it is one of each time. */
export function limitScope(text: string): 'all' | 'item' | null {
  const plain = halfWidth(withoutSpaces(text));
  if (/每次|每人|每条|每件|每起|单次|同一|同类/.test(plain)) return null;
  return /单项|每项|每一项|每个|单个|各单项/.test(plain) ? 'item' : 'all';
}
