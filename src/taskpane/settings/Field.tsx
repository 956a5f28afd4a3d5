import { mergeClasses } from '@fluentui/react-components';
import type { BookSetting } from '../../app/book/bookSettings';
import { useText } from '../shared/paneContext';
import { fieldValue } from './fieldText';
import { faultText } from './faultText';
import { useSettingsStyles } from './Settings.styles';

interface FieldProps {
  readonly row: BookSetting;
  readonly text: string;
  /** Whether to say that its value cannot be used. */
  readonly wrong: boolean;
  /** False where the group explains all its settings at once. */
  readonly explained: boolean;
  readonly onEdit: (text: string) => void;
  readonly onLeave: () => void;
}

/** Where in the page the field of a setting is. */
export function fieldId(code: string): string {
  return `setting-${code}`;
}

/** One setting: its name, its value, what it means, and what is wrong with it. */
export function Field({ row, text: entered, wrong, explained, onEdit, onLeave }: FieldProps) {
  const styles = useSettingsStyles();
  const text = useText();
  const id = fieldId(row.code);
  const isHelped = explained && row.help !== '';
  const described = [...(wrong ? [`${id}-fault`] : []), ...(isHelped ? [`${id}-help`] : [])];
  const control = {
    id,
    value: entered,
    className: mergeClasses(styles.control, wrong ? styles.refused : undefined),
    'aria-invalid': wrong,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      onEdit(currentTarget.value);
    },
    onBlur: onLeave,
  };
  return (
    <div className={mergeClasses(styles.field, row.code === 'title' ? styles.wide : undefined)}>
      <label htmlFor={id} className={styles.label}>
        {row.label}
      </label>
      {row.choices === null ? (
        <input type="text" autoComplete="off" {...control} />
      ) : (
        <select {...control}>
          {row.choices.map((choice, index) => (
            <option key={choice} value={String(index)}>
              {choice}
            </option>
          ))}
          {/* What the sheet holds and nobody could choose is shown as it is, until something else is chosen. */}
          {entered.startsWith('=') ? <option value={entered}>{entered.slice(1)}</option> : null}
        </select>
      )}
      {wrong ? (
        <p id={`${id}-fault`} className={styles.fault}>
          {faultText(row, row.kind === 'percent' ? entered : String(fieldValue(row, entered)), text)}
        </p>
      ) : null}
      {isHelped ? (
        <p id={`${id}-help`} className={styles.help}>
          {row.help}
        </p>
      ) : null}
    </div>
  );
}
