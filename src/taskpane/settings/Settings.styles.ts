import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';

export const useSettingsStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px 0',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '12px',
    ':focus': { outlineStyle: 'none' },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  group: {
    minWidth: 0,
    margin: 0,
    padding: '2px 0 6px',
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  legend: { padding: '0 6px 0 0', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: '10px 12px',
    paddingTop: '4px',
  },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  label: { fontSize: tokens.fontSizeBase200 },
  control: {
    ...FIELD,
    boxSizing: 'border-box',
    width: '100%',
    // The bar below stays in sight and must not cover what has the keyboard, nor what is said under it.
    scrollMarginBottom: '200px',
  },
  refused: { border: `2px solid ${tokens.colorStatusDangerForeground1}` },
  fault: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 0 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
