/** The steps of the year's work, in their order. */
export const STEPS = ['definitions', 'sheets', 'scores', 'totals'] as const;
export type StepName = (typeof STEPS)[number];
