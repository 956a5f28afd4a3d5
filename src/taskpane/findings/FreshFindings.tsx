import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { findingMessage } from '../../strings/findingText';
import { Glyph } from '../shared/Glyph';
import { useSessionPart, useSessionState, useText } from '../shared/paneContext';
import { showUnasked } from '../shared/places';
import { useFindingsStyles } from './Findings.styles';
import { Item } from './Item';

/** More would push everything else out of sight; the list below has them all. */
const MOST = 3;

/** What was typed wrong a moment ago, at the top of the pane and read out, without a button being pressed. */
export function FreshFindings() {
  const styles = useFindingsStyles();
  const { fresh, job } = useSessionState();
  const text = useText();
  const id = useId();
  const isWorking = job !== null && job.kind !== 'goTo';
  const told = isWorking ? [] : fresh.slice(0, MOST);
  const rest = isWorking ? 0 : fresh.length - told.length;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    showUnasked(card.current);
  }, [fresh, isWorking]);
  return (
    <>
      <Announcement findings={told} rest={rest} />
      {told.length === 0 ? null : (
        <section ref={card} className={mergeClasses(styles.card, styles.fresh)} aria-labelledby={id}>
          <div className={styles.head}>
            <Glyph name="error" className={styles.error} />
            <h2 id={id} className={styles.title}>
              {text('fresh.title')}
            </h2>
          </div>
          <ul className={styles.list}>
            {told.map((finding, index) => (
              <li key={index}>
                <Item finding={finding} />
              </li>
            ))}
          </ul>
          {rest > 0 ? <span className={styles.count}>{text('fresh.more', { count: rest })}</span> : null}
        </section>
      )}
    </>
  );
}

interface AnnouncementProps {
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly rest: number;
}

/**
 * What is read out: words alone, since buttons that are read out in passing cannot be pressed. Always
 * there, because readers follow only regions that they knew while these were empty.
 */
function Announcement({ findings, rest }: AnnouncementProps) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  const text = useText();
  return (
    <div role="alert" className={styles.spoken}>
      {findings.length === 0 ? null : (
        <>
          <p>{text('fresh.title')}</p>
          {findings.map((finding, index) => (
            <p key={index}>{findingMessage(finding, language)}</p>
          ))}
          {rest > 0 ? <p>{text('fresh.more', { count: rest })}</p> : null}
        </>
      )}
    </div>
  );
}
