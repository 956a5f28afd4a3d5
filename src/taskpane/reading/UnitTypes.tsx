import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentReading } from '../../app/reading/documentReading';
import { NEW_TYPE } from '../../app/reading/roster';
import { shownTypes } from '../../app/reading/shownTables';
import { Glyph } from '../shared/Glyph';
import { UNITS_ID } from './readingPlaces';
import { useReadingStyles } from './Reading.styles';
import { UnitTypeForm } from './UnitTypeForm';
import { useReadingText } from './useReadingText';

interface UnitTypesProps {
  readonly reading: DocumentReading;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Who is assessed: the unit types with their units, to be changed or pasted. */
export function UnitTypes({ reading, open, onToggle }: UnitTypesProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const [adding, setAdding] = useState(false);
  const known = shownTypes(reading);
  const count = known.reduce((sum, { units }) => sum + units.length, 0);
  const types = known.length === 0 || adding ? [...known, NEW_TYPE] : known;
  const lacks = count === 0;
  return (
    <details
      className={styles.card}
      open={open}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary id={UNITS_ID} className={styles.summary}>
        <Glyph
          name={lacks ? 'attention' : 'done'}
          className={mergeClasses(styles.mark, lacks ? styles.attention : styles.done)}
        />
        <span className={styles.names}>
          <span>{text('types.title')}</span>
          <span className={styles.quiet}>
            {lacks
              ? text('types.none')
              : known
                  .map(({ name, units }) => text('types.count', { name, count: units.length }))
                  .join(' · ')}
          </span>
        </span>
        <Glyph name="chevron" className={mergeClasses(styles.chevron, open ? styles.open : undefined)} />
      </summary>
      {open ? (
        <div className={styles.body}>
          <p className={styles.quiet}>{text('types.listHint')}</p>
          {types.map((_, index) => (
            <UnitTypeForm
              // A type is where it stands: its name may be changed.
              key={index}
              types={types}
              index={index}
              canRemove={known.length > 1 && index < known.length}
              onNamed={() => {
                setAdding(false);
              }}
            />
          ))}
          {types.length > known.length ? null : (
            <div>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setAdding(true);
                }}
              >
                {text('types.add')}
              </Button>
            </div>
          )}
        </div>
      ) : null}
    </details>
  );
}
