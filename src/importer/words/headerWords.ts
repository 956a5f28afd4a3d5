import { halfWidth, withoutSpaces } from './plainText';

/** Words that a header has at least. */
export const LEAST_HEADER_WORDS = 2;

/** No header cell is longer, in characters. */
export const LONGEST_HEADER = 15;

/** What a column of a table is for, by the words of its header. */
export type HeaderWord =
  /** Runs through the rows, says nothing. */
  | 'number'
  /** 类别: surely a category if there is a column of indicators. */
  | 'category'
  /** 考核内容, 考核项目: a category beside a column of indicators, else the indicators themselves. */
  | 'content'
  /** 加分事项, 扣分情形: the items of a list. */
  | 'bonusItem'
  | 'negativeItem'
  | 'vetoItem'
  /** 二级指标, 三级指标: the last of them is the indicator, those before it are categories. */
  | 'level'
  | 'indicator'
  | 'target'
  | 'points'
  /** 权重: the points where no other column gives them. */
  | 'weight'
  | 'deduction'
  | 'bonus'
  /** 级别: for which level a row of a list gives points. */
  | 'grade'
  /** 评分办法: how points are given. */
  | 'standard'
  | 'responsible'
  /** 评分单位, 数据来源: who gives them. */
  | 'scorer'
  /** 被考核单位: whose indicators the rows are. */
  | 'unit'
  /** 单位: the same before the indicators; behind them it may be what they are measured in. */
  | 'unitOrMeasure'
  | 'measure'
  /** Known, and nothing that the book has a place for. */
  | 'other';

const WHO = '(?:单位|部门|科室|机构|主体|股室|处室)';
const ITEMS = '(?:考核)?(?:事项|内容|项目|情形|行为|指标|因素|原因|依据)';
/** What may stand behind points: their measure, and of how many. */
const OF = '(?:\\((?:分|单位:分|%|百分比|\\d+分?|共\\d+分)\\)|%)?';

/** The first that fits counts; on half-width text without white space. */
const HEADER_WORDS: readonly (readonly [HeaderWord, RegExp])[] = [
  ['grade', /^(?:表彰|奖励|奖项|获奖|荣誉|通报|处分|加分|扣分|事项)*(?:级别|层级|层次|等级|档次)$/],
  ['number', /^(?:序号|编号|序列|项次|序|no\.?)$/i],
  ['negativeItem', new RegExp(`^(?:负面|扣分|减分|扣减)(?:清单)?${ITEMS}$|^负面清单$`)],
  ['bonusItem', new RegExp(`^(?:加分|奖励|奖分)${ITEMS}$`)],
  ['vetoItem', new RegExp(`^(?:一票)?否决${ITEMS}$`)],
  ['deduction', /^(?:扣分|扣减|减分|负面).*(?:分值|分数|标准)$|^扣分$|^扣减分$|^减分$/],
  ['bonus', /^(?:加分|奖励|奖分).*(?:分值|分数|标准)$|^加分$|^奖分$/],
  [
    'unit',
    /^(?:被|受)(?:考核|考评|评价)(?:单位|部门|对象)(?:名称)?$|^(?:考核|考评|评价)对象$|^(?:单位|部门|乡镇|镇街|县区)名称$/,
  ],
  [
    'scorer',
    new RegExp(
      `(?:考核|考评|评价|评分|打分|计分|认定|评定|审核)(?:责任|牵头|组织|认定)*${WHO}|(?:数据|信息|资料|情况|成绩|得分)(?:来源|提供|采集|报送)(?:责任)?${WHO}?$`,
    ),
  ],
  [
    'responsible',
    new RegExp(`(?:责任|牵头|主管|承办|承担|配合|落实|实施|完成|分管)${WHO}|^(?:责任|牵头)(?:人|领导)$`),
  ],
  ['unitOrMeasure', /^单位$/],
  ['measure', /^(?:计量|计算|统计)单位$/],
  [
    'other',
    /^(?:备注|说明|自评.*|(?:实际|实|考核|最终|最后|本项|核定|初评|复核|年终|考评|评定|审定|汇总)?(?:得分|评分|打分)(?:情况)?|扣分(?:说明|情况|原因|理由)|完成(?:时限|时间|情况|比例|进度|率)|实际完成.*|时限|进度|第?[一二三四1-4]季度(?:目标|任务|计划)?|[上下]半年(?:目标|任务|计划)?|\d{1,2}月份?(?:目标|任务|计划)?|佐证材料|查看?资料)$/,
  ],
  [
    'standard',
    /(?:评分|计分|考评|评价|评估|打分|得分|赋分|扣分|评定|加扣分|加减分|奖惩)(?:办法|方法|方式|细则|标准|依据|规则|说明|规定)$|^考核(?:及评分)?(?:办法|方法|方式|细则|依据)$/,
  ],
  [
    'points',
    new RegExp(
      `^(?!.*(?:及|和)(?:标准)?分[值数]?).*(?:分值|分数|基准分|标准分|基础分|基本分|满分|应得分|赋分|配分|总分|额定分|权分)${OF}$|^(?:标准)?分${OF}$`,
    ),
  ],
  ['weight', new RegExp(`^(?!.*及权重).{0,12}(?:权重|权数|比重)(?:值|分|系数)?${OF}$`)],
  [
    'category',
    /^(?:考核|指标|工作|目标|考评|评价)?(?:类别|类型|分类|大类)(?:及(?:分值|权重))?$|^[一A]级(?:指标|目标|项目)(?:及(?:分值|权重))?$/,
  ],
  ['level', /^[二三四BCD](?:级)(?:指标|目标|项目)(?:及(?:分值|权重))?$/],
  [
    'target',
    /^(?:年度|本年|全年|\d{4}年)?(?:度)?(?:目标|指标|计划|任务)(?:值|数|量)$|^指标(?:说明|解释|释义|描述|内涵)$/,
  ],
  ['indicator', /指标|^(?:观测点|考核点|考核要点|工作要点|评价要点|考评要点)(?:及分值)?$/],
  [
    'target',
    /^(?:.{0,6}(?:任务|目标|要求)|(?:年度|目标|工作|考核|任务|具体|指标)*标准)(?:及要求)?(?:及(?:分值|权重))?$|^(?:考核|考评|评价)?内容及要求$/,
  ],
  [
    'content',
    /^(?:考核|考评|评价|工作|主要|重点|目标|具体)*(?:内容|项目|事项|要素|名称)(?:名称)?(?:及(?:分值|权重|分数|标准分))?$|^(?:重点|主要)工作$|^(?:具体)?(?:情形|表现)$/,
  ],
];

/** What the text of a header cell announces; null where the importer knows no such word. */
export function headerWord(text: string): HeaderWord | null {
  const plain = halfWidth(withoutSpaces(text)).replace(/[:。]$/, '');
  const bare = plain.replace(/\((?:共|计|满分)?\d+分\)$/, '');
  const wordOf = (header: string): HeaderWord | null =>
    HEADER_WORDS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
  return wordOf(plain) ?? wordOf(bare);
}
