import fc from 'fast-check';

const TYPES = [
  { name: '乡镇', suffix: '镇' },
  { name: '县直部门', suffix: '局' },
  { name: '村（社区）', suffix: '村' },
  { name: '中小学校', suffix: '小学' },
] as const;

/** How a document of any structure looks. */
export const anyStyle = fc.record({
  type: fc.constantFrom(...TYPES),
  /** How the document says whose the indicators are. */
  owner: fc.constantFrom(
    ...(['numbered', 'colon', 'points', 'annex', 'plain', 'label', 'wide', 'column', 'together'] as const),
    ...(['prose', 'rosterTable', 'list', 'chinese', 'labelRow', 'beside'] as const),
  ),
  /** How it says the categories. */
  category: fc.constantFrom('column', 'repeated', 'rows', 'numberedRows', 'overTwo', 'none' as const),
  points: fc.constantFrom(
    '分值',
    '标准分',
    '权重',
    '应得分',
    '基本分（分）',
    'inName',
    'bare',
    'items' as const,
  ),
  name: fc.constantFrom('考核指标', '指标名称', '考核内容', '评价指标', '主要指标' as const),
  decoration: fc.constantFrom('', '（试行）', '（讨论稿）', '（百分制）'),
  opener: fc.constantFrom('title', 'section', 'annex' as const),
  hasNumbers: fc.boolean(),
  numbersNames: fc.boolean(),
  target: fc.constantFrom(null, '目标任务', '年度目标', '指标值' as const),
  standard: fc.constantFrom(null, '评分标准', '计分办法', '扣分标准' as const),
  scorer: fc.constantFrom(null, '评分单位', '数据来源' as const),
  hasBlanks: fc.boolean(),
  end: fc.constantFrom('nothing', 'total', 'note', 'signature' as const),
  isText: fc.boolean(),
});

/** The ways in which a document is made. */
export type Style = typeof anyStyle extends fc.Arbitrary<infer Value> ? Value : never;

/** What cannot be together in one document is put right. */
export function possible(wanted: Style): Style {
  const { owner, category, points, standard } = wanted;
  const plain = owner === 'column' ? 'none' : category;
  return {
    ...wanted,
    category: plain === 'numberedRows' && ['inName', 'bare', 'items'].includes(points) ? 'column' : plain,
    // 扣分标准 alone would be a list of deductions.
    standard: standard === '扣分标准' && points === 'items' ? null : standard,
    hasNumbers: wanted.hasNumbers || plain === 'numberedRows',
    numbersNames: wanted.numbersNames && points !== 'items' && plain !== 'numberedRows',
  };
}
