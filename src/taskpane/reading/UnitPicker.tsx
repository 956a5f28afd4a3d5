import { useId, useState } from 'react';
import { useReadingStyles } from './Reading.styles';
import { useReadingText } from './useReadingText';

interface UnitPickerProps {
  readonly label: string;
  readonly units: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (units: readonly string[]) => void;
}

/** Which units something is of, to be ticked in a list. */
export function UnitPicker({ label, units, chosen, onChoose }: UnitPickerProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const id = useId();
  // Open where something is to be chosen, and as long as a person leaves it so.
  const [open, setOpen] = useState(chosen.length === 0);
  const all = [...units, ...chosen.filter((name) => !units.includes(name))];
  if (all.length === 0) return null;
  return (
    <details
      className={styles.picker}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.pickerSummary}>
        <span>
          <span id={id}>{label}</span>
          <br />
          <span className={styles.quiet}>
            {chosen.length === 0
              ? text('table.unitsNone')
              : text('table.unitsCount', { count: chosen.length, names: chosen.join(text('why.separator')) })}
          </span>
        </span>
      </summary>
      <div role="group" aria-labelledby={id} className={styles.pickerList}>
        {all.map((name) => (
          <label key={name} className={styles.tick}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.includes(name)}
              onChange={({ currentTarget: { checked } }) => {
                onChoose(all.filter((one) => (one === name ? checked : chosen.includes(one))));
              }}
            />
            {name}
          </label>
        ))}
      </div>
    </details>
  );
}
