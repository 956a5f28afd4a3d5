import { headerWord } from './headerWords';
import { halfWidth, withoutSpaces } from './plainText';
import { isCategoryHead, isUnitHead } from './scoreHeaders';

/** What a column of a table of entries for the register 加减分登记 holds. */
export type EntryHead =
  'unit' | 'item' | 'category' | 'tier' | 'times' | 'factor' | 'event' | 'basis' | 'date' | 'enteredBy';

const SIGN = '(?:加减分|加扣分|奖惩|加分|减分|扣分|扣减|负面|奖励)';

/** The first that fits counts; on half-width text without white space. */
const ENTRY_HEADS: readonly (readonly [EntryHead, RegExp])[] = [
  [
    'basis',
    new RegExp(`^${SIGN}?(?:登记|文件)?依据(?:文件)?(?:\\(文号\\))?$|^(?:文件|依据)?文号$|^发文字号$`),
  ],
  ['basis', /^basis(?:\(documentno\.?\))?$/i],
  ['times', new RegExp(`^(?:发生|通报|${SIGN})?次数(?:\\(次\\))?$|^(?:件|起|人)数$|^人次$|^times$`, 'i')],
  ['factor', new RegExp(`^${SIGN}?(?:倍数|系数|倍率)$|^factor$`, 'i')],
  ['tier', new RegExp(`^(?:通报|表彰|问责|${SIGN})?(?:档次|层级|级别)$|^tier$`, 'i')],
  ['date', /^(?:登记|发生|通报|发文|表彰)?(?:日期|时间)$|^date$/i],
  ['enteredBy', /^(?:登记|录入|填报|填表|经办|经手)人(?:员)?$|^enteredby$/i],
  ['event', /^(?:具体)?(?:事件|事由|案由)(?:名称)?$|^event$/i],
  ['unit', new RegExp(`^(?:被|受)?(?:通报|表彰|问责|${SIGN})(?:单位|部门|对象)(?:名称)?$`)],
  ['item', new RegExp(`^${SIGN}?(?:清单)?(?:事项|情形|项目|条目|行为)(?:名称|简称)?$|^item$`, 'i')],
  ['item', new RegExp(`^${SIGN}清单(?:内容)?$`)],
];

/** What the text of a header cell announces in a table of entries for the register; null where it is no such head. */
export function entryHead(text: string): EntryHead | null {
  const plain = halfWidth(withoutSpaces(text)).replace(/[:。]$/, '');
  const own = ENTRY_HEADS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (own !== undefined) return own;
  if (isUnitHead(text)) return 'unit';
  const word = headerWord(text);
  if (word === 'negativeItem' || word === 'bonusItem') return 'item';
  return isCategoryHead(text) ? 'category' : null;
}

/** The name of a tier (省) without the word that sheets put behind it (省级). */
export function withoutLevel(tier: string): string {
  return tier.replace(/级$/u, '');
}
