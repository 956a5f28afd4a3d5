/** How scores follow from actuals, as the sheets say it. `{name}` is filled in by `fillIn`. */
export const methodTexts = {
  'header.actual': '完成值',
  'header.method': '计分方法',
  'method.ratio.higher': '分值×完成值÷目标 {target}',
  'method.ratio.lower': '分值×目标 {target}÷完成值',
  'method.step.more': '完成值为 {target} 得 {base} 分，每多 1 加 {perUnit} 分',
  'method.step.less': '完成值为 {target} 得 {base} 分，每多 1 减 {perUnit} 分',
  'method.rank.higher': '按完成值从高到低的名次得分：{points}',
  'method.rank.lower': '按完成值从低到高的名次得分：{points}',
  'method.leader.higher': '分值×完成值÷最高完成值',
  'method.leader.lower': '分值×最低完成值÷完成值',
  'note.scores.actual':
    '单位：分。只在“得分”、“备注”和“完成值”栏填写；空着表示尚未评分，不等于 0 分。填“完成值”的指标，得分由公式算出，直接填得分的以所填为准。“计分”栏由公式算出。',
  'check.actual': '✗ 完成值不能用',
  'check.typedOver': '得分是直接填的',
  'alert.actual.title': '完成值不对',
  'alert.actual.message': '完成值应是数字；本单位没有这项任务的填“不考核”。只有按完成值计分的指标才填。',
  'ranking.rules.methods': '按完成值计分的，方法见“指标库”，名次和最好值在同类单位中比；',
} as const;
