import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK_LINE, SUMMARY } from '../shared/fold.styles';

export const useOpenScoresStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '6px' },
  owner: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { ...SUMMARY, justifyContent: 'space-between' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: {
    ...LINK_LINE,
    boxSizing: 'border-box',
    width: '100%',
    padding: '4px 6px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
