import type { importTexts as chinese } from '../zh-CN/importTexts';

/** Texts of what is found in a document and in the definitions, and of files that cannot be read, in English. */
export const importTexts = {
  unreadTable:
    'Table {table} ({rows} rows) was not recognised, and nothing of it was imported. Please check its header and that a unit is named above it, or add its content to the indicator table.',
  'unsureTable.points':
    'Table {table} has several columns of points ({columns}), and nothing says which counts; the whole table ({rows} rows) was not imported. Please settle which one it is.',
  'unsureTable.units':
    'Table {table} ({rows} rows) has indicators, but the document does not say which units are assessed; it was not imported. Please add the list of units.',
  'unsureTable.responsible':
    'Table {table} ({rows} rows) does not say which units are assessed, and whether “{column}” names them is not certain; it was not imported. Please add the list of units.',
  'unsureTable.heading':
    '“{text}” above table {table} ({rows} rows) names no unit and no kind of indicators that is known; the table was not imported. Please check.',
  'unsureTable.figures':
    'Table {table} ({rows} rows) has a column for each unit, but whether points or targets stand there is not clear; it was not imported. Please check.',
  'unsureTable.marks':
    'Table {table} ({rows} rows) has a column of marks for each unit, of two kinds, and does not say what either means; it was not imported. Please check.',
  'unsureTable.owners':
    'Table {table} ({rows} rows) has columns ({columns}) that are headed by nobody on the list of units; it was not imported. Please check the list.',
  'unsureTable.unlisted':
    'Table {table} ({rows} rows) belongs to “{unit}”, which is not on the list of units; it was not imported. Please check the list.',
  weightsRead:
    'The weights of “{type}” were set as the document has them: {common}% common, {own}% unit-specific. Please check them.',
  partsRead: 'The parts of “{type}” were set as the document has them: {parts}. Please check them.',
  'limitsRead.bonus':
    'All bonuses were limited to {limit} points, as the document has it. Please check this.',
  'limitsRead.deduction':
    'All deductions were limited to {limit} points, as the document has it. Please check this.',
  'ruleDiffers.weights':
    'For “{type}” the document has weights of {common}% common and {own}% unit-specific, the book {bookCommon}% and {bookOwn}%. The book’s were kept; to follow the document, please change the settings.',
  'ruleDiffers.parts':
    'The document has the parts “{said}” for “{type}”, the book “{book}”. The book’s were kept; to follow the document, please change the settings.',
  'ruleDiffers.bonus':
    'The document limits all bonuses to {limit} points, the book to {book}. The book’s limit was kept; to follow the document, please change the settings.',
  'ruleDiffers.deduction':
    'The document limits all deductions to {limit} points, the book to {book}. The book’s limit was kept; to follow the document, please change the settings.',
  'ruleDiffers.limit':
    'The document limits “{text}” to {limit} points, the book to {book}. The book’s limit was kept; to follow the document, please change it on “Negative list”.',
  'ruleDiffers.categoryLimit':
    'The document limits the category of “{text}” to {limit} points, the book to {book}. The book’s limit was kept; to follow the document, please change it on “Negative list”.',
  bonusesRead:
    'Items that add points were imported to “Negative list”, marked as bonus: {count}. The first is “{text}”. Entries of the register that name them add points. Please check the points.',
  vetoesRead:
    'Items that lead to a veto were imported to “Negative list”, marked as veto: {count}. The first is “{text}”. Where one occurs, please choose it as the basis of the veto on “Units”.',
  'ruleNotKept.weight':
    '“{text}” gives a weight, which Scorebook did not take over. Please fill it in in the settings.',
  'ruleNotKept.stated':
    '“{text}” gives weights or limits, which Scorebook did not take over. Please fill them in in the settings, and mind limits when you enter bonuses and deductions.',
  'ruleNotKept.limit':
    '“{text}” sets a limit, which Scorebook does not keep by itself. Please mind it in the register.',
  'ruleNotKept.limitOfType':
    '“{text}” is a limit for “{type}” alone. Limits of the book hold for every unit, so it was not taken over. Please mind it in the register.',
  'ruleNotKept.bonus':
    'Items that add points were not imported: {count}. The first is “{text}”. Please compare with the document and keep them apart.',
  'ruleNotKept.lines':
    'Places in the text that speak of bonuses, deductions, weights and the like and were not imported: {lines}. The first is “{text}”. Please compare with the document.',
  levelSumDiffers:
    '{owner}: “{level}” has {points} points, but its indicators add up to {sum}. Please check the document.',
  trackedChanges:
    'The document has changes that were not accepted yet: {count}. They were read as accepted; the first is “{text}”. Please check, best by accepting or rejecting them in Word.',
  hiddenSheets:
    'Sheets that are hidden were not read: {count}. The first is “{text}”. To have them read, please unhide them first.',
  hiddenCells:
    'Cells in hidden rows or columns were not read: {count}. The first says “{text}”. To have them read, please unhide them first.',
  valuesMissing:
    'The file does not hold the results of formulas: {count}, so they could not be read. The first is in {text}. Please open it in Excel, save it once and import it again.',
  blanksFilled:
    'Table {table}: {count} blank cells below “{column}” are not merged; they were read as the cells above them. Please check.',
  roundedNumbers:
    'Numbers that are shown rounded were read as shown: {count}. The first is {text}. Please compare.',
  struckOut:
    'The document has text that is struck out, which was not read: {count}. The first is “{text}”. Please check.',
  nestedTable:
    'Table {table} stands in a cell of another table and was not imported as indicators: “{text}”. Please check.',
  'settledByReading.points':
    'Table {table} has several columns of points ({columns}); as you said, “{column}” counts.',
  'settledByReading.units':
    'Units that the document does not name were imported from the list you gave: {count} ({units}).',
  unreadRow:
    'This row does not fit the header of its table and was not imported: “{text}”. Please add it to the indicator table by hand.',
  unreadLines:
    'Lines of the negative list that were not imported: {lines}. The first is “{text}”. Please compare with the document, and add items that are missing to the negative list.',
  'unreadColumn.named':
    'The column “{column}” was not imported (tables with something in it: {tables}). Please compare with the document, and add what is needed to the indicator table.',
  'unreadColumn.unnamed':
    'Column {number} has no header and was not imported (tables with something in it: {tables}). Please compare with the document, and add what is needed to the indicator table.',
  totalRow: '“{text}” is a row of totals and was not imported as an indicator.',
  strayMark:
    'The category cell holds nothing but “{mark}”; the category of the row above was used. Please check.',
  otherUnits:
    '“{text}” lists units without saying that they are assessed, so they were not imported. If they are, please add them to the table of units.',
  unnumberedUnit:
    'There is no number before “{unit}”. Its table follows at once, so it was imported as a unit. Please check.',
  countyInferred:
    'The title does not name the county. “{county}” is the name found most often in the text ({count} times). If it is wrong, please change it on the sheet “About”.',
  capDisagrees:
    '“{name}”: its name says {inName} points, the points column {inColumn}. The column was used. Please check.',
  'pointsUnreadable.indicator':
    '“{name}”: its points “{text}” cannot be read and are missing for now. Please fill them in in the indicator table.',
  'pointsUnreadable.negative':
    'Negative list: the points “{text}” of “{name}” cannot be read and are missing for now. Please fill them in in the negative list.',
  'pointsUnreadable.inText':
    'Negative list: “{name}” tells several deductions, and which is for what is not clear; its points are missing for now. Please compare with the document and fill them in in the negative list.',
  deductionLimit:
    'Negative list: “{text}” sets a limit to what is deducted, which Scorebook does not keep by itself. Please mind it, and enter nothing beyond it in the register.',
  categorySumDiffers:
    '{owner}: the category “{category}” has {categoryCap} points, but its indicators add up to {sum}. Please check the document and correct the indicator table.',
  'partSumNot100.own':
    '{owner}: the unit-specific indicators add up to {sum} points, not 100. Please check the document.',
  'partSumNot100.common':
    '{owner}: the common indicators add up to {sum} points, not 100. Please check the document.',
  'partSumNot100.part':
    '{owner}: the indicators of “{part}” add up to {sum}, not 100. Please check the document.',
  'partSumNot100.everyUnit':
    '{owner}: the unit-specific indicators of all {count} units add up to {sum} points, not 100. If the document means it so, leave it.',
  maximaDiffer:
    '{unitType}: most units can reach {usual} points, {count} cannot or can reach more ({units}), so a plain ranking would be unfair. Please check the points, or scale each part in the settings.',
  'capDerived.categoryRemainder':
    '{owner}: no points are given for “{name}”. The category “{category}” has {categoryCap}; what the others leave over is {cap}. Please check.',
  'capDerived.categoryShare':
    '{owner}: no points are given for “{name}”. What is left of the {categoryCap} points of the category “{category}” is shared by {sharers} indicators, {cap} each. Please check.',
  'capDerived.lentByUnitType':
    '{owner}: no points are given for “{name}”. The common indicator of the same name of “{lender}” has {cap}, and with it the sum is exactly 100. Please check.',
  'capMissing.one':
    '{owner}: no points are given for “{name}” in the category “{category}”, and none follow. Please fill them in in the indicator table; it cannot be scored before.',
  'capMissing.wholePart':
    '{owner}: no points are given for any of {count} indicators. Please fill them in in the indicator table; they cannot be scored before.',
  'responsibleUnknown.likely':
    'No unit is called “{name}” (named responsible {count} times); it may be “{unit}”. If so, please move it from “To confirm” to “Aliases” on “Units”; otherwise to “Not an alias”.',
  'responsibleUnknown.none':
    'No unit is called “{name}” (named responsible {count} times), nor anything like it. Please check.',
  'duplicateName.unit':
    '{owner}: {count} units are called “{name}”. Please check whether one is a repetition.',
  'duplicateName.indicator':
    '{owner}: {count} indicators are called “{name}”. Please check whether one is a repetition.',
  'unitWithoutIndicators.one':
    '{unitType}: “{unit}” has no indicators of its own, though other units of the type do. Please check whether its table is missing.',
  'unitWithoutIndicators.wholeType':
    '{unitType}: none of its {count} units has any indicators. Please check whether tables are missing.',
  unitTypeWithoutUnits:
    '{unitType}: there are indicators, but no units were found. Please add the units to the unit table.',
  categoryLimitsDiffer:
    'The items of “{category}” say different limits of their category ({limits}); the smallest, {smallest}, holds. Please check, and have them agree.',
  negativePointsMissing:
    'Negative list: “{text}” does not say how many points are deducted. Please fill them in; nothing can be deducted for it before.',
  'document.notDocx':
    '“{fileName}” is called .docx but holds no Word document. Please open it in Word or WPS, save it as .docx and import that.',
  'document.notXlsx':
    '“{fileName}” is called .xlsx but holds no workbook. Please open it in Excel or WPS, save it as .xlsx and import that.',
  'document.oldDoc':
    '“{fileName}” is a document of an old Word or of WPS Writer (.doc, .wps). Please open it in Word or WPS, save it as .docx and import that.',
  'document.oldXls':
    '“{fileName}” is a workbook of an old Excel or of WPS Spreadsheets (.xls, .et). Please open it in Excel or WPS, save it as .xlsx and import that.',
  'document.slides':
    '“{fileName}” is a presentation. Please copy its tables into a Word document, save that as .docx and import it.',
  'document.encrypted':
    '“{fileName}” has a password and cannot be read. Please open it in Word, Excel or WPS, remove the password, save it and import again.',
  'document.rtf':
    '“{fileName}” is an RTF document. Please open it in Word or WPS, save it as .docx and import that.',
  'document.webPage':
    '“{fileName}” really is a web page (HTML), which some systems export under the name of .doc or .xls. Please open it in Word or Excel, save it as .docx or .xlsx and import that.',
  'document.webArchive':
    '“{fileName}” is a web page in one file (.mht). Please open it in Word or WPS, save it as .docx and import that.',
  'document.officeXml':
    '“{fileName}” is an XML file. If Word or Excel saved it, please open it there, save it as .docx or .xlsx and import that.',
  'document.pdf':
    '“{fileName}” is a PDF, whose tables cannot be read reliably. Please look for the Word document it was made from; without it, open the PDF in Word or WPS, save it as .docx, compare the tables and import that.',
  'document.ofd':
    '“{fileName}” is an OFD document, whose tables cannot be read reliably. Please ask those who issued it for the Word document, or convert it to .docx with WPS, compare the tables and import that.',
  'document.picture':
    '“{fileName}” is a picture, whose text cannot be read. Please look for the Word document it was made from; without it, have WPS or the like recognise the text as .docx or .xlsx, compare and import that.',
  'document.openDocument':
    '“{fileName}” is a file of OpenDocument or the like (.odt, .ods). Please open it in Word, Excel or WPS, save it as .docx or .xlsx and import that.',
  'document.binaryWorkbook':
    '“{fileName}” is a binary workbook (.xlsb). Please open it in Excel, save it as .xlsx and import that.',
  'document.archive':
    '“{fileName}” is an archive without a document of its own. Please unpack it, and choose the .docx, .xlsx or .txt in it.',
  'document.unsupportedFormat':
    '“{fileName}” is of no format that can be imported. Please choose a Word document (.docx), a workbook (.xlsx) or plain text (.txt).',
  'document.ownBook':
    '“{fileName}” is a workbook of Scorebook itself and no assessment document. To go on with it, please open it in Excel; to load indicators again, choose the document they came from.',
  'document.tooLarge':
    '“{fileName}” is too large (more than {megabytes} MB inside). Please remove pictures and what is not about the assessment, and import again.',
  'document.tooManyElements':
    '“{fileName}” is too complex to be imported. Please copy its content into a new document and import that.',
  'document.doctypeRefused':
    '“{fileName}” holds something unsafe and was not imported. Please open it in Word or Excel, save it anew and import that.',
  'document.damaged':
    '“{fileName}” is damaged and cannot be read. Please open and repair it in Word or Excel, save it and import that.',
  'document.undecodable':
    'The encoding of “{fileName}” is not known. Please open it in Notepad, save it as UTF-8 and import that.',
  'document.empty': '“{fileName}” is empty. Please choose another file.',
  'document.textTooLong':
    '“{fileName}”, table {table}, row {row}: the text “{text}…” has more than {most} characters, which no cell of Excel holds; nothing was imported and the workbook is unchanged. Please shorten it or split it into several indicators.',
  'document.noTables':
    '“{fileName}” has no tables, and indicators that stand in sentences cannot be imported; the workbook is unchanged. Please put them into a table, or into the indicator table.',
  'document.noIndicatorTables':
    '“{fileName}” has tables ({tables}), but none was recognised as one of indicators, with a header such as “Indicator” and “Points”; nothing was imported and the workbook is unchanged. Please check their headers, or choose another file.',
  'document.noUnits':
    'Tables of indicators were found in “{fileName}” ({tables}), but no unit that is assessed is named; nothing was imported and the workbook is unchanged. Please add the units’ names or a list of them to the document, and import it again.',
  'document.tooManyUnitTypes':
    '“{fileName}” has {count} unit types, and a scorebook holds at most {most}; nothing was imported and the workbook is unchanged. Please split the document and import each part into a book of its own.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
