import { halfWidth, withoutSpaces } from './plainText';

/**
 * What a short text looks like, by its end: the name of one unit, of a kind of units (县直部门), of what is assessed
 * (业务工作), or of none of them for certain.
 */
export type NameLooks = 'unit' | 'kind' | 'matter' | 'open';

/** Words that stand for units of one kind. */
const KIND_WORDS =
  '乡镇街道|镇街道|乡镇|镇乡|镇街|街镇|镇办|街道办事处|街道|部门|单位|机关|企业|公司|中小学校|中小学|学校|院校|幼儿园|医院|卫生院|行政村|村居|村|社区|县市区|县区|区县|市县|县|区|市|旗|盟|乡|镇|园区|开发区|管委会|委办局|局|办|科室|处室|站所|项目部|支部|党委|党组织|党组|机构|班子|团体|组织|战线|系统|片区|对象';

/** What makes a kind of a word that may be part of a unit's name as well. */
const KIND_MODIFIERS =
  '各|所有|全部|其他|城区|一般|山区|平原|丘陵|边远|偏远|近郊|远郊|重点|[一二三四五甲乙丙丁ABC]类|全[县市区]|[省市县区旗镇乡](?:直属?|属|级|管)|直属|[省市中央驻]{1,4}[^、，。]{0,3}|公办|民办|公立|国有|基层|党群|经济|综合|执法|涉农|政法|农业';

const KIND = new RegExp(
  `^(?:(?:${KIND_MODIFIERS})*(?:${KIND_WORDS})(?:[、和及]|$))+$|(?:部门|单位|机关|企业|团体|组织|战线|片区|系统|对象|班子|机构)$|^各.{1,8}(?:人民政府|党委|${KIND_WORDS})$`,
);

/** Ends of units' names. What stands before them in other words (社会, 布局, 城镇) is left out. */
const UNIT_END = new RegExp(
  [
    '(?<![乡城集村各小])镇',
    '(?<![城家故下返])乡',
    '街道',
    '办事处',
    '(?<![布大格开全结定])局',
    '委',
    '(?<![镇街乡督承创交举主协查合开试])办',
    '办公室',
    '(?<![干全内外])部',
    '院',
    '(?<![社大机年例晚盛])会',
    '(?<![中重核])中心',
    '(?<!国有)公司',
    '集团',
    '(?<!网)站',
    '政府',
    '(?<![场厕])所',
    '(?<![团军部排])队',
    '馆',
    '社',
    '(?<![各农乡新驻进])村',
    '(?<!各)社区',
    '(?<![园景城地辖片校库山川灾小社老])区',
    '(?<![城上超股])市',
    '(?<![全各我])县',
    '旗',
    '(?:小|中|大|党|学|技)[学校]',
    '幼儿园',
    '管委会',
    '(?<![查惩到好多深])处',
    '[工商农支分]行|银行',
    '科(?<!学科)|厅|署|庭',
    '(?:财政|税务|公安|司法|统计)$|段|妇联|残联|文联|工商联|侨联|科协|团县委|团市委|作协|记协',
  ].join('|'),
);

const UNIT = new RegExp(`^.{1,}(?:${UNIT_END.source})$`);

/** Ends of what is assessed, listed or told. */
const MATTER =
  /(?:指标|事项|项目|清单|工作|建设|任务|考核|测评|测验|考评|评价|评议|目标|情况|内容|管理|发展|方式|方法|办法|原则|标准|要求|依据|程序|步骤|领导|运用|应用|奖惩|说明|思想|责任|安全|稳定|改革|创新|保障|振兴|环境|素质|作风|宣传|加分项?|减分项?|扣分项?|项|类|部分|否决)$/;

/** A name in brackets at the end is another name of the same. */
const BRACKET = /[([][^()[\]]*[)\]]$/;

/** Says what a text looks like; the name alone, without number, label or points. */
export function nameLooks(text: string): NameLooks {
  const plain = halfWidth(withoutSpaces(text));
  const bare = plain.replace(BRACKET, '');
  // 乡镇类 are the towns.
  if (KIND.test(bare.replace(/类$/, '')) || KIND.test(plain)) return 'kind';
  if (bare.length > 1 && UNIT.test(bare)) return 'unit';
  return MATTER.test(bare) ? 'matter' : 'open';
}

const BRACKETS = '(?:\\([^()]*\\))?';
const ONE_KIND = `(?:${KIND_MODIFIERS})*(?:${KIND_WORDS})${BRACKETS}`;
/** `各镇（办、中心）`, `各县（市、区）`. */
const EACH = new RegExp(`各(${ONE_KIND}(?:[、和及]各?${ONE_KIND})*)`);
/** Words behind the name of a kind at the beginning of a heading. */
const BEHIND =
  '(?=$|年度|\\d{4}年|目标|共性|个性|考核|绩效|综合|责任|任务|年终|党建|主要|重点|领导班子|\\(|无|工作|经济|高质量)';
const LEADING = new RegExp(
  `^((?:${KIND_MODIFIERS})*(?:${KIND_WORDS})(?:\\([^()]*[^()\\d分][^()]*\\))?(?:[、和及]${ONE_KIND})*)${BEHIND}`,
);
const WELL_KNOWN =
  /^((?:乡镇(?:街道)?|镇街|村(?:\(社区\)|\(居\))|县\(市?、?区\)|中小学校?|社区|县直(?:部门|单位|机关)|市直(?:部门|单位|机关)))/;

/** `目标考核指标（乡镇）`: the kind stands in brackets behind the heading. */
const AT_END = new RegExp(`^(.*[^()])\\((${ONE_KIND}(?:[、和及]${ONE_KIND})*)(?:类|部分|适用|用)?\\)$`);

/** A heading without the kind of units in brackets behind it, and that kind; null where there is none. */
export function kindAtEnd(text: string): { readonly text: string; readonly kind: string } | null {
  const tight = withoutSpaces(text);
  const [, before, kind] = AT_END.exec(halfWidth(tight)) ?? [];
  if (before === undefined || kind === undefined) return null;
  const from = before.length + 1;
  return { text: tight.slice(0, before.length), kind: tight.slice(from, from + kind.length) };
}

/**
 * The kind of units that a heading speaks of, as it writes it: 镇（办、中心） of 各镇（办、中心）共性考核指标. Null where it
 * speaks of none.
 */
export function kindIn(text: string): string | null {
  const tight = withoutSpaces(text);
  const plain = halfWidth(tight);
  const year = /^.{0,12}?\d{4}年度?/.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(year);
  for (const [pattern, from] of [
    [EACH, plain],
    [LEADING, rest],
    [WELL_KNOWN, rest],
  ] as const) {
    const match = pattern.exec(from);
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]) + (from === rest ? plain.length - rest.length : 0);
    return tight.slice(start, start + match[1].length);
  }
  return /[。,;:]/.test(plain) ? null : (kindAtEnd(tight)?.kind ?? null);
}
