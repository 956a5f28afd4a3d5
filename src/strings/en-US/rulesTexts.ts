import type { rulesTexts as chinese } from '../zh-CN/rulesTexts';

/** Texts of the task pane about settings, other names of units, entering scores, deductions and grades, in English. */
export const rulesTexts = {
  'settings.open': 'Settings',
  'settings.title': 'Settings',
  'settings.hint':
    'These settings are kept on the workbook’s sheet “About”, where you can change them too. Nothing in the workbook changes until you save.',
  'settings.group.book': 'Book',
  'settings.group.scoring': 'Scores and deductions',
  'settings.group.ranking': 'Ranking',
  'settings.group.grades': 'Grades',
  'settings.group.weights': 'Weights',
  'settings.group.folded': 'Rarely used settings',
  'settings.fault': '“{entered}” cannot be used. Please correct it as explained below.',
  'settings.faultGrade':
    '“{entered}” cannot be read. Please enter it as “A ≥90”, “A top 10 units” or “A top 20%”, or a name alone.',
  'settings.faultPercent':
    '“{entered}” cannot be used. Please enter a percentage such as 30%, from 0% to 1000%, with two decimals at most.',
  'settings.faultGradeTaken':
    'No unit could get “{entered}”: a grade above has the same name or wider conditions. Please change the name, the conditions or the order.',
  'settings.faultVeto':
    '“{entered}” is not the name of a grade above. Please use one of those names, or leave it empty.',
  'settings.unsaved': 'Changed and not saved yet: {count}.',
  'settings.toMend': 'Cannot be used: {count}. They can be saved once they are corrected.',
  'settings.save': 'Save settings',
  'settings.cancel': 'Cancel',
  'job.saveSettings': 'Saving settings',
  'outcome.settingsSaved': 'Settings saved: {count}. They are on the sheet “About”.',
  'outcome.settingsRefused':
    'Not saved: the workbook has just changed, and settings that cannot be used now: {count}. Please see the ones marked.',
  'next.settingsSaved': 'Next: press “Compute totals”, so that totals and ranking follow the new settings.',

  'enter.open': 'Enter many scores',
  'job.enterScores': 'Entering from lists',
  'outcome.entered': 'Scores entered: {count}.',
  'outcome.enteredLeft': 'Scores entered: {count}. Changed just now, and left as they are: {left}.',
  'outcome.entries': 'Register entries written: {count}.',
  'outcome.entriesLeft': 'Changed just now, and left as they are: {left}.',

  'aliases.ask': 'Is “{name}” the unit “{unit}”?',
  'aliases.yes': 'Yes',
  'aliases.no': 'No',
  'aliases.allYes': 'Yes to all ({count})',
  'slips.make': 'Make result slips',
  'job.makeSlips': 'Making result slips',
  'outcome.slipsMade':
    'The slips of {units} units are on the sheet “{sheet}”, a page each, ready to print at once. Make them again after scores change.',
  'scores.missing': 'Which scores are missing',
  'job.markFindings': 'Noting what was checked',
  'outcome.marked': 'Marked as checked: {count}. Name and date stand on the sheet “Findings”.',
  'outcome.unmarked': 'No longer marked as checked: {count}.',
  'job.decideAliases': 'Noting aliases',
  'outcome.aliasesYes':
    'Names noted as aliases: {yes}. They are in the column “Aliases” on “Units”; change them there.',
  'outcome.aliasesNo':
    'Names noted as no aliases: {no}. They are in the column “Not an alias” on “Units”; change them there.',
  'outcome.aliasesNone': 'The sheet “Units” has just changed; nothing was left to note.',

  'deductions.title': 'Register',
  'deductions.item': '{item}: {tier} × {times}',
  'deductions.itemFlat': '{item} × {times}',
  'deductions.goTo': 'Go to {sheet}!{cell}',
  'deductions.superseded': 'not counted again: same event, counted in row {row}',
  'deductions.limited': 'limit reached: worth {worth}, counted in part',
  'deductions.refused': 'not counted: {reason}',
  'ranking.bonus': 'Bonus',
  'ranking.grade': 'Grade: {grade}',
  'ranking.vetoed': 'veto',
  'ranking.maximum': 'maximum {points}',
  'ranking.maximaDiffer': 'Maxima differ: {points} points for most units, the others are marked; not scaled.',
  'ranking.goTo': '{unit}, go to its score sheet',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
