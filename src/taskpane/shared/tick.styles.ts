import { tokens } from '@fluentui/react-components';

/** A box that is ticked, or a button of a choice. */
export const TICKED = {
  accentColor: tokens.colorBrandBackground,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;

/** A line with a box before its words. */
export const TICK_LINE = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: '8px',
  cursor: 'pointer',
} as const;

/** The box of such a line. */
export const TICK_BOX = {
  ...TICKED,
  flexShrink: 0,
  width: '16px',
  height: '16px',
  margin: '1px 0 0',
} as const;
