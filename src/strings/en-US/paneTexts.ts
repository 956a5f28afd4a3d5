import type { paneTexts as chinese } from '../zh-CN/paneTexts';

/** Texts of the task pane, in English. */
export const paneTexts = {
  'app.name': 'Scorebook',
  'app.pane': 'Scorebook task pane',
  'app.year': '{county} {year}',
  'app.reading': 'Reading the workbook…',
  'app.notRead': 'The workbook was not read yet',
  'app.unread': 'The workbook could not be read yet, so the buttons below are off.',
  'app.readAgain': 'Read the workbook again',
  'app.reload': 'Reload the pane',
  'app.bug':
    'The pane ran into an unexpected error. The workbook is not affected, and nothing entered is lost. Please reload the pane; if it happens again, send the technical details below to the maintainers.',
  'app.otherLanguage': '中文',
  'app.help': 'Help',

  'page.loading': 'Opening Scorebook…',
  'page.slow':
    'If this stays: the browser component of this Excel is too old (Internet Explorer), or the add-in’s server cannot be reached. Please use Excel 2021, Microsoft 365 or Excel on the web, and check the network.',
  'unsupported.title': 'Scorebook cannot run here',
  'unsupported.outside': 'Scorebook opens inside Excel: press “Open pane” on Excel’s Home tab.',
  'unsupported.oldExcel':
    'This version of Excel lacks what is needed (ExcelApi 1.8). Please use Excel 2021, Microsoft 365 or Excel on the web. The workbook was not changed.',
  'unsupported.noOffice':
    'Office’s script library (office.js) could not be loaded. Please check the network, or ask your administrator for the package for closed networks, and open the pane again. The workbook was not changed.',

  'command.group': 'Scorebook',
  'command.load': 'Load definitions',
  'command.generate': 'Generate unit sheets',
  'command.check': 'Check scores',
  'command.compute': 'Compute totals',
  'command.open': 'Open pane',

  'step.list': 'The four steps of the year',
  'step.definitions': 'Definitions',
  'step.sheets': 'Score sheets',
  'step.scores': 'Scores',
  'step.totals': 'Totals',
  'step.state.done': 'done',
  'step.state.attention': 'needs attention',
  'step.state.current': 'in progress',
  'step.state.later': 'not possible yet',

  'definitions.none': 'No indicators yet',
  'definitions.brief': 'Units: {units}, indicators: {indicators}',
  'definitions.hint':
    'Reads units, indicators, caps and the negative list from an assessment document (.docx, .xlsx or .txt) into the workbook, where you can review and change them.',
  'definitions.again':
    'Loading again updates indicators, units and the negative list: changes are listed first and written only when you agree. Score sheets and scores stay as they are; generate the sheets once more afterwards.',
  'definitions.bundled': 'Load the bundled 2020 document',
  'definitions.pick': 'Choose a file…',
  'definitions.selection': 'Read a table of this workbook',
  'definitions.reading': 'See how “{fileName}” was read',
  'definitions.empty': 'No document? Begin with a list of units',
  'definitions.emptyName': 'List of units',
  'definitions.pickLabel': 'Choose an assessment document (.docx, .xlsx or .txt)',
  'definitions.formats': 'Which files can be read, and what a .txt looks like',
  'definitions.formats.files':
    'Word documents (.docx), Excel workbooks (.xlsx) and plain text (.txt). Of others (.doc, .wps, .xls, .et, .pdf …) you are told how to convert them once you choose one. A table of this workbook: select its cells, then “Read a table of this workbook”; where no more than one cell or row is selected, the whole sheet is read.',
  'definitions.formats.text':
    'In a .txt each row of a table is a line, with one tab between its cells and the header first; the kind of units and the unit stand above it. For example:',
  'definitions.formats.example':
    '附件1　乡镇考核指标\n1.白石镇\n类别\t考核指标\t分值\t责任单位\n经济发展\t粮食产量达到 2 万吨\t20\t县农业农村局\n经济发展\t植树 500 亩\t15\t县林业局',
  'definitions.table': 'What was read, by unit type',
  'definitions.type': 'Unit type',
  'definitions.units': 'Units',
  'definitions.indicators': 'Indicators',
  'definitions.negative': 'Negative list: {count}',
  'definitions.derived': 'Caps derived: {count}',
  'definitions.missing': 'Caps missing: {count}',

  'sheets.none': 'Not generated yet',
  'sheets.waiting': 'Load definitions first',
  'sheets.all': 'Score sheets: {count}',
  'sheets.someMissing': 'Missing: {count} ({names})',
  'sheets.outdated': 'Differs from the definitions; please generate again',
  'sheets.hint':
    'One score sheet per unit type. The changes are listed first and written only when you agree; scores and remarks entered are kept.',
  'sheets.again':
    'Generate again after changing indicators, units or the negative list; scores and remarks entered are kept.',

  'scores.waiting': 'Generate the score sheets first',
  'scores.brief': 'Scored {valid} of {all}',
  'scores.invalid': '{count} invalid',
  'scores.complete': 'All scored',
  'scores.hint':
    'Enter scores in the column “{score}” of the score sheets. A blank means “not scored”, never 0. Pasting bypasses the cells’ own check, so check when done.',
  'scores.counts': 'Valid {valid}, not scored {blank}, invalid {invalid}',

  'totals.waiting': 'Generate the score sheets first',
  'totals.none': 'Not computed yet',
  'totals.unknown': 'Ranked earlier; compute again to verify',
  'totals.computed': 'Computed',
  'totals.changed': 'Scores, deductions or settings changed; please compute again',
  'totals.hint': 'Restores formulas, sorts the ranking, and compares every figure with Excel’s.',
  'totals.changedHint':
    'Below are the figures as the book stands now; the ranking sheet in the workbook is sorted when you compute again.',
  'totals.unknownHint':
    'Shown as the workbook stands. Whether the ranking made before it was opened still holds, “Compute totals” verifies.',
  'totals.loading': 'Loading the chart…',

  'ranking.type': 'Unit type',
  'ranking.table': 'Ranking, {type}',
  'ranking.rank': 'Rank',
  'ranking.unit': 'Unit',
  'ranking.total': 'Total',
  'ranking.deduction': 'Deduction',
  'ranking.final': 'Final score',
  'ranking.provisional': 'provisional',
  'ranking.provisionalHint': 'Indicators are not scored yet; the rank is provisional.',
  'ranking.invalid': 'to be checked, not ranked yet',
  'ranking.withoutIndicators': 'no indicators, not ranked yet',
  'ranking.invalidHint': 'A score is invalid, or a sheet is missing or unconfirmed; ranked once fixed.',
  'ranking.none': '—',
  'ranking.single': 'A single unit is not ranked.',

  'findings.title': 'Findings',
  'findings.tally': '{severity}: {count}',
  'findings.none': 'No findings.',
  'findings.noneShown': 'No findings with these filters.',
  'findings.sheet': 'Sheet',
  'findings.allSheets': 'All sheets',
  'findings.noSheet': 'Not on a sheet',
  'findings.severity': 'Severity',
  'findings.allSeverities': 'All severities',
  'findings.error': 'Error',
  'findings.warning': 'Warning',
  'findings.info': 'Note',
  'findings.group': '{severity}: {kind} {count}',
  'findings.goTo': 'Go to {sheet}!{cell}',
  'findings.more': 'Show {count} more',
  'findings.sheetOlder':
    'The sheet “{sheet}” still lists what the last check found, which differs from this; “Check scores” brings it up to date.',
  'findings.makeNumber': 'Change to {number}',
  'findings.makeEmpty': 'Clear it',
  'findings.makeAll': 'Convert all to numbers ({count})',

  'fresh.title': 'What was just entered is not right',
  'fresh.more': '{count} more; see the findings below.',
  'crossed.title': 'This paste may have reached the wrong rows',
  'crossed.hidden':
    '“{sheet}” {range}: rows that are hidden, by a filter or by hand, were changed too: {count}.',
  'crossed.beside':
    '“{sheet}” {range}: rows of subtotals, totals or headings take no score: {count}. The scores below may stand in wrong rows.',
  'crossed.hint':
    '“Take it back” puts back what the pane had last read in the scores and remarks that changed here: {count}. Other columns are not taken back; Ctrl+Z in Excel does that. If all is as it should be, press “Keep it”.',
  'crossed.takeBack': 'Take it back',
  'crossed.keep': 'Keep it',
  'fixes.title': 'Converted to numbers',
  'fixes.titleEmptied': 'Changed entries',
  'fixes.item': '“{indicator}” of “{unit}”: “{entered}” → {number}',
  'fixes.emptied': '“{indicator}” of “{unit}”: “{entered}” → empty',
  'fixes.undo': 'Undo',
  'fixes.undoAll': 'Undo all ({count})',

  'selected.cap': 'Cap',
  'selected.capMissing': 'missing',
  'selected.capDerived': '{cap} (derived)',
  'selected.actual': 'Actual',
  'selected.noActual': 'not entered',
  'selected.score': 'Score',
  'selected.blank': 'not scored',
  'selected.notAssessed': 'Not assessed',
  'selected.refused': '{entered} (not counted)',
  'selected.subtotal': 'Category subtotal',
  'selected.ofMaximum': '{points} of {maximum}',
  'selected.total': 'Total',
  'selected.deduction': 'Deduction',
  'selected.final': 'Final score',
  'selected.progress': 'Progress',
  'selected.scored': 'Scored {scored} of {all}',

  'job.open': 'Reading the workbook',
  'job.import': 'Loading definitions',
  'job.mend': 'Fixing the workbook',
  'job.plan': 'Planning score sheets',
  'job.generate': 'Generating unit sheets',
  'job.check': 'Checking scores',
  'job.compute': 'Computing totals',
  'job.makeNumbers': 'Converting to numbers',
  'job.emptyScores': 'Clearing cells',
  'job.undoNumbers': 'Undoing',
  'job.takeBack': 'Taking back',
  'job.goTo': 'Going to the cell',
  'stage.starting': '{job}: getting ready',
  'stage.reading': '{job}: reading the workbook',
  'stage.planning': '{job}: working it out',
  'stage.writing': '{job}: writing',
  'stage.writingShare': '{job}: writing, {percent}%',
  'stage.verifying': '{job}: comparing with Excel',
  'stage.reporting': '{job}: listing findings',
  'stage.waiting': 'A cell is being edited. Press Enter in the sheet; work then goes on by itself.',
  'stage.busy': 'Excel is busy. Please wait, a minute at most; work then goes on by itself.',
  'stage.progress': 'Progress',
  'job.cancel': 'Cancel',
  'job.cancelling': 'Stopping…',
  'job.leave': 'Stop waiting',
  'job.silent': 'Excel has not answered for a while. You can go on waiting, or not: no score will be lost.',
  'job.refused': '“{job}” was not started: please press it again once this is done.',
  'job.noCancel': 'Writing; this is finished so that nothing is left half-made.',

  'outcome.notKept':
    'All of it is loaded; but the workbook did not keep how you had it read, so the next such document asks again. To keep it, choose “See how “{fileName}” was read” and load it as read there once more.',
  'outcome.imported':
    'Loaded “{fileName}”. Units: {units}, indicators: {indicators}, findings to check: {findings}.',
  'outcome.planChanged':
    'The workbook has just changed; below is the new plan, please confirm it again. Nothing was written yet.',
  'outcome.mended': 'Fixed: {count}. See the findings.',
  'outcome.generated': 'Generated. Score sheets: {sheets}, rows to score: {rows}.',
  'outcome.generatedMoved':
    'Generated. Score sheets: {sheets}, rows to score: {rows}; rows no longer defined, now on “Removed”: {moved}.',
  'outcome.checked': 'Checked. Errors: {errors}, warnings: {warnings}. The sheet “Findings” lists them too.',
  'outcome.checkedClean': 'Checked; no errors and no warnings.',
  'outcome.computed':
    'Computed. Units: {units}, of them provisional: {provisional}, to be checked (not ranked yet): {unranked}.',
  'outcome.madeNumbers': 'Converted to numbers: {count}. You can undo this in the list.',
  'outcome.emptied': 'Cleared {count} cells, to be entered again; the list puts back what was in them.',
  'outcome.undone': 'Undone: {count}.',
  'outcome.undoneLeft': 'Undone: {count}. Changed since, and left as they are: {left}.',
  'outcome.cancelled': 'Cancelled; the workbook is as it was before.',

  'next.imported': 'Next: generate the unit sheets.',
  'next.importedUnits':
    'Next: type or paste indicators on the sheet of indicators (unit type, category, indicator, points; no unit for common ones), then generate.',
  'next.generated':
    'Next: enter scores in the column “{score}” of the score sheets, then press “Check scores”.',
  'next.checkedErrors':
    'Next: correct the errors listed below; each one leaves the list once it is put right.',
  'next.checkedWarnings':
    'There are no errors. Please check the warnings; they do not keep you from computing. Next: when all scores are in, press “Compute totals”.',
  'next.checkedClean': 'Next: when all scores are in, press “Compute totals”.',
  'next.computedErrors': 'Next: correct the errors listed below, then compute again.',
  'next.computedProvisional':
    'Some indicators are not scored yet; complete them and compute again for final ranks.',
  'next.computed': 'The ranks are below, and on the workbook’s sheet “Ranking”.',

  'failure.title': 'Not finished',
  'failure.resource':
    'A file of the add-in could not be fetched; the network may be down. The workbook was not changed. Please check the network and try again; if that fails, reload the pane.',
  'failure.resourceMidway':
    'A file of the add-in could not be fetched; the network may be down. A part was written to the workbook before. No score is lost. Please check the network and try again to finish; if that fails, reload the pane.',
  'failure.part':
    'This part could not be fetched; the network may be down, or the add-in was just updated. The workbook is not affected. Please check the network and try again; if that fails, reload the pane.',
  'failure.partBug':
    'This part ran into an unexpected error. The workbook is not affected. Please try again; if that fails, reload the pane.',
  'failure.tryAgain': 'Try again',
  'failure.technical': 'Technical details (for maintainers)',
  'failure.dismiss': 'Dismiss',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
