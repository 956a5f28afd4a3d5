import { mergeClasses } from '@fluentui/react-components';
import type { CellPlace } from '../../domain/findings/finding';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { useFindingsStyles } from './Findings.styles';

/** What a finding says, leading to its cell. */
export function CellLink({ cell, message }: { readonly cell: CellPlace; readonly message: string }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const visited = useSessionPart('visited');
  const job = useSessionPart('job');
  const text = useText();
  const isVisited = visited?.sheet === cell.sheet && visited.cell === cell.cell;
  return (
    <button
      type="button"
      className={mergeClasses(styles.message, styles.link, isVisited ? styles.visited : undefined)}
      // Going to a cell is quick; a button that goes off under the finger loses the keyboard's place.
      disabled={job !== null && job.kind !== 'goTo'}
      onClick={() => void session.goTo(cell)}
    >
      {message}
      <span className={styles.place}>{text('findings.goTo', { ...cell })}</span>
    </button>
  );
}
