import type { planTexts as chinese } from '../zh-CN/planTexts';

/** Texts of the plans that the task pane shows before anything is written, in English. */
export const planTexts = {
  'plan.title': 'What will change',
  'plan.new': 'New sheets: {count}',
  'plan.updated': 'Updated sheets: {count}',
  'plan.rows': 'Rows to score: {count}',
  'plan.kept': 'Rows whose scores and remarks are kept: {count}',
  'plan.returned': 'Rows brought back from “Removed”: {count}',
  'plan.moved': 'Rows moved to “Removed”: {count} (no longer defined; nothing is lost)',
  'plan.movedList': 'Scores to be moved or checked',
  'plan.confirm': 'Generate now',
  'plan.dismiss': 'Not now',
  'plan.loading': 'Listing the changes…',

  'plan.importTitle': 'What loading “{fileName}” will change',
  'plan.importScores':
    'Only indicators, units and the negative list are updated now; score sheets and scores stay as they are. When sheets are generated next, scores and remarks follow indicators that were renamed or moved; what has no place any more goes to “Removed” and is not lost.',
  'plan.importNewYear':
    'Indicators, units and the negative list are updated now. Scores, remarks, the register, vetoes and “Removed” of {book} are emptied; they are kept on a sheet of values first, so nothing is lost. The score sheets are updated when they are generated next.',
  'plan.year': 'This document is of {document}; what was entered in this book is of {book}. It is:',
  'plan.year.new': 'A new year ({document})',
  'plan.year.newHint':
    'Scores, remarks, the register, vetoes and “Removed” begin empty; results and entries of {book} are kept on a sheet of values. Units, aliases and settings stay.',
  'plan.year.same': 'A correction of this year (the same assessment)',
  'plan.year.sameHint': 'Scores, remarks and the register stay, and follow their indicators.',
  'plan.year.first': 'Please say first whether this is a new year or a correction of this one.',
  'outcome.yearBegun':
    'Scores and register of {year} were emptied; results and entries are on the sheet “{sheet}”.',
  'plan.load': 'Load as shown',
  'plan.doNotLoad': 'Do not load',

  'plan.sinceSheets': 'Indicators changed since the sheets were made',
  'plan.sheetsScores':
    'Scores and remarks follow indicators that were renamed or moved; what has no place any more goes to “Removed” and is not lost.',
  'plan.unitsGone': 'Units no longer there: {count}',
  'plan.added': 'New indicators: {count}',
  'plan.removed': 'Indicators no longer there: {count}',
  'plan.capChanged': 'Caps changed: {count}',
  'plan.capChangedAbove': 'Caps changed: {count} (scores now above the cap: {above})',
  'plan.movedIndicators': 'Moved to another category or unit: {count}',
  'plan.renamed': 'Renamed: {count}',
  'plan.same': 'Unchanged: {count}',
  'plan.negative.removed': 'Gone from the negative list: {count}',
  'plan.negative.removedUsed':
    'Gone from the negative list: {count} (register rows that will deduct nothing: {entries})',
  'plan.negative.pointsChanged': 'Negative-list points changed: {count}',
  'plan.negative.pointsChangedUsed':
    'Negative-list points changed: {count} (register rows that follow: {entries})',
  'plan.negative.added': 'New on the negative list: {count}',
  'plan.negative.entries': 'Rows of the register: {count}',
  'plan.fromTo': '{from} → {to}',
  'plan.cap': 'cap {cap}',
  'plan.capFromTo': 'cap {from} → {to}',
  'plan.above': 'scores now above the cap: {count}',

  'plan.renames': 'Have these been renamed?',
  'plan.renamesHint':
    'The names are alike; please confirm. Ticked: it is the same, and its scores and remarks follow. Not ticked: one is gone, another is new. The indicators of a unit are compared once the unit is confirmed.',
  'plan.renamesAll': 'All ({count})',
  'plan.renamesAnswer':
    'Confirmed: {accepted} of {count}. New indicators then: {added}, no longer there: {removed}.',
  'plan.rename.unitType': 'Is the unit type “{from}” now called “{to}”?',
  'plan.rename.unit': 'Is the unit “{from}” now called “{to}”?',
  'plan.rename.indicator': 'Is the indicator “{from}” now called “{to}”?',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
