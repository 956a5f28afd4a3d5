import { takeNumber, type NumberForm } from './numberedHeading';
import { halfWidth } from './plainText';

/** A heading taken apart: what it is called without what decorates it. */
export interface HeadingParts {
  /** `附件1`, `表三`: something of its own begins; null where there is no such mark. */
  readonly annex: string | null;
  readonly form: NumberForm | null;
  /** Without number, mark, draft marks and points; white space stays. */
  readonly name: string;
  /** Percent: `（权重30%）`. */
  readonly weight: number | null;
}

/** `附件1：`, `附表2 `, `表三  `; the bare word needs no number, a table's does. */
const ANNEX =
  /^(?:附\s*件|附\s*表|附)\s*(?:之?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}))?(?:\s*-\s*\d{1,2})?\s*(?:[:：、.．]\s*|\s+|$|(?<=[\d一二三四五六七八九十])(?=[^\d]))|^表\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:-\d{1,2})?(?:[:：、.．]\s*|\s+|$|(?<=\d)(?=[^\d\s]))/;

/** What stands in brackets behind a heading and tells nothing of whom it is about. */
const DECORATION =
  /\s*[(（[〔]\s*(?:试\s*行|暂\s*行|讨论稿|征求意见稿|送审稿|审议稿|草\s*案|初\s*稿|定\s*稿|样\s*表|修\s*订.{0,2}|续.{0,2}|.{0,4}分制|(?:单位|计量单位)[:：]?.{1,3}|(?:(?:权重|占|比重|占比|满分|共|计|总分|分值|基本分|标准分|合计|基准分)*\s*[:：]?\s*\d+(?:\.\d+)?\s*(?:%|％|分|分制)?\s*[,，、;；]?\s*)+)\s*[)）\]〕]\s*$/;

const WEIGHT = /(?:权重|占比|比重|占)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*[%％]/;

/** Signs behind a heading. */
export const TAIL = /[:：。．.;；\s]+$/;

/** Takes a heading apart. Of a text that is no heading it says no worse than of one. */
export function headingParts(text: string): HeadingParts {
  let rest = text.trim();
  const mark = ANNEX.exec(rest)?.[0] ?? '';
  rest = rest.slice(mark.length);
  const { form, rest: named } = takeNumber(rest);
  let name = named.replace(TAIL, '');
  let weight: number | null = null;
  for (;;) {
    const decoration = DECORATION.exec(name);
    if (decoration === null) break;
    const share = WEIGHT.exec(halfWidth(decoration[0]));
    if (share !== null) weight ??= Number(share[1]);
    name = name.slice(0, decoration.index).replace(TAIL, '');
  }
  return { annex: mark === '' ? null : mark.trim(), form, name, weight };
}
