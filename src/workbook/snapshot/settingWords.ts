/** Words of settings, by which their texts are keyed. */
export const YES_NO = ['yes', 'no'] as const;
export const SCOPES = ['rankScope.unitType', 'rankScope.group'] as const;
export const NOT_ASSESSED = ['notAssessed.fold', 'notAssessed.average', 'notAssessed.full'] as const;
export const EVIDENCE = ['evidence.tell', 'evidence.leaveOut', 'evidence.off'] as const;
export const EVIDENCE_RULES = {
  'evidence.tell': 'tell',
  'evidence.leaveOut': 'leaveOut',
  'evidence.off': 'off',
} as const;
export const TIES = ['tieRule.gapped', 'tieRule.dense'] as const;

/** A word that a setting may hold. */
export type SettingWord = (
  typeof YES_NO | typeof SCOPES | typeof TIES | typeof NOT_ASSESSED | typeof EVIDENCE
)[number];
