import { cellTexts } from './cellTexts';

/** Texts of the findings about scores, the ledger and the workbook: what happened, where, what to do. */
export const bookTexts = {
  ...cellTexts,
  scoreNotNumber:
    '“{unit}”的“{indicator}”填了“{entered}”，不是数字，没有计入。请改成 0 到 {cap} 之间的数字。',
  'scoreNumberInDisguise.seen':
    '“{unit}”的“{indicator}”填了“{entered}”，看起来是 {meant}，但它是文本，没有计入。请改成数字 {meant}。',
  'scoreNumberInDisguise.unseen':
    '“{unit}”的“{indicator}”填了“{entered}”，看起来是 {meant}，但里面有看不见的字符（{unseen}），没有计入。请改成数字 {meant}。',
  scoreNegative:
    '“{unit}”的“{indicator}”填了 {entered}，得分不能是负数，没有计入。扣分请在“加减分登记”登记。',
  scoreAboveCap: '“{unit}”的“{indicator}”填了 {entered}，超过分值 {cap}，没有计入。请核对后改正。',
  scoreCapMissing: '“{unit}”的“{indicator}”还没有分值，填的 {entered} 没有计入。请先在“指标库”补上分值。',
  scoreErrorValue: '“{unit}”的“{indicator}”是错误值 {entered}，没有计入。请改正公式，或直接填数字。',
  'scoreDate.unknown':
    '“{unit}”的“{indicator}”被 Excel 当成了{format}，显示成“{shown}”，没有计入。3-5、1/2、12:00 这样的写法会被自动转换。请在任务窗格点“清空重填”，再填数字。',
  'scoreDate.meant':
    '“{unit}”的“{indicator}”看起来是 {meant}，但单元格是{format}格式，显示成“{shown}”，没有计入。请在任务窗格点“改成数字 {meant}”。',
  scoreBoolean: '“{unit}”的“{indicator}”填了 {entered}，不是数字，没有计入。请改成 0 到 {cap} 之间的数字。',
  scoreRounded: '“{unit}”的“{indicator}”填了 {entered}，四舍五入后按 {points} 分计入；填的数没有改动。',
  scoreNotAssessed: '“{unit}”的“{indicator}”填了“{entered}”，按“不考核”处理。建议写成“不考核”。',
  scoreTypedOver:
    '“{unit}”的“{indicator}”按完成值计分，但得分被直接填成 {entered}，以所填为准。要恢复按完成值计分的，清空得分，再点“计算汇总”。',
  'actualInvalid.notNumber':
    '“{unit}”的“{indicator}”的完成值填了“{entered}”，不是数字，不能计分。请改成数字；没有这项任务的，填“不考核”。',
  'actualInvalid.negative':
    '“{unit}”的“{indicator}”的完成值是 {entered}，按比例计分的不能小于 0，不能计分。请核对。',
  'actualInvalid.tooLarge': '“{unit}”的“{indicator}”的完成值 {entered} 过大，不能计分。请换个单位或核对。',
  'actualInvalid.errorValue':
    '“{unit}”的“{indicator}”的完成值是错误值 {entered}，不能计分。请改正公式或直接填数字。',
  actualStray: '这里填了“{entered}”，但本行不按完成值计分，没有采用。请移到该填的行，或清空。',
  'partNotFolded.nothingLeft': '“{unit}”的{part}指标都不考核，{part}部分按 0 分计。请核对。',
  'partNotFolded.capMissing':
    '“{unit}”的{part}指标有不考核的，但有指标没有分值，{part}部分没有折算。请先在“指标库”补上分值。',
  'partWeightsNot100.parts': '“{type}”各部分的权重合计 {sum}%，不是 100%。请在“说明”核对。',
  'partWeightsNot100.component':
    '“{type}”的板块“{component}”内各部分的权重合计 {sum}%，不是 100%。请在“说明”核对。',
  'partWeightsNot100.components': '“{type}”各板块的权重合计 {sum}%，不是 100%。请在“说明”核对。',
  componentUnknown:
    '“{type}”的部分“{part}”属于板块“{component}”，但没有写这个板块的权重，暂按 100% 计入合计。请在“说明”补上或改正。',
  'partEmpty.part':
    '“{type}”的部分“{name}”没有任何指标，这部分计 0 分。请在“指标库”的“部分”一列核对，或在“说明”删去。',
  'partEmpty.component': '“{type}”的板块“{name}”没有任何部分，不计分。请在“说明”核对。',
  'scorePercent.unknown':
    '“{unit}”的“{indicator}”填的是{format} {shown}，不能确定是多少分，没有计入。请在任务窗格点“清空重填”，再填分数。',
  'scorePercent.meant':
    '“{unit}”的“{indicator}”填的是{format} {shown}，没有计入。如果是 {meant} 分，请在任务窗格点“改成数字 {meant}”；不是的，点“清空重填”。',
  'scoreFormat.unknown':
    '“{unit}”的“{indicator}”是{format}格式，填的是“{shown}”，不是 0 到分值之间的数字，没有计入。请在任务窗格点“清空重填”，再填数字。',
  'scoreFormat.meant':
    '“{unit}”的“{indicator}”看起来是 {meant}，但单元格是{format}格式，没有计入（格中是“{shown}”）。请在任务窗格点“改成数字 {meant}”，或点“计算汇总”恢复格式。',
  scoreOnlyBlanks: '“{unit}”的“{indicator}”看似空白，实际填有空格，按未评分处理。请清空，或填写数字。',
  strayEntry: '这里填了“{entered}”，但本行不是指标，没有计入。请移到指标所在的行，或删去。',
  'scoreMoved.gone':
    '“{unit}”的“{indicator}”已不在指标库中，原来填的“{entered}”移到了“{sheet}”，没有丢失，也不再计入。',
  'scoreMoved.second':
    '“{unit}”的“{indicator}”填了两处，这一处的“{entered}”移到了“{sheet}”，没有丢失，也不计入。请核对该留哪一个。',
  'scoreMoved.meanwhile':
    '处理期间在“{from}”录入的“{entered}”已经没有对应的位置，移到了“{sheet}”，没有丢失，也不计入。请核对后填到该填的地方。',
  formulaNotFollowed:
    '“{unit}”的“{indicator}”：“{column}”里的公式 {formula} 引用的行有变动，公式按原样保留，结果可能变了。请核对，不对的改正公式。',
  'ledgerUnitUnknown.blank': '这一行没有填单位，不予计入。请从列表中选单位；不需要的，清空这一行。',
  'ledgerUnitUnknown.unknown':
    '加减分登记里的单位“{entered}”在“单位”表里找不到，或不止一个，这一行不予计入。请从列表中选。',
  ledgerItemUnknown: '加减分登记里的事项“{entered}”在“负面清单”里找不到，这一行不予计入。请从列表中选。',
  ledgerTierUnknown:
    '事项“{item}”按档次计分，填的档次“{entered}”不在清单里，这一行不予计入。请从列表中选档次。',
  ledgerTierUnexpected: '事项“{item}”没有档次，却填了“{entered}”，这一行不予计入。请清空档次。',
  ledgerTimesInvalid: '次数“{entered}”不是 1 到 {most} 的整数，这一行不予计入。请改正。',
  ledgerFactorInvalid:
    '倍数“{entered}”不能用：应大于 0、不超过 {most}，最多两位小数。这一行不予计入，请改正；不用倍数的，留空。',
  'ledgerUnproved.counted': '这一行缺{missing}，已照常计入。请补填，以备核对。',
  'ledgerUnproved.leftOut': '这一行缺{missing}，按设置不予计入。请补填。',
  ledgerPointsMissing: '事项“{item}”在“负面清单”里没有分值，这一行不予计入。请先补上。',
  'ledgerPointsChanged.found':
    '这里的扣分被改成“{entered}”，负面清单算出来是 {listed}，检查按清单。点“计算汇总”即恢复；要改扣分请改“负面清单”。',
  'ledgerPointsChanged.restored':
    '这里的扣分被改成“{entered}”，负面清单算出来是 {listed}，已按清单恢复。要改扣分请改“负面清单”。',
  ledgerSuperseded:
    '“{unit}”的事件“{event}”在第 {row} 行已按同样多或更多的分计过，这一行不重复计入。不是同一事件的，请改“事件”的写法。',
  'ledgerLimited.item':
    '“{unit}”的“{item}”最多计 {limit} 分，已到上限：这一行该计 {worth} 分，只计 {points} 分。',
  'ledgerLimited.category':
    '“{unit}”的“{item}”所在类别最多计 {limit} 分，已到上限：这一行该计 {worth} 分，只计 {points} 分。',
  ledgerUnfinished: '这一行还没有填“{missing}”，不予计入。请填完；不需要的，清空这一行。',
  'definitionInvalid.rowLeftOut':
    '这一行的“{column}”填了“{entered}”，与名册或规定用词不符，整行没有采用。请改正后再点“生成考核表”。',
  'definitionInvalid.commonOfUnit':
    '这一行是共性指标，“{column}”却填了“{entered}”，整行没有采用。各单位都考核的，请清空“{column}”；只考核这个单位的，请把“部分”改成“个性”。',
  'definitionInvalid.pointsMissing':
    '这一行的“{column}”填了“{entered}”，不是合用的分数，按缺分值处理。请改正后再点“生成考核表”。',
  'definitionInvalid.noLimit':
    '这一行的“{column}”填了“{entered}”，上限应是不小于 0 的数，暂按没有上限计算。请改正；没有上限的，清空。',
  'definitionInvalid.noVeto':
    '这里的“{column}”是错误值“{entered}”，不能确定该单位是否被一票否决，暂按未否决处理。请改正或清空。',
  'definitionInvalid.noFactor':
    '这一行的“{column}”填了“{entered}”，不是 1 到 2 之间的数，暂按不超过分值计。请改正后再点“生成考核表”。',
  'definitionInvalid.noMethod':
    '这一行的“{column}”填了“{entered}”，不是能认出的计分方法，暂按直接填得分处理。请照同栏其他行的写法改正；直接填得分的，清空。',
  'definitionInvalid.noTarget':
    '这一行的“{column}”是“{entered}”，目标不大于 0，不能除，按完成值算不出得分。请改正目标后再点“生成考核表”。',
  settingInvalid: '设置“{setting}”填了“{entered}”，不能用，暂按“{used}”计算。请按说明改正。',
  'tableGone.ledger':
    '“{sheet}”缺失（工作表被删除或内容被清空），登记的扣分不在本簿中。没有把它当作空表：在找回或确认之前，各单位都不排名次。请从保存的文件把这张表复制回来，或在窗格“先修复工作簿”里选择怎么办。',
  'tableGone.indicators':
    '“{sheet}”缺失（工作表被删除或内容被清空）。考核表和得分没有动。请从保存的文件把这张表复制回来，或在窗格“先修复工作簿”里按考核表还原。',
  'tableGone.units':
    '“{sheet}”缺失（工作表被删除或内容被清空）。考核表和得分没有动。请从保存的文件把这张表复制回来，或在窗格“先修复工作簿”里按考核表还原。',
  'tableGone.negative':
    '“{sheet}”缺失（工作表被删除或内容被清空），登记的扣分没有依据。没有把它当作空表：在找回或确认之前，各单位都不排名次。请从保存的文件把这张表复制回来；找不回的，在窗格“先修复工作簿”里另建空表，再重新导入指标文件。',
  'tableGone.about':
    '“{sheet}”缺失（工作表被删除或内容被清空），权重、小数位数等设置不在本簿中。没有改用默认设置：在找回或确认之前，各单位都不排名次。请从保存的文件把这张表复制回来，或在窗格“先修复工作簿”里选择怎么办。',
  'tableGone.removed':
    '“{sheet}”缺失（工作表被删除），移到那里的得分和备注不在本簿中；考核表和排名不受影响。要找回，请从保存的文件把这张表复制回来；不用找回的，点“计算汇总”后不再提示。',
  tableNameGone:
    '“{sheet}”是本簿的表，但识别它的名称已缺失（名称被删除，或这张表是从别的工作簿复制来的），表上的内容没有读入。请在窗格“先修复工作簿”里确认使用这张表。',
  'mended.empty': '“{sheet}”缺失，已另建一张空表。原来的内容没有找回，要补的请填在这张表里。',
  'mended.defaults': '“{sheet}”缺失，已另建一张，设置都是默认值。请核对权重、小数位数等设置。',
  'mended.rebuilt':
    '“{sheet}”缺失，已按考核表还原。考核表上没有的内容（别名、一票否决、类别分值、过长的目标要求）没有还原，请核对补全。',
  'mended.named': '“{sheet}”已重新认作本簿的表，表上的内容照常读入。',
  'mended.confirmed': '“{sheet}”已确认按现在的内容计算。',
  'undecorated.freeze':
    '“{sheet}”的表头没有冻结：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.look':
    '“{sheet}”的标签颜色和网格线没有设好：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.print':
    '“{sheet}”的页面设置（纸张、页脚、打印标题）没有设好：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.filter':
    '“{sheet}”的表头没有加上筛选按钮：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.columns':
    '“{sheet}”有的列宽没有调好，或者有该隐藏的列没有隐藏：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.rows':
    '“{sheet}”有的行高没有调好，或者有该隐藏的行没有隐藏：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.colours':
    '“{sheet}”的提示颜色（条件格式）没有设好：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'undecorated.formats':
    '“{sheet}”有的字体、底色、边框没有设好：Excel 没有允许。内容完整，不影响得分和汇总；再点一次可以重试，也可以自己在 Excel 里设置。',
  'columnsDamaged.foreign':
    '“{sheet}”的表格中间插入了 {letter} 列“{header}”，所以这张表没有读入。请在窗格“先修复工作簿”里确认，把它移到表格右边（内容和引用它的公式都保留）；或撤销插入。',
  'columnsDamaged.gone': '“{sheet}”缺“{column}”一列，所以这张表没有读入。请在窗格“先修复工作簿”里确认补上。',
  'columnsDamaged.notesGone':
    '“{sheet}”缺“{column}”一列，列里的内容已不在表中。请撤销删除，或从保存的文件找回；找不回的，在窗格“先修复工作簿”里补上空列。',
  'columnsDamaged.entriesGone':
    '“{sheet}”缺“{column}”一列，列里的内容已不在表中，没有当作空白计算。请撤销删除，或从保存的文件找回；找不回的，在窗格“先修复工作簿”里选择怎么办。',
  'columnsDamaged.codes':
    '“{sheet}”表头上方隐藏的标识行被删除或改动，所以这张表没有读入。请在窗格“先修复工作簿”里确认，按表头重新写上。',
  'columnsDamaged.moved':
    '“{sheet}”的列移动过位置，所以这张表没有读入。请在窗格“先修复工作簿”里确认放回原位；或撤销移动。',
  'columnsDamaged.unreadable':
    '“{sheet}”的表头和隐藏的标识行都未能识别，所以这张表没有读入。请撤销改动；撤销不了的，把这张表改名留底，再从保存的文件复制一张回来。',
  'columnsMended.aside':
    '“{sheet}”表格中间插入的“{header}”一列已移到 {letter} 列，内容和引用它的公式都保留。',
  'columnsMended.remade': '“{sheet}”缺的“{column}”一列已经补上。',
  'columnsMended.remadeEmpty': '“{sheet}”缺的“{column}”一列已补上空列，原来的内容没有找回。',
  'columnsMended.codes': '“{sheet}”隐藏的标识行已按表头重新写上。',
  'columnsMended.moved': '“{sheet}”的列已放回原位。',
  headerChanged:
    '表头“{header}”被改成“{entered}”。这一列仍按“{header}”读取和计算；如果是想记别的内容，请在表格右边另加一列。',
  tableUnconfirmed:
    '“{sheet}”是丢失以后另建的，原来的内容没有找回，也还没有人确认可以按现在的内容计算，所以各单位都不排名次。请补齐这张表，再在窗格“先修复工作簿”里确认。',
  sheetMissing:
    '“{type}”没有考核表。如果是被删除的，填过的得分不在本簿中：请从保存的文件把这张表复制回来；还没有生成或找不回的，点“生成考核表”另建空表。',
  sheetCopied: '“{sheet}”是考核表的副本，里面填的得分不会读入。请把要用的得分填回原来的考核表，再删去副本。',
  'rowsChanged.found':
    '“{sheet}”的行与指标库不一致：指标库已有变化，或有行被增删、移动。得分已按行内标识读取；请点“生成考核表”或“计算汇总”重排本表。',
  'rowsChanged.restored':
    '“{sheet}”的行曾与指标库不一致，已按指标库重排；得分按行内标识归位，没有位置的移到了“{removed}”。',
  rowsBelowTable: '“{sheet}”的表格下面还有内容，没有读入。请把它移进表格的空行，或删去。',
  'formulaOverwritten.found':
    '这里的公式被“{entered}”覆盖，表上的合计、名次可能因此不对。点“计算汇总”即恢复。',
  'formulaOverwritten.restored': '这里的公式被“{entered}”覆盖，已恢复为公式。',
  'capCellChanged.found':
    '考核表里的分值“{entered}”与“指标库”的 {cap} 不一致，从这一格起共 {count} 格，检查按“指标库”。点“计算汇总”即恢复；要改分值请改“指标库”，再点“生成考核表”。',
  'capCellChanged.restored':
    '考核表里的分值“{entered}”与“指标库”的 {cap} 不一致，从这一格起共 {count} 格，已按“指标库”恢复。要改分值请改“指标库”，再点“生成考核表”。',
  noteOfOtherVersion: '{kind}：这一条是另一个版本的加载项记下的，这里说不出详情。请重新导入指标文件。',
  'rowFigureDiffers.found':
    '这一行的公式算得 {excel}，按填写的内容应为 {own}：隐藏列里的公式被改动，或者 Excel 没有重新计算。点“计算汇总”即恢复。',
  'rowFigureDiffers.restored':
    '这一行的公式原先算得 {excel}，按填写的内容应为 {own}：隐藏列里的公式被改动过，或者 Excel 没有重新计算。已恢复。',
  'hiddenFormulaReplaced.found':
    '这一行隐藏列的单元格 {hidden} 里，公式被“{entered}”覆盖：现在的结果不受影响，但以后改填时可能不跟着变。点“计算汇总”即恢复。',
  'hiddenFormulaReplaced.restored': '这一行隐藏列的单元格 {hidden} 里，公式被“{entered}”覆盖，已恢复为公式。',
  'shownTextsDiffer.found':
    '“{sheet}”有 {count} 格文字（目标要求、责任单位等）与“指标库”不一致，从这一格起。要改文字请改“指标库”；点“生成考核表”即按“指标库”恢复。',
  'shownTextsDiffer.restored':
    '“{sheet}”有 {count} 格文字（目标要求、责任单位等）与“指标库”不一致，已按“指标库”恢复。要改文字请改“指标库”。',
  figureDiffers:
    '“{unit}”的{figure}：表中公式算得 {excel}，程序核算为 {own}，不一致。请检查本表的公式或手工改动，再点“计算汇总”。',
} as const;
