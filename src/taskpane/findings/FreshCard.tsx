import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../domain/findings/finding';
import { findingMessage } from '../../strings/findingText';
import { Glyph } from '../shared/Glyph';
import { useSessionPart, useText } from '../shared/paneContext';
import { showUnasked } from '../shared/places';
import { useFindingsStyles } from './Findings.styles';
import { Item } from './Item';

/** More would push everything else out of sight; the list below has them all. */
const MOST = 3;

interface FreshCardProps {
  /** At least one. */
  readonly fresh: readonly Finding[];
  /** Where what is read out stands. */
  readonly region: HTMLElement;
}

/** What was typed wrong a moment ago. */
export default function FreshCard({ fresh, region }: FreshCardProps) {
  const styles = useFindingsStyles();
  const text = useText();
  const id = useId();
  const told = fresh.slice(0, MOST);
  const rest = fresh.length - told.length;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    showUnasked(card.current);
  }, [fresh]);
  return (
    <>
      {createPortal(<Announcement findings={told} rest={rest} />, region)}
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
    </>
  );
}

interface AnnouncementProps {
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly rest: number;
}

/** What is read out: words alone, since buttons that are read out in passing cannot be pressed. */
function Announcement({ findings, rest }: AnnouncementProps) {
  const language = useSessionPart('language');
  const text = useText();
  return (
    <>
      <p>{text('fresh.title')}</p>
      {findings.map((finding, index) => (
        <p key={index}>{findingMessage(finding, language)}</p>
      ))}
      {rest > 0 ? <p>{text('fresh.more', { count: rest })}</p> : null}
    </>
  );
}
