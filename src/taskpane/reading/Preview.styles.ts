import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';
import { SPOKEN } from '../shared/spoken.styles';

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const CELL = { padding: '4px 6px', border: line, textAlign: 'left', verticalAlign: 'top' } as const;

export const usePreviewStyles = makeStyles({
  /** The table may be wider than the pane, and scrolls in its box. */
  scroll: { position: 'relative', overflowX: 'auto', maxWidth: '100%' },
  table: {
    borderCollapse: 'collapse',
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: SPOKEN,
  head: {
    ...CELL,
    minWidth: '96px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  rowHead: {
    ...CELL,
    width: '80px',
    minWidth: '80px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
  },
  /** A column that numbers the rows leaves room for those that say something. */
  narrow: { minWidth: '64px', width: '64px' },
  cell: { ...CELL, maxWidth: '200px' },
  /** As much of a long text as tells what it is. */
  clamp: {
    maxHeight: '64px',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  select: { ...FIELD, width: '100%', padding: '3px 4px', fontSize: tokens.fontSizeBase200 },
  title: {
    display: 'block',
    minHeight: tokens.lineHeightBase200,
    marginBottom: '3px',
    overflowWrap: 'anywhere',
  },
  selects: { display: 'flex', flexDirection: 'column', gap: '3px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  idle: { color: tokens.colorNeutralForeground3 },
  more: { marginTop: '6px' },
});
