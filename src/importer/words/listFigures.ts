import { halfWidth } from './plainText';

/** What a cell of points says of an item of a list; figures > 0, in points. */
export type ListFigures =
  | { readonly kind: 'flat'; readonly figure: number }
  /** One figure for each level or prize, at least two of different names, as they are written. */
  | { readonly kind: 'tiers'; readonly tiers: readonly { readonly name: string; readonly figure: number }[] };

const COUNTED = '(?:次|起|件|项|个|人|例|条|篇)';
const EACH = `(?:每(?:发生)?一?${COUNTED}|一${COUNTED})`;
const RANK = '(?:国家|中央|省部|厅局|自治区|部|省|市|州|厅|县|区|旗|乡镇|镇|乡)';
const LEVEL = `${RANK}(?:[、和及或]${RANK})*级?(?:及?以上)?|[特一二三四]等奖?|优秀奖|鼓励奖|第[一二三四五六]名`;
const ACT = '(?:表彰|表扬|奖励|批评|通报|获奖)';

/** One figure, what it is for, and how often it counts: `省级通报每次扣2分`, `-2分/起`. */
const clause = (verb: string, sign: string): RegExp =>
  new RegExp(
    `^(?:获得?|受到?|被)?(${LEVEL})?的?${ACT}*的?:?${EACH}?(?:各|一次性)?(?:${verb})?${sign}?(\\d+(?:\\.\\d+)?)分?(?:/${COUNTED})?$`,
  );

const CLAUSES = {
  negative: clause('扣减?|减|扣除', '-'),
  bonus: clause('加|奖励?|计|记', '\\+'),
} as const;

/** Clauses end here; `、` only behind figures, for it parts levels as well. */
const BETWEEN = /[,;。\s]+|(?<=[分\d])、/;

/**
 * The figures of a cell of points in a list, where it is more than a figure alone: `每起2分`, `国家级3分，省级2分`. Null
 * where it says anything else, or whose one figure is but of one level.
 */
export function listFigures(text: string, list: 'negative' | 'bonus'): ListFigures | null {
  const clauses = halfWidth(text)
    .split(BETWEEN)
    .filter((part) => part !== '');
  const read = clauses.flatMap((part) => {
    const match = CLAUSES[list].exec(part);
    return match === null ? [] : [{ name: match[1] ?? '', figure: Number(match[2]) }];
  });
  const [first, second] = read;
  if (first === undefined || read.length < clauses.length) return null;
  if (second === undefined) return first.name === '' ? { kind: 'flat', figure: first.figure } : null;
  const names = new Set(read.map(({ name }) => name));
  return names.size === read.length && !names.has('') ? { kind: 'tiers', tiers: read } : null;
}
