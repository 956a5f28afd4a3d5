/** Texts of the field of the pane that finds units and indicators. `{name}` is filled in by `fillIn`. */
export const findTexts = {
  label: '查找单位或指标',
  hint: '查找单位或指标，回车定位',
  none: '没有找到',
  row: '{unit} · {type}',
  common: '{type} · {count} 个单位都有，从“{unit}”起',
  more: '还有 {count} 个，请再输几个字',
} as const;
