import { Button } from '@fluentui/react-components';
import type { AskedName } from '../../app/enter/planScores';
import type { EnteringState } from '../../app/session/enteringState';
import { useSession } from '../shared/paneContext';
import { useEnterStyles } from './Enter.styles';
import { useEnterText } from './useEnterText';

interface AskedNamesProps {
  readonly asked: readonly AskedName[];
  readonly accepted: EnteringState['accepted'];
}

/** Names that are only like those of the book, each to be confirmed. */
export function AskedNames({ asked, accepted }: AskedNamesProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const text = useEnterText();
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles.asked}>
      <legend className={styles.name}>{text('asked')}</legend>
      {asked.map(({ id, kind, text: written, name, owner, count, accepted: isAccepted }) => (
        <label key={id} className={styles.tick}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isAccepted}
            onChange={({ currentTarget }) => {
              const next = new Set(accepted);
              if (currentTarget.checked) next.add(id);
              else next.delete(id);
              session.entering.set({ accepted: next });
            }}
          />
          <span>
            {kind === 'indicator'
              ? text('asked.indicator', { text: written, name, type: owner, count })
              : text(`asked.${kind}`, { text: written, name, count })}
          </span>
        </label>
      ))}
      {asked.length > 1 ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              session.entering.set({ accepted: new Set([...accepted, ...asked.map(({ id }) => id)]) });
            }}
          >
            {text('asked.all')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
