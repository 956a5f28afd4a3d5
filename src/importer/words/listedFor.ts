import { headerWord } from './headerWords';
import { halfWidth, withoutSpaces } from './plainText';
import { announcesRoster } from './rosterWords';

/** What the words before a list of units say of them: that they are assessed, which part of these they are, or that they do something else. */
export type ListedFor = 'assessed' | 'part' | 'other';

/** Who leads, helps, checks, is told, was praised, or is left out. */
const OTHER =
  /牵头|配合|协办|协助|协同|承办|主办|主管|分管|成员|组长|领导小组|(?:检查|考核|考评|评审|督查|工作)组|评委|解释|联系|帮扶|包联|挂点|结对|监督|督查|监测|统计|(?:不|免予?|未)(?:再)?(?:参|纳|列|考)|除外|不含|豁免|上一?年|去年|往年|先进|优秀|表彰|获奖/;

/** 具体包括, 考核单位共4个，其中, 参评单位, 适用 */
const ASSESSED =
  /(?:^|[,，])(?:具体|主要|现|分别)*(?:包括|包含|如下|其中|为|是|有)$|(?:名单|名册)(?:如下)?$|^(?:本.{1,4})?适用(?:于|范围|对象|单位|部门)?$|^(?:(?:被|受|参|涉|列|纳)[\u4e00-\u9fff]{0,6}|考核|考评|评价)的?(?:单位|部门|对象|范围|乡镇|镇街)(?:名单)?(?:有|为|是)?(?:共?\d+[个家])?(?:[,，]?其中)?$/;

/** No name of a part is longer, in characters. */
const LONGEST = 12;

/** What the words before a list of units say of them. */
export function listedFor(label: string): ListedFor {
  const plain = halfWidth(withoutSpaces(label));
  if (OTHER.test(plain)) return 'other';
  if (announcesRoster(label) || ASSESSED.test(plain)) return 'assessed';
  const word = headerWord(plain);
  if (word === 'responsible' || word === 'scorer') return 'other';
  return plain.length <= LONGEST && !/[。;,]/.test(plain) ? 'part' : 'other';
}
