/**
 * Texts of `manifest.xml`, which Office reads as a file: a test holds the two together. Labels of buttons are those
 * of the pane (`command.*`).
 */
export const manifestTexts = {
  DisplayName: '考核簿',
  Description: '由年度目标责任考核指标文件生成考核表，检查得分，扣分，汇总排名。',
  'GetStarted.Title': '考核簿已经可以使用',
  'GetStarted.Description': '在“开始”选项卡点“打开考核簿”，从导入考核指标文件开始。',
  'Group.Label': '考核簿',
  'Load.Tip': '选择考核指标文件（.docx、.xlsx 或 .txt），读出单位、指标、分值和负面清单。',
  'Generate.Tip': '先列出要做的改动，同意后每类单位生成一张考核表；已填的得分和备注都保留。',
  'Check.Tip': '把每个得分与分值重新核对，列出问题；不改动得分。',
  'Compute.Tip': '计算合计、扣分和最终得分，按单位类型排名，并与 Excel 的结果核对。',
  'Open.Tip': '打开任务窗格：四个步骤、当前行、问题清单和排名。',
} as const;
