import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../shared/forcedColors';

export const useRankingStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '10px' },
  track: {
    display: 'flex',
    height: '8px',
    marginTop: '3px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    boxSizing: 'border-box',
    minWidth: '2px',
    height: '8px',
    border: '1px solid transparent',
    forcedColorAdjust: 'none',
  },
  // Colour alone never tells: what is not final has a line of its own kind, and the table says it in words.
  final: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
  provisional: {
    backgroundColor: tokens.colorBrandBackground2Hover,
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { backgroundColor: 'Canvas', border: '1px dashed Highlight' },
  },
  invalid: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dotted ${tokens.colorStatusDangerForeground1}`,
    [FORCED_COLORS]: { backgroundColor: 'Canvas', border: '1px dotted CanvasText' },
  },
  withoutIndicators: { display: 'none' },
  deduction: {
    backgroundColor: tokens.colorStatusDangerForeground1,
    [FORCED_COLORS]: { backgroundColor: 'CanvasText' },
  },
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  legendItem: { display: 'flex', alignItems: 'center', gap: '5px' },
  key: { flexShrink: 0, width: '16px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: {
    padding: '4px 6px 4px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  short: { whiteSpace: 'nowrap' },
  minus: { color: tokens.colorStatusDangerForeground3 },
  link: {
    padding: 0,
    border: 0,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default' },
  },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
});
