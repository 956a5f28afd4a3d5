/** Texts of what is found in a document and in the definitions, and of files that cannot be read. */
export const importTexts = {
  unreadTable:
    '第 {table} 张表（{rows} 行）未能识别，表中内容未导入。请检查表头是否完整、表上方有没有单位名称，或在指标库中补录。',
  'unsureTable.points':
    '第 {table} 张表有几栏分值（{columns}），没有说以哪一栏为准，整张表（{rows} 行）没有导入。请先确定用哪一栏。',
  'unsureTable.units':
    '第 {table} 张表（{rows} 行）读出了指标，但文件没有写明被考核的是哪些单位，没有导入。请补充单位名单。',
  'unsureTable.responsible':
    '第 {table} 张表（{rows} 行）没有写明被考核的单位，不能确定“{column}”一栏写的是不是被考核单位，没有导入。请补充单位名单。',
  'unsureTable.heading':
    '第 {table} 张表（{rows} 行）上方的“{text}”未能识别是哪个单位或哪类指标，表中内容没有导入。请核对。',
  'unsureTable.figures':
    '第 {table} 张表（{rows} 行）按单位分栏，不能确定各栏写的是分值还是任务数，没有导入。请核对。',
  'unsureTable.marks':
    '第 {table} 张表（{rows} 行）按单位分栏，用了两种记号，没有说各是什么意思，没有导入。请核对。',
  'unsureTable.owners':
    '第 {table} 张表（{rows} 行）有几栏（{columns}）的名称不在单位名单里，不知道是谁的，没有导入。请核对单位名单。',
  'unsureTable.unlisted':
    '第 {table} 张表（{rows} 行）属于“{unit}”，它不在单位名单里，没有导入。请核对单位名单。',
  weightsRead: '“{type}”的权重已按文件设置：共性 {common}%，个性 {own}%。请核对。',
  partsRead: '“{type}”的部分已按文件设置：{parts}。请核对。',
  'limitsRead.bonus': '加分合计的上限已按文件设置：{limit} 分。请核对。',
  'limitsRead.deduction': '扣分合计的上限已按文件设置：{limit} 分。请核对。',
  'ruleDiffers.weights':
    '“{type}”的权重，文件写的是共性 {common}%、个性 {own}%，本簿设置的是共性 {bookCommon}%、个性 {bookOwn}%。保留了本簿的设置；要按文件，请在设置中修改。',
  'ruleDiffers.parts':
    '“{type}”的部分，文件中是“{said}”，考核簿中是“{book}”。已保留考核簿的；要按文件，请在设置中改。',
  'ruleDiffers.bonus':
    '加分合计的上限，文件写的是 {limit} 分，本簿设置的是 {book} 分。保留了本簿的设置；要按文件，请在设置中修改。',
  'ruleDiffers.deduction':
    '扣分合计的上限，文件写的是 {limit} 分，本簿设置的是 {book} 分。保留了本簿的设置；要按文件，请在设置中修改。',
  'ruleDiffers.limit':
    '“{text}”的上限，文件写的是 {limit} 分，本簿写的是 {book} 分。保留了本簿的；要按文件，请在“负面清单”修改。',
  'ruleDiffers.categoryLimit':
    '“{text}”所在类别的上限，文件写的是 {limit} 分，本簿写的是 {book} 分。保留了本簿的；要按文件，请在“负面清单”修改。',
  bonusesRead:
    '加分事项 {count} 项已导入“负面清单”，“清单”栏标为“加分”，第一项是“{text}”。登记时选这些事项即为加分。请核对分值。',
  vetoesRead:
    '一票否决事项 {count} 项已导入“负面清单”，“清单”栏标为“一票否决”，第一项是“{text}”。如有发生，请在“单位”表的一票否决依据中选用。',
  'ruleNotKept.weight': '“{text}”写有权重，考核簿没有自动采用。请在设置中填写。',
  'ruleNotKept.stated':
    '“{text}”写有权重或上限，考核簿没有自动采用。请在设置中填写，登记加减分时请注意上限。',
  'ruleNotKept.limit': '“{text}”规定了上限，考核簿不会自动封顶。登记时请注意。',
  'ruleNotKept.limitOfType':
    '“{text}”只规定了“{type}”的上限。考核簿的上限适用于所有单位，因此没有采用。登记时请注意。',
  'ruleNotKept.bonus': '加分事项 {count} 项没有导入，第一项是“{text}”。请对照原文件另行登记。',
  'ruleNotKept.lines':
    '正文中有 {lines} 处写到加分、扣分、权重等规定，没有导入，第一处是“{text}”。请对照原文件。',
  levelSumDiffers: '{owner}：“{level}”写的是 {points} 分，所属指标合计 {sum} 分。请核对原文件。',
  trackedChanges:
    '文件里有 {count} 处未接受的修订，已按接受修订后的内容读取，第一处是“{text}”。请核对，最好先在 Word 中接受或拒绝修订。',
  hiddenSheets: '有 {count} 张隐藏的工作表没有读取，第一张是“{text}”。要读取，请先取消隐藏。',
  hiddenCells: '有 {count} 个单元格在隐藏的行或列里，没有读取，第一个是“{text}”。要读取，请先取消隐藏。',
  valuesMissing:
    '有 {count} 个公式，文件里没有存它们的结果，未能读取，第一个在 {text}。请用 Excel 打开，保存一次，再导入。',
  blanksFilled:
    '第 {table} 张表的“{column}”一栏有 {count} 个空格没有合并单元格，按上一行的内容理解。请核对。',
  roundedNumbers: '有 {count} 个数显示的是四舍五入以后的，读的是显示的数，第一个是 {text}。请核对。',
  struckOut: '文件里有 {count} 处带删除线的文字，没有读取，第一处是“{text}”。请核对。',
  nestedTable: '第 {table} 张表在另一张表的单元格里，没有作为指标导入，内容是“{text}”。请核对。',
  'settledByReading.points': '第 {table} 张表有几栏分值（{columns}），已按填写的读法，以“{column}”一栏为准。',
  'settledByReading.units': '有 {count} 个单位文件里没有写明，是按填写的单位名单导入的：{units}。',
  unreadRow: '这一行与表头不符，没有导入：“{text}”。请对照原文件在指标库中补录。',
  unreadLines:
    '负面清单中有 {lines} 段文字没有导入，第一段是“{text}”。请对照原文件，如是扣分事项，请在负面清单中补录。',
  'unreadColumn.named':
    '表中“{column}”一栏没有导入（共 {tables} 张表的这一栏有内容）。请对照原文件，有用的在指标库中补录。',
  'unreadColumn.unnamed':
    '表中第 {number} 栏没有表头，没有导入（共 {tables} 张表的这一栏有内容）。请对照原文件，有用的在指标库中补录。',
  totalRow: '“{text}”是合计行，没有作为指标导入。',
  strayMark: '“类别”栏里只有一个“{mark}”，已按上一行的类别处理。请核对。',
  otherUnits: '“{text}”列出的单位没有写明要考核，没有导入。如要考核，请在单位表中补充。',
  unnumberedUnit: '“{unit}”前面没有序号，因为下面紧接着它的指标表，已作为单位导入。请核对。',
  countyInferred:
    '文件标题没有写明县名，按文中出现最多的名称定为“{county}”（出现 {count} 次）。如不对，请在“说明”表中修改。',
  capDisagrees: '“{name}”名称里写的是 {inName} 分，分值栏是 {inColumn} 分，已按分值栏导入。请核对。',
  'pointsUnreadable.indicator': '“{name}”的分值“{text}”未能识别，暂缺分值。请在指标库中填写。',
  'pointsUnreadable.negative': '负面清单：“{name}”的扣分“{text}”未能识别，暂缺扣分。请在负面清单中填写。',
  'pointsUnreadable.inText':
    '负面清单：“{name}”写了不止一种扣分，不能确定各扣多少，暂缺扣分。请对照原文件在负面清单中填写。',
  deductionLimit:
    '负面清单：“{text}”规定了扣分上限，考核簿不会自动封顶。登记扣分时请注意，超出的不要再登记。',
  categorySumDiffers:
    '{owner}：类别“{category}”写的是 {categoryCap} 分，所属指标合计 {sum} 分。请核对原文件，在指标库中改正。',
  'partSumNot100.own': '{owner}：个性指标合计 {sum} 分，不是 100 分。请核对原文件。',
  'partSumNot100.common': '{owner}：共性指标合计 {sum} 分，不是 100 分。请核对原文件。',
  'partSumNot100.part': '{owner}：“{part}”指标合计 {sum} 分，不是 100 分。请核对原文件。',
  'partSumNot100.everyUnit':
    '{owner}：{count} 个单位的个性指标都是合计 {sum} 分，不是 100 分。如文件就是这样规定的，不必改动。',
  maximaDiffer:
    '{unitType}：多数单位满分 {usual} 分，有 {count} 个单位不同（{units}），直接排名不公平。请核对分值，或在设置中按比例折算。',
  'capDerived.categoryRemainder':
    '{owner}：“{name}”没有写分值。类别“{category}”共 {categoryCap} 分，减去其他指标，推算为 {cap} 分。请核对。',
  'capDerived.categoryShare':
    '{owner}：“{name}”没有写分值。类别“{category}”共 {categoryCap} 分，余下的由 {sharers} 项未写分值的指标平分，推算为 {cap} 分。请核对。',
  'capDerived.lentByUnitType':
    '{owner}：“{name}”没有写分值。参照“{lender}”同名的共性指标，推算为 {cap} 分，这样合计正好 100 分。请核对。',
  'capMissing.one':
    '{owner}：“{category}”类的“{name}”没有写分值，也不能推算。请在指标库中填写，填写之前不能评分。',
  'capMissing.wholePart': '{owner}：{count} 项指标都没有写分值。请在指标库中填写，填写之前不能评分。',
  'responsibleUnknown.likely':
    '责任单位“{name}”（{count} 处）不在单位名册中，可能是“{unit}”。如是，请在“单位”表把它从“待确认别名”移到“别名”；不是就移到“不是别名”。',
  'responsibleUnknown.none':
    '责任单位“{name}”（{count} 处）不在单位名册中，也没有找到名称相近的单位。请核对。',
  'duplicateName.unit': '{owner}：有 {count} 个单位都叫“{name}”。请核对是否重复。',
  'duplicateName.indicator': '{owner}：有 {count} 项指标都叫“{name}”。请核对是否重复。',
  'unitWithoutIndicators.one':
    '{unitType}：“{unit}”没有个性指标，而同类其他单位有。请核对它的指标表是否缺失。',
  'unitWithoutIndicators.wholeType': '{unitType}：{count} 个单位都没有指标。请核对指标表是否缺失。',
  unitTypeWithoutUnits: '{unitType}：有指标，但没有找到单位。请在单位名册中补充单位。',
  categoryLimitsDiffer:
    '类别“{category}”的各项写了不同的类别上限（{limits}），按最小的 {smallest} 计算。请核对后改成一样。',
  negativePointsMissing: '负面清单：“{text}”没有写扣多少分。请在负面清单中填写，填写之前不能据此扣分。',
  'document.notDocx':
    '“{fileName}”叫作 .docx，里面却不是 Word 文档。请用 Word 或 WPS 打开，另存为 .docx，再导入。',
  'document.notXlsx':
    '“{fileName}”叫作 .xlsx，里面却不是工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx，再导入。',
  'document.oldDoc':
    '“{fileName}”是旧版 Word 或 WPS 文字文档（.doc、.wps）。请用 Word 或 WPS 打开，另存为 .docx，再导入。',
  'document.oldXls':
    '“{fileName}”是旧版 Excel 或 WPS 表格文件（.xls、.et）。请用 Excel 或 WPS 打开，另存为 .xlsx，再导入。',
  'document.slides': '“{fileName}”是演示文稿。请把其中的表格复制到 Word 文档，另存为 .docx，再导入。',
  'document.encrypted':
    '“{fileName}”有密码，无法读取。请用 Word、Excel 或 WPS 打开，去掉打开密码，另存后再导入。',
  'document.rtf': '“{fileName}”是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx，再导入。',
  'document.webPage':
    '“{fileName}”实际上是网页（HTML），有的系统导出时把它叫作 .doc 或 .xls。请用 Word 或 Excel 打开，另存为 .docx 或 .xlsx，再导入。',
  'document.webArchive': '“{fileName}”是单个文件网页（.mht）。请用 Word 或 WPS 打开，另存为 .docx，再导入。',
  'document.officeXml':
    '“{fileName}”是 XML 文件。若是 Word 或 Excel 存成的，请用它打开，另存为 .docx 或 .xlsx，再导入。',
  'document.pdf':
    '“{fileName}”是 PDF，表格不能可靠读出。请找它的 Word 原文件；没有的，请用 Word 或 WPS 打开并另存为 .docx，核对表格后再导入。',
  'document.ofd':
    '“{fileName}”是 OFD 版式文件，表格不能可靠读出。请向发文单位要 Word 原文件，或用 WPS 转换成 .docx，核对表格后再导入。',
  'document.picture':
    '“{fileName}”是图片，文字不能读取。请找它的 Word 原文件；没有的，请用 WPS 等软件的文字识别转成 .docx 或 .xlsx，核对后再导入。',
  'document.openDocument':
    '“{fileName}”是 OpenDocument 一类的文件（.odt、.ods）。请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx，再导入。',
  'document.binaryWorkbook': '“{fileName}”是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx，再导入。',
  'document.archive':
    '“{fileName}”是压缩包，里面没有直接可读的文档。请先解压，再选择其中的 .docx、.xlsx 或 .txt 文件。',
  'document.unsupportedFormat':
    '“{fileName}”不是可以导入的格式。请选择 Word 文档（.docx）、Excel 工作簿（.xlsx）或纯文本（.txt）。',
  'document.ownBook':
    '“{fileName}”是考核簿自己的工作簿，不是考核指标文件。要接着用它，请用 Excel 打开；要重新读指标，请选择原来的指标文件。',
  'document.tooLarge':
    '“{fileName}”太大（内容超过 {megabytes} MB），无法导入。请删去图片和与考核无关的内容，再导入。',
  'document.tooManyElements': '“{fileName}”结构过于复杂，无法导入。请把内容复制到新建的文档中，再导入。',
  'document.doctypeRefused':
    '“{fileName}”含有不安全的内容，没有导入。请用 Word 或 Excel 打开，另存后再导入。',
  'document.damaged': '“{fileName}”已损坏，无法读取。请用 Word 或 Excel 打开并修复，另存后再导入。',
  'document.undecodable': '“{fileName}”的文字编码无法识别。请用记事本打开，另存为 UTF-8 编码，再导入。',
  'document.empty': '“{fileName}”是空文件。请重新选择文件。',
  'document.textTooLong':
    '“{fileName}”第 {table} 个表格第 {row} 行，“{text}…”超过 {most} 个字，Excel 的一个单元格放不下；没有导入，工作簿没有改动。请缩短这段文字，或拆成几项指标。',
  'document.noTables':
    '“{fileName}”里没有表格，写在正文里的考核指标不能导入，工作簿没有改动。请把指标整理成表格再导入，或在指标库中填写。',
  'document.noIndicatorTables':
    '“{fileName}”里有 {tables} 张表格，但未能识别考核指标（要有“考核指标”“分值”一类的表头），没有导入，工作簿没有改动。请核对表头，或换一个文件。',
  'document.noUnits':
    '“{fileName}”里读出了 {tables} 张考核指标的表格，但没有写明被考核的是哪些单位，没有导入，工作簿没有改动。请在文件里补上单位名称或单位名单，再导入。',
  'document.tooManyUnitTypes':
    '“{fileName}”里有 {count} 类单位，一本考核簿最多 {most} 类，没有导入，工作簿没有改动。请把文件分成几份，各导入一本。',
} as const;
