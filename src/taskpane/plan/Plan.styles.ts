import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../shared/forcedColors';
import { SUMMARY } from '../shared/fold.styles';
import { TICK_BOX, TICK_LINE } from '../shared/tick.styles';

const quiet = {
  display: 'block',
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
} as const;

export const usePlanStyles = makeStyles({
  title: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { marginBottom: 0 } },
  summary: { ...SUMMARY, padding: '6px 0' },
  grow: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    [FORCED_COLORS]: { color: 'CanvasText' },
  },
  open: { transform: 'rotate(90deg)' },
  name: { display: 'block' },
  detail: quiet,
  renames: {
    minWidth: 0,
    margin: 0,
    padding: '8px 0 0',
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  tick: TICK_LINE,
  box: { ...TICK_BOX, margin: '2px 0 0' },
});
