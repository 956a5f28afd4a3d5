import { tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from './forcedColors';

/** One of the things that a search field offers, with what tells it from the others below its name. */
export const OPTION = {
  padding: '5px 8px',
  cursor: 'pointer',
  display: 'flex',
  flexDirection: 'column',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
} as const;

/** The one that Enter takes. */
export const ACTIVE_OPTION = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: '-2px',
  [FORCED_COLORS]: { outline: '2px solid Highlight' },
} as const;
