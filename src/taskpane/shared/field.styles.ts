import { tokens } from '@fluentui/react-components';

/** What a person types into or chooses from. */
export const FIELD = {
  minWidth: 0,
  padding: '5px 6px',
  borderRadius: tokens.borderRadiusMedium,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;
