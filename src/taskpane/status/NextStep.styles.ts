import { makeStyles, tokens } from '@fluentui/react-components';

/** So much room is kept free of what the keyboard comes to. */
export const NEXT_HEIGHT = 56;

export const useNextStepStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    margin: '0 -12px -12px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minWidth: 'auto', textAlign: 'left' },
  errors: { color: tokens.colorStatusDangerForeground3 },
});
