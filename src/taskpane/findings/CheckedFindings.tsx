import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { checkedText } from '../../strings/checkedText';
import { findingMessage } from '../../strings/findingText';
import { Glyph } from '../shared/Glyph';
import { LongList } from '../shared/LongList';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { CellLink } from './CellLink';
import { useFindingsStyles } from './Findings.styles';

/** What was checked, folded away: each with who did and when, and the way back. */
export default function CheckedFindings({ checks }: { readonly checks: ReadonlyMap<Finding, string> }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const busy = useBusy();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.group}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Glyph name="done" className={styles.info} />
        <span className={styles.kind}>{checkedText(language, 'title', { count: checks.size })}</span>
      </summary>
      {open ? (
        <LongList
          items={[...checks]}
          keyOf={(_, index) => String(index)}
          show={([finding, mark]) => {
            const message = findingMessage(finding, language);
            return (
              <>
                {finding.cell === null ? (
                  <div className={styles.message}>{message}</div>
                ) : (
                  <CellLink cell={finding.cell} message={message} />
                )}
                <div className={styles.question}>
                  <span className={styles.count}>{mark}</span>
                  <Button
                    size="small"
                    appearance="subtle"
                    disabledFocusable={busy}
                    aria-label={checkedText(language, 'undoOf', { message })}
                    onClick={() => void session.marks.set([finding], null)}
                  >
                    {checkedText(language, 'undo')}
                  </Button>
                </div>
              </>
            );
          }}
        />
      ) : null}
    </details>
  );
}
