import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

export const useRankingStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '10px' },
  chart: { display: 'block', width: '100%', fontSize: '12px' },
  text: { fill: tokens.colorNeutralForeground1, [forced]: { fill: 'CanvasText' } },
  muted: { fill: tokens.colorNeutralForeground2, [forced]: { fill: 'CanvasText' } },
  track: { fill: tokens.colorNeutralBackground3, [forced]: { fill: 'Canvas' } },
  final: { fill: tokens.colorBrandBackground, [forced]: { fill: 'Highlight' } },
  provisional: {
    fill: tokens.colorBrandBackground2Hover,
    stroke: tokens.colorBrandStroke1,
    strokeDasharray: '3 2',
    [forced]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  invalid: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeDasharray: '1 2',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  deduction: { fill: tokens.colorStatusDangerForeground1, [forced]: { fill: 'CanvasText' } },
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
  minus: { color: tokens.colorStatusDangerForeground1 },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});
