/** How scores follow from actuals, as the sheets say it, in English. `{name}` is filled in by `fillIn`. */
export const methodTexts = {
  'header.actual': 'Actual',
  'header.method': 'Method',
  'method.ratio.higher': 'cap × actual ÷ target {target}',
  'method.ratio.lower': 'cap × target {target} ÷ actual',
  'method.step.more': 'an actual of {target} gives {base}, each 1 more adds {perUnit}',
  'method.step.less': 'an actual of {target} gives {base}, each 1 more takes off {perUnit}',
  'method.rank.higher': 'by place, highest actual first: {points}',
  'method.rank.lower': 'by place, lowest actual first: {points}',
  'method.leader.higher': 'cap × actual ÷ highest actual',
  'method.leader.lower': 'cap × lowest actual ÷ actual',
  'note.scores.actual':
    'In points. Enter only “Score”, “Remark” and “Actual”; a blank is not scored, which is not 0. Where an actual is entered, a formula makes the score of it; a score that is typed over it counts as it is. “Counted” is filled by formulas.',
  'check.actual': '✗ Actual cannot be used',
  'check.typedOver': 'Score typed',
  'alert.actual.title': 'Not a valid actual',
  'alert.actual.message':
    'An actual is a number; enter 不考核 where the unit has no such task. Only indicators that are scored by their actuals have one.',
  'ranking.rules.methods':
    'indicators with an actual are scored by their methods (see “Indicators”), places and best values among the units of the type; ',
} as const;
