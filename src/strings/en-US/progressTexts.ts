/** The same in English. */
export const progressTexts = {
  by: 'By',
  'by.unit': 'Unit',
  'by.responsible': 'Responsible unit',
  'by.scorer': 'Scored by',
  none: 'All scores are entered.',
  done: 'Complete: {count}.',
  owner: '{name}: {open} of {all} missing',
  nobody: '(nobody named)',
  row: '{unit}, {indicator}',
  refused: 'to be corrected',
} as const;
