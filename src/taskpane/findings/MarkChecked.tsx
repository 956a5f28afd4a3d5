import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { checkedText } from '../../strings/checkedText';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { checkedBy, rememberCheckedBy } from './checkedBy';
import { useFindingsStyles } from './Findings.styles';

interface MarkCheckedProps {
  readonly findings: readonly Finding[];
  /** What the findings say, for those who hear many such buttons. */
  readonly message: string;
}

/** Marks findings as checked: asks by whom, and proposes who did it last. */
export default function MarkChecked({ findings, message }: MarkCheckedProps) {
  const styles = useFindingsStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const busy = useBusy();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const by = name?.trim() ?? '';
  const isAsked = name !== null;
  const count = findings.length;
  const areMany = count > 1;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, [isAsked]);
  if (name === null) {
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={
            areMany
              ? checkedText(language, 'markAllOf', { count, message })
              : checkedText(language, 'markOf', { message })
          }
          onClick={() => {
            setName(checkedBy());
          }}
        >
          {areMany ? checkedText(language, 'markAll', { count }) : checkedText(language, 'mark')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (by === '' || busy) return;
        rememberCheckedBy(by);
        setName(null);
        void session.marks.set(findings, by);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setName(null);
      }}
    >
      <label htmlFor={id}>{checkedText(language, 'by')}</label>
      <input
        id={id}
        type="text"
        ref={field}
        autoComplete="off"
        className={styles.name}
        value={name}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
        }}
      />
      <Button type="submit" size="small" appearance="primary" disabled={by === ''} disabledFocusable={busy}>
        {checkedText(language, 'confirm')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setName(null);
        }}
      >
        {checkedText(language, 'cancel')}
      </Button>
    </form>
  );
}
