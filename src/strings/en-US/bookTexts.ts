import type { bookTexts as chinese } from '../zh-CN/bookTexts';
import { cellTexts } from './cellTexts';

/** Texts of the findings about scores, the ledger and the workbook, in English. */
export const bookTexts = {
  ...cellTexts,
  scoreNotNumber:
    '“{indicator}” of “{unit}” holds “{entered}”, which is not a number and was not counted. Please enter a number from 0 to {cap}.',
  'scoreNumberInDisguise.seen':
    '“{indicator}” of “{unit}” holds “{entered}”. It looks like {meant} but is text and was not counted. Please change it to the number {meant}.',
  'scoreNumberInDisguise.unseen':
    '“{indicator}” of “{unit}” holds “{entered}”. It looks like {meant} but has invisible characters ({unseen}), and was not counted. Please change it to the number {meant}.',
  scoreNegative:
    '“{indicator}” of “{unit}” holds {entered}. A score cannot be negative; it was not counted. Deductions go into the register.',
  scoreAboveCap:
    '“{indicator}” of “{unit}” holds {entered}, above its cap {cap}; it was not counted. Please correct it.',
  scoreCapMissing:
    '“{indicator}” of “{unit}” has no cap yet, so {entered} was not counted. Please add the cap on “Indicators” first.',
  scoreErrorValue:
    '“{indicator}” of “{unit}” shows the error {entered}; it was not counted. Please correct the formula or enter a number.',
  'scoreDate.unknown':
    'Excel took “{indicator}” of “{unit}” for a {format} and shows “{shown}”; it was not counted. Entries such as 3-5, 1/2 or 12:00 are converted. Please press “Clear it” in the task pane and enter a number.',
  'scoreDate.meant':
    '“{indicator}” of “{unit}” looks like {meant}, but its cell has a {format} format and shows “{shown}”; it was not counted. Please press “Change to {meant}” in the task pane.',
  scoreBoolean:
    '“{indicator}” of “{unit}” holds {entered}, which is not a number and was not counted. Please enter a number from 0 to {cap}.',
  scoreRounded:
    '“{indicator}” of “{unit}” holds {entered}, which counts rounded half up as {points}; the entry was not changed.',
  scoreNotAssessed:
    '“{indicator}” of “{unit}” holds “{entered}”, which counts as not assessed. Please write 不考核 instead.',
  scoreTypedOver:
    '“{indicator}” of “{unit}” is scored by its actual, but the score was typed as {entered}, which counts. To have it follow from the actual again, empty the score and compute.',
  'actualInvalid.notNumber':
    'The actual of “{indicator}” of “{unit}” is “{entered}”, which is not a number: no score follows. Please enter a number, or 不考核 where the unit has no such task.',
  'actualInvalid.negative':
    'The actual of “{indicator}” of “{unit}” is {entered}; a share cannot be made of a number below 0: no score follows. Please check it.',
  'actualInvalid.tooLarge':
    'The actual {entered} of “{indicator}” of “{unit}” is too large: no score follows. Please check it, or count in larger units.',
  'actualInvalid.errorValue':
    'The actual of “{indicator}” of “{unit}” shows the error {entered}: no score follows. Please correct the formula or enter a number.',
  actualStray:
    'Here stands “{entered}”, but the row is not scored by an actual: it is not used. Please move it to its row or clear it.',
  'partNotFolded.nothingLeft':
    'No indicator of “{unit}” in the part “{part}” is assessed; the part counts 0. Please check.',
  'partNotFolded.capMissing':
    'Some indicators of “{unit}” in the part “{part}” are not assessed, but a cap is missing: the part is not folded. Please add the cap on “Indicators” first.',
  'partWeightsNot100.parts':
    'The weights of the parts of “{type}” add up to {sum}%, not 100%. Please check them on “About”.',
  'partWeightsNot100.component':
    'The weights of the parts in “{component}” of “{type}” add up to {sum}%, not 100%. Please check them on “About”.',
  'partWeightsNot100.components':
    'The weights of the components of “{type}” add up to {sum}%, not 100%. Please check them on “About”.',
  componentUnknown:
    'The part “{part}” of “{type}” belongs to “{component}”, which has no weight; it counts with 100% until “About” gives one or is corrected.',
  'partEmpty.part':
    'The part “{name}” of “{type}” has no indicators and counts 0. Please check the column “Part” of “Indicators”, or take the part away on “About”.',
  'partEmpty.component':
    'The component “{name}” of “{type}” has no parts and counts for nothing. Please check it on “About”.',
  'scorePercent.unknown':
    '“{indicator}” of “{unit}” holds the {format} {shown}; how many points that is cannot be known, and it was not counted. Please press “Clear it” in the task pane and enter the points.',
  'scorePercent.meant':
    '“{indicator}” of “{unit}” holds the {format} {shown}; it was not counted. If it means {meant} points, please press “Change to {meant}” in the task pane; otherwise “Clear it”.',
  'scoreFormat.unknown':
    '“{indicator}” of “{unit}” has a {format} format and holds “{shown}”, which is not a number from 0 to its cap; it was not counted. Please press “Clear it” in the task pane and enter a number.',
  'scoreFormat.meant':
    '“{indicator}” of “{unit}” looks like {meant}, but its cell has a {format} format (it holds “{shown}”); it was not counted. Please press “Change to {meant}” in the task pane, or compute totals, which restores the format.',
  scoreOnlyBlanks:
    '“{indicator}” of “{unit}” looks empty but holds blanks; it counts as not scored. Please empty it, or enter a number.',
  strayEntry: '“{entered}” is not in an indicator’s row and was not counted. Please move or delete it.',
  'scoreMoved.gone':
    '“{indicator}” of “{unit}” is no longer defined; what was entered there, “{entered}”, was moved to “{sheet}”: it is not lost but no longer counts.',
  'scoreMoved.second':
    '“{indicator}” of “{unit}” was filled in twice; “{entered}” was moved to “{sheet}”: not lost, and not counted. Please check which of the two is right.',
  'scoreMoved.meanwhile':
    '“{entered}”, typed while this ran at “{from}”, has no place any more and was moved to “{sheet}”: not lost, and not counted. Please put it where it belongs.',
  formulaNotFollowed:
    '“{indicator}” of “{unit}”: rows that the formula {formula} in “{column}” refers to have moved; it was kept as it is, and its result may have changed. Please check it.',
  'ledgerUnitUnknown.blank':
    'This row names no unit and does not count. Please choose one from the list, or clear the row.',
  'ledgerUnitUnknown.unknown':
    'The unit “{entered}” is not among the units, or more than once; the row does not count. Please choose from the list.',
  ledgerItemUnknown:
    'The item “{entered}” is not on the negative list; the row does not count. Please choose from the list.',
  ledgerTierUnknown:
    '“{item}” counts by tier, and “{entered}” is none of its tiers; the row does not count. Please choose a tier.',
  ledgerTierUnexpected:
    '“{item}” has no tiers, but “{entered}” was given; the row does not count. Please clear the tier.',
  ledgerTimesInvalid:
    'Times “{entered}” is not a whole number from 1 to {most}; the row does not count. Please correct it.',
  ledgerFactorInvalid:
    'The factor “{entered}” cannot be used: it must be above 0, at most {most}, with at most two decimals. The row is not counted. Please correct it, or leave it empty.',
  'ledgerUnproved.counted':
    'This row lacks {missing} and was counted all the same. Please fill it in, for whoever checks it.',
  'ledgerUnproved.leftOut':
    'This row lacks {missing} and is not counted, as the settings say. Please fill it in.',
  ledgerPointsMissing:
    'The negative list gives no points for “{item}”; the row does not count. Please add them first.',
  'ledgerPointsChanged.found':
    'The deduction here was changed to “{entered}”; by the negative list it is {listed}, which counts. “Compute totals” restores it; change points on “Negative list”.',
  'ledgerPointsChanged.restored':
    'The deduction here was changed to “{entered}”; by the negative list it is {listed}, and it was restored. Change points on “Negative list”.',
  ledgerSuperseded:
    'Row {row} is worth as much or more for the event “{event}” of “{unit}”; this row does not count again. If it is another event, please word it differently.',
  'ledgerLimited.item':
    '“{item}” counts at most {limit} for “{unit}”, which is reached: this row is worth {worth} and counts {points}.',
  'ledgerLimited.category':
    'The category of “{item}” counts at most {limit} for “{unit}”, which is reached: this row is worth {worth} and counts {points}.',
  ledgerUnfinished:
    '“{missing}” is still empty in this row, which does not count. Please fill it in, or clear the row if it is not needed.',
  'definitionInvalid.rowLeftOut':
    '“{column}” of this row holds “{entered}”, which is not defined; the row was left out. Please correct it and generate again.',
  'definitionInvalid.commonOfUnit':
    'This row is a common indicator, yet “{column}” says “{entered}”; the row is left out. Clear “{column}” if all units are assessed, or change the part to “Unit-specific” if this unit alone is.',
  'definitionInvalid.pointsMissing':
    '“{column}” of this row holds “{entered}”, which is not a usable number of points; they count as missing. Please correct it and generate again.',
  'definitionInvalid.noLimit':
    '“{column}” of this row holds “{entered}”. A limit is a number not below 0; until it is corrected there is none. Please correct it, or empty the cell where there is no limit.',
  'definitionInvalid.noVeto':
    '“{column}” holds the error value “{entered}” here, which does not tell whether the unit is vetoed; it is taken not to be. Please correct or clear it.',
  'definitionInvalid.noFactor':
    '“{column}” of this row holds “{entered}”, which is not a number from 1 to 2; scores up to the cap count. Please correct it and generate again.',
  'definitionInvalid.noMethod':
    '“{column}” of this row holds “{entered}”, which is no method that is known; its scores are entered directly until it is corrected. Please write it as other rows of the column do, or empty it.',
  'definitionInvalid.noTarget':
    '“{column}” of this row is “{entered}”: a target that is not above 0 cannot be divided by, and no actual gives a score. Please correct the target and generate again.',
  settingInvalid:
    'The setting “{setting}” holds “{entered}”, which cannot be used; “{used}” is used instead. Please correct it.',
  'tableGone.ledger':
    '“{sheet}” is gone (deleted, or emptied), and the deductions entered there with it. It does not count as an empty sheet: until it is back or given up, no unit has a rank. Copy the sheet back from a saved file, or choose what to do under “Fix the workbook first” in the pane.',
  'tableGone.indicators':
    '“{sheet}” is gone (deleted, or emptied). Score sheets and scores are untouched. Copy the sheet back from a saved file, or have it rebuilt from the score sheets under “Fix the workbook first” in the pane.',
  'tableGone.units':
    '“{sheet}” is gone (deleted, or emptied). Score sheets and scores are untouched. Copy the sheet back from a saved file, or have it rebuilt from the score sheets under “Fix the workbook first” in the pane.',
  'tableGone.negative':
    '“{sheet}” is gone (deleted, or emptied), and what deductions are taken for with it. It does not count as an empty list: until it is back or given up, no unit has a rank. Copy the sheet back from a saved file; if there is none, have an empty one made under “Fix the workbook first” in the pane, then load the document again.',
  'tableGone.about':
    '“{sheet}” is gone (deleted, or emptied), and weights, decimals and the other settings with it. The defaults are not taken in their place: until it is back or given up, no unit has a rank. Copy the sheet back from a saved file, or choose what to do under “Fix the workbook first” in the pane.',
  'tableGone.removed':
    '“{sheet}” is gone (deleted), and with it the scores and remarks that had been moved there; score sheets and ranking are not affected. To have it back, copy the sheet from a saved file; if it is not needed, “Compute totals” stops telling of it.',
  tableNameGone:
    '“{sheet}” is a table of this book, but the name by which it is found is gone (it was deleted, or the sheet was copied from another workbook), so nothing on it is read. Confirm under “Fix the workbook first” in the pane that this sheet is to be used.',
  'mended.empty':
    '“{sheet}” was gone and was made anew, empty. What stood there was not found; enter here what is to count.',
  'mended.defaults':
    '“{sheet}” was gone and was made anew with the default settings. Check weights, decimals and the others.',
  'mended.rebuilt':
    '“{sheet}” was gone and was rebuilt from the score sheets. What they do not show (aliases, vetoes, points of categories, long targets) was not rebuilt; check and complete it.',
  'mended.named': '“{sheet}” is a table of this book again; what stands there is read.',
  'mended.confirmed': '“{sheet}” was confirmed: its present content counts.',
  'undecorated.freeze':
    'The heads of “{sheet}” are not frozen: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.look':
    'The tab colour and gridlines of “{sheet}” are not set: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.print':
    'The page set-up of “{sheet}” (paper, footer, repeated rows) is not set: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.filter':
    'The heads of “{sheet}” have no filter buttons: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.columns':
    'On “{sheet}” some column widths are not set, or columns that should be hidden are not: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.rows':
    'On “{sheet}” some row heights are not set, or rows that should be hidden are not: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.colours':
    'The colours of “{sheet}” that point things out (conditional formats) are not set: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'undecorated.formats':
    'On “{sheet}” some fonts, fills or borders are not set: Excel did not allow it. The content is complete, and scores and totals are not affected; press the button again to retry, or set it in Excel yourself.',
  'columnsDamaged.foreign':
    'Column {letter} “{header}” was inserted in the middle of the table on “{sheet}”, so the sheet is not read. Confirm under “Fix the workbook first” in the pane that it is moved to the right of the table (its content and formulas that refer to it are kept), or undo the insertion.',
  'columnsDamaged.gone':
    'The column “{column}” of “{sheet}” is gone, so the sheet is not read. Confirm under “Fix the workbook first” in the pane that it is made again.',
  'columnsDamaged.notesGone':
    'The column “{column}” of “{sheet}” is gone, with what stood in it. Undo the deletion, or get it back from a saved file; otherwise have an empty one made under “Fix the workbook first” in the pane.',
  'columnsDamaged.entriesGone':
    'The column “{column}” of “{sheet}” is gone, with what stood in it; it does not count as blank. Undo the deletion, or get it back from a saved file; otherwise choose what to do under “Fix the workbook first” in the pane.',
  'columnsDamaged.codes':
    'The hidden row of keys above the header of “{sheet}” was deleted or changed, so the sheet is not read. Confirm under “Fix the workbook first” in the pane that it is written again from the header.',
  'columnsDamaged.moved':
    'Columns of “{sheet}” were moved, so the sheet is not read. Confirm under “Fix the workbook first” in the pane that they are put back, or undo the move.',
  'columnsDamaged.unreadable':
    'Neither the header nor the hidden row of keys of “{sheet}” can be recognised, so the sheet is not read. Undo the change; if that is impossible, rename the sheet to keep it and copy the sheet back from a saved file.',
  'columnsMended.aside':
    'The column “{header}” that was inserted in the middle of the table on “{sheet}” now stands in column {letter}; its content and formulas that refer to it are kept.',
  'columnsMended.remade': 'The missing column “{column}” of “{sheet}” was made again.',
  'columnsMended.remadeEmpty':
    'The missing column “{column}” of “{sheet}” was made again, empty; what stood in it was not found.',
  'columnsMended.codes': 'The hidden row of keys of “{sheet}” was written again from the header.',
  'columnsMended.moved': 'The columns of “{sheet}” were put back into their places.',
  headerChanged:
    'The header “{header}” was changed to “{entered}”. The column is still read and counted as “{header}”; to note something else, add a column to the right of the table.',
  tableUnconfirmed:
    '“{sheet}” was made anew after the former one was lost; nobody has yet said that its present content is complete, so no unit has a rank. Complete the sheet, then confirm it under “Fix the workbook first” in the pane.',
  sheetMissing:
    '“{type}” has no score sheet. If it was deleted, its scores are gone from this workbook: copy the sheet back from a saved file. If there was none yet, or it is lost, “Generate unit sheets” makes an empty one.',
  sheetCopied:
    '“{sheet}” is a copy of a score sheet; scores typed there are not read. Please enter them on the original and delete the copy.',
  'rowsChanged.found':
    'The rows of “{sheet}” do not agree with the indicator table: that has changed, or rows were added, deleted or moved. Scores were read by the keys of their rows; please generate or compute again to rebuild the sheet.',
  'rowsChanged.restored':
    'The rows of “{sheet}” did not agree with the indicator table; the sheet was rebuilt by the keys of its rows, and scores without a place were moved to “{removed}”.',
  rowsBelowTable:
    '“{sheet}” has content below its table that was not read. Please move it into the table’s empty rows, or delete it.',
  'formulaOverwritten.found':
    'The formula here was overwritten by “{entered}”; totals and ranks on the sheets may be wrong until “Compute totals” restores it.',
  'formulaOverwritten.restored': 'The formula here was overwritten by “{entered}”; it was restored.',
  'capCellChanged.found':
    'From this cell on, the cap on {count} rows of the score sheet, “{entered}”, differs from {cap} on “Indicators”, which counts. “Compute totals” restores it; change caps on “Indicators” and generate again.',
  'capCellChanged.restored':
    'From this cell on, the cap on {count} rows of the score sheet, “{entered}”, differed from {cap} on “Indicators”; it was restored. Change caps on “Indicators” and generate again.',
  noteOfOtherVersion:
    '{kind}: another version of the add-in noted this; no more can be said of it here. Please load the document again.',
  'rowFigureDiffers.found':
    'The formulas of this row give {excel}, its entries {own}: a formula in a hidden column was overwritten, or Excel has not recalculated. “Compute totals” restores it.',
  'rowFigureDiffers.restored':
    'The formulas of this row gave {excel}, its entries {own}: a formula in a hidden column had been overwritten, or Excel had not recalculated. It was restored.',
  'hiddenFormulaReplaced.found':
    'In the hidden cell {hidden} of this row the formula was overwritten by “{entered}”: no figure is wrong now, but a later entry may not count as it should. “Compute totals” restores it.',
  'hiddenFormulaReplaced.restored':
    'In the hidden cell {hidden} of this row the formula was overwritten by “{entered}”; it was restored.',
  'shownTextsDiffer.found':
    'From this cell on, {count} texts on “{sheet}” (targets, responsible units and the like) differ from “Indicators”. Change texts on “Indicators”; “Generate score sheets” restores them from there.',
  'shownTextsDiffer.restored':
    'From this cell on, {count} texts on “{sheet}” (targets, responsible units and the like) differed from “Indicators”; they were restored from there. Change texts on “Indicators”.',
  figureDiffers:
    '{figure} of “{unit}”: the book’s formula gives {excel}, the add-in {own}. Please look for overwritten formulas on this sheet and compute again.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
