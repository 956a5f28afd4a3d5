import { Button } from '@fluentui/react-components';
import { agreedEntries } from '../../app/enter/enterEntries';
import { agreedScores } from '../../app/enter/enterScores';
import type { PlannedEntry } from '../../app/enter/planEntries';
import type { ScoreFate } from '../../app/enter/planScores';
import type { WrittenTable } from '../../app/session/enteringState';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useEnterStyles } from './Enter.styles';
import { useEnterText, type EnterText } from './useEnterText';

interface EnterFooterProps {
  /** What becomes of every score that was entered, and of every entry for the register. */
  readonly fates: readonly ScoreFate[];
  readonly entries?: readonly PlannedEntry[];
  /** False while there is nothing to clear. */
  readonly isFilled: boolean;
  /** Called before something is written. */
  readonly onWrite?: () => void;
  readonly onClear: () => void;
}

/** What would be written, counted, with the buttons that write it and take it back. */
export function EnterFooter({ fates, entries = [], isFilled, onWrite, onClear }: EnterFooterProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const written = useSessionPart('entering')?.written[0];
  const text = useEnterText();
  const agreed = { scores: agreedScores(fates), entries: agreedEntries(entries) };
  const toWrite = agreed.scores.length + agreed.entries.length;
  return (
    <div className={styles.footer}>
      <div role="status" className={styles.quiet}>
        {fates.length > 0 || entries.length === 0 ? <ScoreCounts fates={fates} /> : null}
        {entries.length > 0 ? <EntryCounts entries={entries} /> : null}
      </div>
      <div className={styles.buttons}>
        <JobButton
          primary
          possible={toWrite > 0}
          onPress={() => {
            onWrite?.();
            void session.entering.write(agreed);
          }}
        >
          {writeText(agreed.scores.length, agreed.entries.length, text)}
        </JobButton>
        {isFilled ? <Button onClick={onClear}>{text('clear')}</Button> : null}
        {written === undefined ? null : (
          <JobButton onPress={() => void session.entering.takeBack()}>
            {takeBackText(written, text)}
          </JobButton>
        )}
      </div>
    </div>
  );
}

function ScoreCounts({ fates }: Pick<EnterFooterProps, 'fates'>) {
  const text = useEnterText();
  const { new: added, changed, same, refused, notFound, open } = countsOf(fates);
  return (
    <>
      <div>{text('counts', { added, changed, same, refused })}</div>
      {notFound + open > 0 ? <div>{text('countsNotFound', { notFound, open })}</div> : null}
    </>
  );
}

function EntryCounts({ entries }: Required<Pick<EnterFooterProps, 'entries'>>) {
  const text = useEnterText();
  const { new: added, same, refused, notFound, open } = countsOf(entries);
  return (
    <>
      <div>{text('entries.counts', { added, same, refused })}</div>
      {notFound + open > 0 ? <div>{text('entries.countsNotFound', { notFound, open })}</div> : null}
    </>
  );
}

function countsOf(
  fates: readonly { readonly state: ScoreFate['state'] }[],
): Readonly<Record<ScoreFate['state'], number>> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0, notFound: 0, open: 0 };
  for (const { state } of fates) counts[state] += 1;
  return counts;
}

function writeText(scores: number, entries: number, text: EnterText): string {
  if (entries === 0) return text('write', { count: scores });
  return scores === 0
    ? text('write.entries', { count: entries })
    : text('write.both', { count: scores, entries });
}

function takeBackText({ cells, entries }: WrittenTable, text: EnterText): string {
  return cells.length === 0
    ? text('takeBack.entries', { count: entries.length })
    : text('takeBack', { count: cells.length + entries.length });
}
