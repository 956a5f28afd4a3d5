import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from './field.styles';

export const useChoiceStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
  select: FIELD,
});
