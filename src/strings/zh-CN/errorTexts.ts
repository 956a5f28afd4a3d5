/** What failed between the add-in and Excel: what happened, what is safe, what to do. */
export const errorTexts = {
  cellBeingEdited:
    '有一个单元格正在编辑，Excel 暂时不能写入。请在表格里按 Enter 结束编辑，再点一次。已填的内容没有变动。',
  editedMidway:
    '有一个单元格一直在编辑，Excel 不能接着写入，只写了一部分。已填的内容没有丢失。请在表格里按 Enter 结束编辑，再点一次，会接着完成。',
  sheetProtected:
    '有一张表加了密码保护{detail}，或者工作簿是只读的，无法写入。已填的内容没有变动。请在“审阅”里撤销那张表的保护（只读的请先启用编辑，或另存一份），再点一次。',
  accessDenied:
    '没有权限修改这个工作簿。已填的得分没有丢失。请确认工作簿不是只读、没有被别人锁定，再点一次；若是受保护的视图，请先点“启用编辑”。',
  connectionLost: '与 Excel 的连接中断，可能只写了一部分。已填的得分没有丢失；请再点一次，会接着完成。',
  noAnswer:
    'Excel 一直没有回应，不知道最后一步写进去没有。已填的得分没有丢失。请等 Excel 能用了再点一次，会接着完成；若仍没有回应，请保存后关闭工作簿，重新打开。',
  limitReached:
    '超过了 Excel 一次能处理的数量，可能只写了一部分。已填的得分没有丢失。请关闭其他工作簿，再点一次，会接着完成。',
  notSupported:
    '这个版本的 Excel 不支持所需的功能。已填的得分没有丢失。请更新 Excel，或换一台装有较新版本的电脑，再点一次。',
  sheetGone: '有一张表在处理时被删除或改名。已填在其他表里的内容不受影响。请再点一次。',
  nameTaken: '工作簿里已有一张同名的表，不是考核簿做的。已填的得分没有丢失。请把那张表改名，再点一次。',
  otherWorkbookActive: '当前打开的是另一个工作簿。已填的得分没有丢失。请切回考核簿，再点一次。',
  cancelled: '已取消。已写入的部分可以再点一次补全；已填的得分没有丢失。',
  noDefinitions: '这个工作簿里还没有考核指标，所以什么也没有改动。请先导入指标文件。',
  tooManyUnitTypes: '单位类型太多，一本考核簿最多 {detail} 类。工作簿没有改动。请分成几本。',
  newerLayout: '这本考核簿是更新的版本（{detail}）做的，为免弄坏，什么也没有改动。请更新本加载项后再打开。',
  damaged:
    '“{detail}”不完整，有内容不见了，所以什么也没有改动。已填在其他表里的内容没有丢失。请先在窗格“先修复工作簿”里处理，再点一次。',
  layoutChanged:
    '“{detail}”的栏目被插入、删除或移动过，无法识别。已填的得分没有丢失。请撤销这些改动，再点一次。',
  entriesNotPutBack:
    '处理期间录入的内容，不能确定已放回原处：{detail}。请逐项核对，缺的重新录入；其他已填的内容没有变动。',
  unwritableText:
    '有一段文字太长，Excel 的一个单元格放不下：{detail} 个字符。什么也没有写入。请把原文件或来源表里的这段文字改短，再点一次。',
  unwritableFormula:
    '有一个公式超过了 Excel 的限度：{detail}。什么也没有写入。请减少它用到的内容（例如等次的个数、名称的长度），再点一次。',
  unwritablePlace:
    '内容太多，超出了工作表的最后一行或最后一列：{detail}。什么也没有写入。请把考核簿分成几本。',
  unwritableRule:
    '有一条录入规则超过了 Excel 的限度：{detail} 个字符。什么也没有写入。请把它用到的工作表名称改短，再点一次。',
  unwritableName:
    '有一个名称 Excel 不能用：{detail}。什么也没有写入。请改短，并去掉 \\ / ? * : [ ] 这些符号，再点一次。',
  unwritableFigure: '有一个数 Excel 不能写入：{detail}。什么也没有写入。请改正后再点一次。',
  unknown:
    'Excel 报告了一个没有预料的错误。已填的得分没有丢失。请再点一次；若仍出现，请把下面的技术信息发给维护人员。',
} as const;
