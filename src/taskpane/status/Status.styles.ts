import { makeStyles, tokens } from '@fluentui/react-components';
import { SPOKEN } from '../shared/spoken.styles';

export const useStatusStyles = makeStyles({
  region: { scrollMarginTop: '12px', ':empty': { display: 'none' }, ':focus': { outlineStyle: 'none' } },
  /** Stays in view while the rest scrolls: whoever waits, or met an error, should not have to look for it. */
  sticky: { position: 'sticky', top: 0, zIndex: 2, maxHeight: '50vh', overflowY: 'auto' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  failure: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  grow: { flexGrow: 1, margin: 0 },
  glyph: { flexShrink: 0, marginTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  next: { margin: '4px 0 0' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  silent: SPOKEN,
});
