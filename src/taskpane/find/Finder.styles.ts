import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../shared/field.styles';
import { ACTIVE_OPTION, OPTION } from '../shared/option.styles';

const line = `1px solid ${tokens.colorNeutralStroke1}`;

export const useFinderStyles = makeStyles({
  finder: { position: 'relative' },
  field: { ...FIELD, boxSizing: 'border-box', width: '100%' },
  // Above what follows: what is found is gone again in a moment.
  found: {
    position: 'absolute',
    zIndex: 2,
    insetInline: 0,
    top: '100%',
    marginTop: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  option: OPTION,
  active: ACTIVE_OPTION,
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, padding: '5px 8px', color: tokens.colorNeutralForeground2 },
});
