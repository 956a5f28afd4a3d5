/** The same in English. */
export const nextStepTexts = {
  label: 'Next',
  step: 'Next: {step}',
  errors: 'Errors: {count}',
  errorsLabel: 'Show errors: {count}',
} as const;
