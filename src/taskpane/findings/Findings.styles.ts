import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';
import { LINK_LINE, SUMMARY } from '../shared/fold.styles';
import { FORCED_COLORS } from '../shared/forcedColors';

export const useFindingsStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Taken to by itself, never by Tab: an outline would say that there is something to press.
  taken: { scrollMarginTop: '8px', ':focus': { outlineStyle: 'none' } },
  fresh: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  summary: SUMMARY,
  kind: { flexGrow: 1 },
  error: { color: tokens.colorStatusDangerForeground1, [FORCED_COLORS]: { color: 'CanvasText' } },
  warning: { color: tokens.colorStatusWarningForeground3, [FORCED_COLORS]: { color: 'CanvasText' } },
  info: { color: tokens.colorNeutralForeground3, [FORCED_COLORS]: { color: 'CanvasText' } },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  message: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    padding: '4px 6px',
    border: 0,
    borderLeft: `2px solid ${tokens.colorTransparentStroke}`,
    // What is transparent gets the text's colour there, and every finding would look visited.
    [FORCED_COLORS]: { borderLeft: '2px solid Canvas' },
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
  },
  link: {
    ...LINK_LINE,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  visited: {
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { borderLeft: '2px solid Highlight' },
  },
  place: { display: 'block', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  origin: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { padding: '2px 6px' },
  rows: { paddingLeft: '10px' },
  question: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '2px 6px' },
  asked: { flexBasis: '100%' },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '2px 0' },
  grow: { flexGrow: 1 },
  name: { ...FIELD, flexGrow: 1, minWidth: '80px', maxWidth: '160px' },
});
