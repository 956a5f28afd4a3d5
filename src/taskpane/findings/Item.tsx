import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import { findingMessage } from '../../strings/findingText';
import { sheetText } from '../../strings/texts';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { AliasQuestion } from './AliasQuestion';
import { CellLink } from './CellLink';
import { useFindingsStyles } from './Findings.styles';
import { mendable } from './mendable';

interface ItemProps {
  readonly finding: Finding;
  /** What is said of it where its like say the rest together. */
  readonly own?: string;
}

/** One finding: what it says, where it is, and what can be done about it here. */
export function Item({ finding, own }: ItemProps) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  const message = own ?? findingMessage(finding, language);
  return (
    <>
      {finding.cell === null ? (
        <div className={styles.message}>
          {message}
          {finding.document === null ? null : <Origin place={finding.document} />}
        </div>
      ) : (
        <CellLink cell={finding.cell} message={message} />
      )}
      <Mend finding={finding} />
      <AliasQuestion finding={finding} />
    </>
  );
}

/** Where in the document it was read. */
function Origin({ place: { heading, table, row } }: { readonly place: DocumentPlace }) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  if (table === null || row === null) {
    return heading === null ? null : <span className={styles.origin}>{heading}</span>;
  }
  return (
    <span className={styles.origin}>
      {sheetText(language, 'findings.place', { heading: heading ?? '', table, row })}
    </span>
  );
}

/** Makes a score the number it plainly means, or empties its cell to be filled again. */
function Mend({ finding }: { readonly finding: Finding }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const text = useText();
  const { cell } = finding;
  const { number, canBeEmptied } = mendable(finding);
  if (cell === null || (number === null && !canBeEmptied)) return null;
  return (
    <div className={styles.actions}>
      {number === null ? null : (
        <JobButton small onPress={() => void session.makeNumbers([cell])}>
          {text('findings.makeNumber', { number })}
        </JobButton>
      )}
      {canBeEmptied ? (
        <JobButton small onPress={() => void session.emptyScores([cell])}>
          {text('findings.makeEmpty')}
        </JobButton>
      ) : null}
    </div>
  );
}
