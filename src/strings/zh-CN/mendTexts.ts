/** Texts of the question what becomes of a workbook whose tables are damaged. `{name}` is filled in by `fillIn`. */
export const mendTexts = {
  'mend.title': '先修复工作簿',
  'mend.step': '有表不完整，请先修复工作簿',
  'mend.hint':
    '下面的表不完整。修复以前，导入、生成和计算都不会写入，以免把不见的内容当作没有。已填在其他表里的内容没有动。',
  'mend.hintUnconfirmed': '下面的表是丢失以后另建的。确认以前，各单位都不排名次。',
  'mend.gone': '“{sheet}”不见了（表被删除或内容被清掉）',
  'mend.wayBack':
    '删除工作表不能撤销。能找回的请先找回：打开以前保存的文件，右击这张表的标签，点“移动或复制”，复制到本工作簿，再点下面的“重新检查”。本次还没有保存的，也可以不保存关闭，重新打开。',
  'mend.wayBackDocument': '另建以后，请再导入一次指标文件，清单就会补上。',
  'mend.rebuilds':
    '还原的内容来自各考核表；考核表上没有的（别名、一票否决、类别分值、过长的目标要求）还原不了。',
  'mend.empty.withheld': '另建一张空表，补齐以后再确认（确认以前不排名次）',
  'mend.empty.counts': '另建一张空表，就按空表计算',
  'mend.defaults.withheld': '另建一张，先用默认设置，核对以后再确认（确认以前不排名次）',
  'mend.defaults.counts': '另建一张，就按默认设置计算',
  'mend.rebuilt.withheld': '按考核表还原，核对以后再确认（确认以前不排名次）',
  'mend.rebuilt.counts': '按考核表还原，就照此计算',
  'mend.unconfirmed': '“{sheet}”是另建的，现在的内容齐了没有？',
  'mend.unconfirmed.withheld': '还没有补齐，先不排名次',
  'mend.unconfirmed.counts': '已经补齐，就按现在的内容计算',
  'mend.named': '“{sheet}”是本簿的表，但名称不见了：重新认作本簿的表，内容不动。',
  'mend.first': '请先逐项选择怎么办。',
  'mend.confirm': '修复并计算',
  'mend.again': '重新检查',
} as const;
