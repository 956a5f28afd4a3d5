import type { helpTexts as chinese } from '../zh-CN/helpTexts';

/** Texts of the help page, in English. */
export const helpTexts = {
  title: 'Scorebook help',
  otherLanguage: '中文',
  intro:
    'Scorebook turns the year’s assessment document into score sheets, checks every score, deducts by the negative list, and computes totals and ranks. Everything on the sheets is a formula, so the book works without the add-in too.',
  contents: 'Contents',
  steps: 'The four steps',
  'steps.definitions':
    'In the pane press “{bundled}”, or “{pick}” for a .docx, .xlsx or .txt of your own. Units, indicators, caps and the negative list are written to three sheets of the workbook, where you can review and change them.',
  'steps.sheets':
    'Press “{generate}”, look at what will change, then press “{confirm}”. There is one score sheet per unit type. After changing indicators or units generate again; scores and remarks entered are kept.',
  'steps.scores':
    'Enter scores in the column “Score” of the score sheets. A blank means “not scored”, never 0. Wrong entries are refused or turn red at once; pasting bypasses that, so press “{check}” when done. Deductions are entered on the sheet “Register”.',
  'steps.totals':
    'Press “{compute}”. Ranks are on the sheet “Ranking” and in the pane. Units with indicators not yet scored are marked provisional; units with a wrong score are ranked once it is corrected.',
  deductions: 'Entering bonuses and deductions',
  'deductions.text':
    'On the sheet “Register”, one entry a row: choose unit and item, the tier where the item has tiers, and give the times; formulas fill in the points. Give its basis (document no.), date and who entered it. Where one event of a unit is entered several times, write the same words in “Event”: it counts once, at the highest.',
  settings: 'Settings and weights',
  'settings.text':
    'Press “Settings” in the pane, or change them on the sheet “About”: decimals, ranks after a tie, within what units are ranked, what is not assessed, weights of the parts. They hold from the next “Compute totals” on, and the rules in force are printed below each ranking.',
  grades: 'Grades',
  'grades.text':
    'In the settings write “A ≥90”, “A top 10 units” or “A top 20%” as the first grade, a score with one of the others too, and so on; the last grade is a name alone. For a unit under a veto give its basis on “Units”: its grade is bounded as set, its score is not affected, and it uses up no place.',
  printing: 'Printing',
  'printing.text':
    'On score sheets each unit begins a new page; the ranking has a page for each unit type, with title, heads, rules and lines to sign, on A3 where a table is large. “Make result slips” makes a page for each unit, ready to print at once; make them again after scores change.',
  nextYear: 'Next year’s document',
  'nextYear.text':
    'Save a copy of the workbook, load the next document, and choose “A new year” in the plan: scores, remarks, the register and vetoes begin empty, the results so far are kept on a sheet of values, and units, aliases and settings stay. To correct this year’s document, choose “A correction of this year”.',
  buttons: 'What the buttons do',
  button: 'Button',
  does: 'What it does',
  changes: 'What it changes in the workbook',
  'load.does': 'Reads an assessment document.',
  'load.changes':
    'Updates units, indicators and the negative list; score sheets and scores stay as they are.',
  'generate.does': 'Makes score sheets from these tables; lists the changes first and writes once you agree.',
  'generate.changes':
    'Writes score sheets; scores and remarks are kept, those without an indicator go to the sheet “Removed”.',
  'check.does': 'Checks every score against its cap again and lists what is wrong.',
  'check.changes': 'Writes the sheet “Findings” only; changes no score.',
  'compute.does': 'Writes the formulas again, ranks, and compares every figure with Excel’s.',
  'compute.changes': 'Restores formulas that were overwritten and sorts “Ranking”; changes no score.',
  'open.does': 'Opens the task pane.',
  'open.changes': 'Nothing.',
  errors: 'When it says “Not finished”',
  'errors.hint': 'Each message says what happened, what is safe, and what to do. These are the kinds:',
  'error.cellBeingEdited': 'A cell is being edited',
  'error.editedMidway': 'A cell is being edited half-way',
  'error.sheetProtected': 'The protection of a sheet stays',
  'error.sheetPassword': 'A sheet has a password',
  'error.structureProtected': 'The structure is protected',
  'error.readOnly': 'Opened for reading only',
  'error.accessDenied': 'No permission',
  'error.connectionLost': 'Connection lost',
  'error.noAnswer': 'No answer from Excel',
  'error.excelBusy': 'Excel is busy',
  'error.activityLimit': 'Too much in a while',
  'error.limitReached': 'Too much at once',
  'error.memoryReached': 'Out of memory',
  'error.restless': 'Changed all the time while it is read',
  'error.notSupported': 'Excel is too old',
  'error.sheetGone': 'A sheet was deleted or renamed',
  'error.nameTaken': 'The name of a sheet is taken',
  'error.otherWorkbookActive': 'Another workbook is in front',
  'error.cancelled': 'Cancelled',
  'error.noDefinitions': 'No indicators yet',
  'error.tooManyUnitTypes': 'Too many unit types',
  'error.newerLayout': 'The scorebook is newer',
  'error.damaged': 'A sheet is incomplete',
  'error.layoutChanged': 'Columns were moved',
  'error.entriesNotPutBack': 'What was typed while this ran was not put back',
  'error.unwritableText': 'A text is too long',
  'error.unwritableFormula': 'A formula is too long',
  'error.unwritablePlace': 'Beyond the sheet',
  'error.unwritableRule': 'A rule is too long',
  'error.unwritableName': 'A name that cannot be used',
  'error.unwritableFigure': 'A figure that cannot be written',
  'error.unknown': 'Unexpected error',
  documents: 'When a document cannot be loaded',
  findings: 'How to correct the errors listed as findings',
  'findings.hint':
    'Press a finding to go to its cell. A wrong score does not count, and its unit has no rank until it is corrected; once it is right, it leaves the list.',
  support: 'Whom to ask',
  'support.nobody': 'Please ask the administrator in your office who installed this add-in.',
  'support.somebody': 'Please ask: {contact}',
  'support.tell':
    'Please tell which button you pressed, the whole message, the name of the workbook, and the version of Excel (File, Account).',
  'support.safe': 'Save a copy of the workbook first, and do not delete any sheet.',
  'support.officeFrom': 'office.js comes from {origin}, in the version that is current there.',
  'support.officeCopy':
    'office.js is the copy that was installed with the add-in, version {version}; Microsoft does not support that way.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
