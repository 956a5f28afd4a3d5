import { makeStyles, tokens } from '@fluentui/react-components';

export const useSelfCheckStyles = makeStyles({
  about: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  act: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  json: { boxSizing: 'border-box', width: '100%', height: '160px', fontFamily: tokens.fontFamilyMonospace },
});
