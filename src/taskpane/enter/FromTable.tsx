import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { planEntered } from '../../app/enter/planTables';
import type { BookState } from '../../app/book/bookState';
import type { EnteringState } from '../../app/session/enteringState';
import { useDraft } from '../reading/useDraft';
import { useSession } from '../shared/paneContext';
import { AskedNames } from './AskedNames';
import { EnterFooter } from './EnterFooter';
import { EntryGroups } from './EntryGroups';
import { useEnterStyles } from './Enter.styles';
import { PlanGroups } from './PlanGroups';
import { TableNotes } from './TableNotes';
import { useEnterText } from './useEnterText';

/** What can be read, and then what cannot but is told by its name. */
const OFFERED = '.xlsx,.xlsm,.csv,.txt,.tsv,.xls,.et,.ods,.pdf,.docx';

interface FromTableProps {
  readonly state: BookState;
  readonly entering: EnteringState;
}

/** Scores, or entries of the register, of a table that is pasted, or of a file, with what would become of each. */
export function FromTable({ state, entering }: FromTableProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const text = useEnterText();
  const input = useRef<HTMLInputElement>(null);
  const { pasted, source, accepted } = entering;
  const draft = useDraft(pasted, (typed) => {
    session.entering.set({ pasted: typed, source: null, accepted: new Set() });
  });
  const plan = useMemo(
    () => planEntered(state, { source, pasted, accepted }),
    [state, source, pasted, accepted],
  );
  const isFilled = source !== null || pasted !== '';
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{text('tableHint')}</p>
      {source === null ? (
        <label className={styles.label}>
          {text('paste')}
          <textarea className={styles.textarea} rows={4} spellCheck={false} {...draft} />
        </label>
      ) : (
        <p className={styles.name}>{text('file', { name: source.name })}</p>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text('pick')}
        </Button>
        {source === null ? null : (
          <Button
            size="small"
            onClick={() => {
              session.entering.set({ source: null });
            }}
          >
            {text('dropFile')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          className={styles.file}
          aria-label={text('pickLabel')}
          accept={OFFERED}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void session.entering.load(file);
            // The same file, corrected, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {isFilled ? (
        <>
          <TableNotes tables={plan.tables} source={source} />
          <AskedNames asked={plan.asked} accepted={accepted} />
          <PlanGroups plan={plan} />
          <EntryGroups entries={plan.entries} evidence={state.settings.evidence} />
        </>
      ) : null}
      <EnterFooter
        fates={plan.scores}
        entries={plan.entries}
        isFilled={isFilled}
        onClear={() => {
          session.entering.set({ pasted: '', source: null, accepted: new Set() });
        }}
      />
    </div>
  );
}
