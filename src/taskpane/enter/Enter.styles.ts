import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';
import { SUMMARY } from '../shared/fold.styles';
import { FORCED_COLORS } from '../shared/forcedColors';
import { NOTE } from '../shared/note.styles';
import { ACTIVE_OPTION, OPTION } from '../shared/option.styles';
import { SPOKEN } from '../shared/spoken.styles';
import { TICK_BOX, TICK_LINE, TICKED } from '../shared/tick.styles';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useEnterStyles = makeStyles({
  spoken: SPOKEN,
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: 0, padding: 0, border: 0 },
  way: { display: 'flex', alignItems: 'center', gap: '6px', cursor: 'pointer' },
  radio: { ...TICKED, margin: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  field: FIELD,
  textarea: { ...FIELD, minHeight: '84px', resize: 'vertical', whiteSpace: 'pre', overflowX: 'auto' },
  file: { display: 'none' },
  options: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '220px',
    overflowY: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: OPTION,
  active: ACTIVE_OPTION,
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chosen: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1, minWidth: 0 },
  list: { width: '100%', borderCollapse: 'collapse' },
  headCell: {
    padding: '2px 8px 4px 0',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: '3px 8px 3px 0',
    borderTop: line,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  entry: { width: '92px', padding: '3px 0', borderTop: line },
  input: {
    ...FIELD,
    boxSizing: 'border-box',
    width: '92px',
    padding: '3px 6px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    scrollMarginBottom: '96px',
    scrollMarginTop: '8px',
  },
  wrongInput: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  wrong: { color: tokens.colorStatusDangerForeground3, [FORCED_COLORS]: { color: 'CanvasText' } },
  small: { fontSize: tokens.fontSizeBase200 },
  note: NOTE,
  names: { margin: '2px 0 6px', paddingLeft: '18px' },
  group: { borderTop: line },
  summary: { ...SUMMARY, padding: '6px 0' },
  line: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  asked: { margin: 0, padding: 0, border: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  tick: { ...TICK_LINE, fontSize: tokens.fontSizeBase200 },
  box: TICK_BOX,
  // Within reach however long the list is.
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: line,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
