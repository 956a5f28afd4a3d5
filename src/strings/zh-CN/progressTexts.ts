/** Texts of the list of scores that are still to be given. `{name}` is filled in by `fillIn`. */
export const progressTexts = {
  by: '按',
  'by.unit': '单位',
  'by.responsible': '责任单位',
  'by.scorer': '评分单位',
  none: '得分已全部填完。',
  done: '其余 {count} 个已填完。',
  owner: '{name}：{all} 项，还缺 {open} 项',
  nobody: '（未写明）',
  row: '{unit}　{indicator}',
  refused: '待改正',
} as const;
