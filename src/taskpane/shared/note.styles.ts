import { tokens } from '@fluentui/react-components';

/** A note that wants to be read before going on. */
export const NOTE = {
  margin: 0,
  padding: '6px 8px',
  borderRadius: tokens.borderRadiusMedium,
  border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  backgroundColor: tokens.colorStatusWarningBackground1,
  color: tokens.colorNeutralForeground1,
  fontSize: tokens.fontSizeBase200,
} as const;
