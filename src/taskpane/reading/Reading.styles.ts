import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';
import { SUMMARY } from '../shared/fold.styles';
import { FORCED_COLORS } from '../shared/forcedColors';
import { SPOKEN } from '../shared/spoken.styles';
import { NOTE } from '../shared/note.styles';
import { TICK_BOX, TICK_LINE } from '../shared/tick.styles';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useReadingStyles = makeStyles({
  spoken: SPOKEN,
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  totals: {
    margin: 0,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  // Within reach however long the tables are; what the keyboard is on stays clear of it.
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: line,
  },
  clear: { '& :focus': { scrollMarginBottom: '56px' } },
  card: { border: line, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  summary: { ...SUMMARY, alignItems: 'flex-start', padding: '8px 10px', scrollMarginTop: '8px' },
  names: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  mark: { flexShrink: 0, marginTop: '2px' },
  attention: { color: tokens.colorStatusWarningForeground3, [FORCED_COLORS]: { color: 'CanvasText' } },
  done: { color: tokens.colorStatusSuccessForeground1, [FORCED_COLORS]: { color: 'CanvasText' } },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    [FORCED_COLORS]: { color: 'CanvasText' },
  },
  open: { transform: 'rotate(90deg)' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 10px 10px', minWidth: 0 },
  note: {
    ...NOTE,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
  },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
  field: FIELD,
  label: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  textarea: { ...FIELD, minHeight: '96px', resize: 'vertical', whiteSpace: 'pre', overflowX: 'auto' },
  picker: { border: line, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200 },
  pickerSummary: { ...SUMMARY, padding: '6px 8px' },
  pickerList: {
    maxHeight: '180px',
    overflowY: 'auto',
    padding: '0 8px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  tick: TICK_LINE,
  box: TICK_BOX,
});
