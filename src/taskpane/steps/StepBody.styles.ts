import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

export const useStepBodyStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  input: { display: 'none' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
  cell: {
    padding: '4px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    paddingLeft: '10px',
    fontVariantNumeric: 'tabular-nums',
  },
  facts: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: '2px 14px' },
  plan: {
    margin: 0,
    scrollMarginTop: '8px',
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  planTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  planList: { margin: 0, paddingLeft: '18px' },
  types: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  typeLine: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  counts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: {
    display: 'flex',
    height: '8px',
    marginTop: '3px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  valid: {
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'Highlight' },
  },
  invalid: {
    backgroundColor: tokens.colorStatusDangerForeground1,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'CanvasText' },
  },
});
