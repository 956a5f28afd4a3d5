import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK_LINE } from '../shared/fold.styles';

export const useSelectedRowStyles = makeStyles({
  card: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unit: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  indicator: { margin: '2px 0 8px', color: tokens.colorNeutralForeground2 },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: '6px 12px',
  },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  listTitle: {
    margin: '10px 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'block',
    width: '100%',
    padding: '4px 0',
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    ...LINK_LINE,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  uncounted: { color: tokens.colorNeutralForeground3 },
  entry: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  reason: { display: 'block' },
  place: { display: 'block', color: tokens.colorBrandForegroundLink },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
