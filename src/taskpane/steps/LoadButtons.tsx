import { useRef } from 'react';
import { JobButton } from '../shared/JobButton';
import { useSession, useText } from '../shared/paneContext';
import { useStepBodyStyles } from '../shared/StepBody.styles';

/** What can be read, and then what cannot but is told by its name and how to convert it. */
const OFFERED = [
  ...['.docx', '.docm', '.dotx', '.dotm', '.xlsx', '.xlsm', '.xltx', '.xltm', '.txt'],
  ...['.doc', '.wps', '.xls', '.et', '.rtf', '.mht', '.html', '.htm', '.pdf', '.ofd', '.odt', '.ods'],
].join(',');

/** Where a document comes from. */
export function LoadButtons({ first }: { readonly first: boolean }) {
  const styles = useStepBodyStyles();
  const session = useSession();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles.buttons}>
        <JobButton primary={first} onPress={() => input.current?.click()}>
          {text('definitions.pick')}
        </JobButton>
        <JobButton onPress={() => void session.documents.loadBundled()}>
          {text('definitions.bundled')}
        </JobButton>
        <JobButton onPress={() => void session.documents.loadSelection()}>
          {text('definitions.selection')}
        </JobButton>
        <input
          ref={input}
          type="file"
          className={styles.input}
          aria-label={text('definitions.pickLabel')}
          accept={OFFERED}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void session.documents.load(file);
            // The same file, corrected, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <details className={styles.counts}>
        <summary className={styles.fold}>{text('definitions.formats')}</summary>
        <p className={styles.hint}>{text('definitions.formats.files')}</p>
        <p className={styles.hint}>{text('definitions.formats.text')}</p>
        <pre className={styles.example}>{text('definitions.formats.example')}</pre>
      </details>
    </>
  );
}
