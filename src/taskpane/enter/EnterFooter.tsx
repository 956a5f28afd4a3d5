import { Button } from '@fluentui/react-components';
import { agreedScores } from '../../app/enter/enterScores';
import type { ScoreFate } from '../../app/enter/planScores';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useEnterStyles } from './Enter.styles';
import { useEnterText } from './useEnterText';

interface EnterFooterProps {
  /** What becomes of everything that was entered. */
  readonly fates: readonly ScoreFate[];
  /** False while there is nothing to clear. */
  readonly isFilled: boolean;
  /** Called before something is written. */
  readonly onWrite?: () => void;
  readonly onClear: () => void;
}

/** What would be written, counted, with the buttons that write it and take it back. */
export function EnterFooter({ fates, isFilled, onWrite, onClear }: EnterFooterProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const written = useSessionPart('entering')?.written[0];
  const text = useEnterText();
  const count = (state: ScoreFate['state']): number => fates.filter((fate) => fate.state === state).length;
  const agreed = agreedScores(fates);
  const [notFound, open] = [count('notFound'), count('open')];
  return (
    <div className={styles.footer}>
      <div role="status" className={styles.quiet}>
        <div>
          {text('counts', {
            added: count('new'),
            changed: count('changed'),
            same: count('same'),
            refused: count('refused'),
          })}
        </div>
        {notFound + open > 0 ? <div>{text('countsNotFound', { notFound, open })}</div> : null}
      </div>
      <div className={styles.buttons}>
        <JobButton
          primary
          possible={agreed.length > 0}
          onPress={() => {
            onWrite?.();
            void session.entering.write(agreed);
          }}
        >
          {text('write', { count: agreed.length })}
        </JobButton>
        {isFilled ? <Button onClick={onClear}>{text('clear')}</Button> : null}
        {written === undefined ? null : (
          <JobButton onPress={() => void session.entering.takeBack()}>
            {text('takeBack', { count: written.length })}
          </JobButton>
        )}
      </div>
    </div>
  );
}
