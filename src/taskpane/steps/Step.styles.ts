import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../shared/forcedColors';
import { SPOKEN } from '../shared/spoken.styles';

export const useStepStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  step: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** What the mark shows. */
  spoken: SPOKEN,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  toggle: {
    position: 'relative',
    scrollMarginTop: '8px',
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '10px 12px',
    border: 0,
    borderRadius: tokens.borderRadiusLarge,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: {
    flexShrink: 0,
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  done: {
    color: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessForeground1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  attention: {
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningForeground3}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  current: {
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  later: { color: tokens.colorNeutralForeground3 },
  names: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { fontWeight: tokens.fontWeightSemibold },
  brief: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    [FORCED_COLORS]: { color: 'ButtonText' },
  },
  open: { transform: 'rotate(90deg)' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '2px 12px 14px 46px',
    // In a narrow pane the width is worth more than the alignment.
    '@media (max-width: 420px)': { paddingLeft: '12px' },
  },
  hidden: { display: 'none' },
});
