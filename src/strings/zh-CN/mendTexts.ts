/** Texts of the question what becomes of a workbook whose tables are damaged. `{name}` is filled in by `fillIn`. */
export const mendTexts = {
  'mend.title': '先修复工作簿',
  'mend.step': '有表不完整，请先修复工作簿',
  'mend.hint':
    '下面的表不完整。修复以前，导入、生成和计算都不会写入，以免把缺失的内容当作没有。已填在其他表里的内容没有动。',
  'mend.hintUnconfirmed': '下面的表是丢失以后另建的。确认以前，各单位都不排名次。',
  'mend.gone': '“{sheet}”缺失（工作表被删除或内容被清空）',
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
  'mend.columns': '“{sheet}”的“{columns}”列被删除，填在里面的内容已不在表中',
  'mend.wayBackColumns':
    '刚删除的，请先按 Ctrl+Z 撤销，再点下面的“重新检查”。撤销不了的，打开以前保存的文件，等这里补上空列以后，把内容抄回来。',
  'mend.columns.withheld': '补上空列，补填以后再确认（确认以前不排名次）',
  'mend.columns.counts': '补上空列，就按没有填计算',
  'mend.column.foreign':
    '“{sheet}”表格中间插入了 {letter} 列“{header}”：移到表格右边，内容和引用它的公式都保留。',
  'mend.column.gone': '“{sheet}”缺“{column}”一列：补上，内容按指标库和公式还原。',
  'mend.column.notesGone':
    '“{sheet}”缺“{column}”一列：补上空列；列里原来的内容已不在表中，能撤销的请先撤销。',
  'mend.column.codes': '“{sheet}”隐藏的标识行被删除或改动：按表头重新写上。',
  'mend.column.moved': '“{sheet}”的列移动过位置：放回原位，内容跟着走。',
  'mend.column.unreadable':
    '“{sheet}”的表头未能识别，不能修复：请撤销改动；撤销不了的，把这张表改名留底，再从保存的文件复制一张回来，然后点“重新检查”。',
  'mend.named': '“{sheet}”是本簿的表，但名称缺失：重新认作本簿的表，内容不动。',
  'mend.first': '请先逐项选择怎么办。',
  'mend.confirm': '修复并计算',
  'mend.again': '重新检查',
} as const;
