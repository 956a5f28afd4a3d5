import { Button } from '@fluentui/react-components';
import { rosterText, withRoster, type ReadingTypes } from '../../app/reading/roster';
import { takeTo } from '../shared/places';
import { useReadingStyles } from './Reading.styles';
import { UNITS_ID } from './readingPlaces';
import { useDraft } from './useDraft';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';

interface UnitTypeFormProps {
  readonly types: ReadingTypes;
  /** Of the type that the form is about; the last one may be new. */
  readonly index: number;
  readonly canRemove: boolean;
  readonly onNamed: () => void;
}

/** The name of a unit type and the list of its units. */
export function UnitTypeForm({ types, index, canRemove, onNamed }: UnitTypeFormProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const say = useSay();
  const type = types[index];
  const name = type?.name ?? '';
  const list = useDraft(type === undefined ? '' : rosterText(type), (typed) => {
    const next = withRoster(types, index, typed);
    if (next.every((one) => one.units.length === 0 && one.name === '')) return;
    say({ kind: 'types', unitTypes: next });
    onNamed();
  });
  const named = useDraft(name, (typed) => {
    const wanted = typed.trim();
    const isTaken = types.some((one) => one.name === wanted);
    if (wanted === '' || isTaken) return;
    // A type without units yet is known by its name alone.
    if (name === '') {
      say({
        kind: 'types',
        unitTypes: types.map((one, at) => (at === index ? { ...one, name: wanted } : one)),
      });
      onNamed();
    } else say({ kind: 'renameType', from: name, to: wanted });
  });
  return (
    <div className={styles.column}>
      <label className={styles.label}>
        {text('types.name')}
        <input type="text" className={styles.field} {...named} />
      </label>
      <label className={styles.label}>
        {text('types.list')}
        <textarea className={styles.textarea} rows={5} spellCheck={false} {...list} />
      </label>
      {canRemove ? (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              say({ kind: 'types', unitTypes: types.filter((one, at) => at !== index && one.name !== '') });
              takeTo(document.getElementById(UNITS_ID));
            }}
          >
            {text('types.remove', { name })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
