import { makeStyles, tokens } from '@fluentui/react-components';

export const useAppStyles = makeStyles({
  provider: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowWrap: 'anywhere',
  },
  header: { display: 'flex', alignItems: 'center', gap: '4px' },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '12px',
    ':focus': { outlineStyle: 'none' },
  },
  small: { minWidth: 'auto' },
  year: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
