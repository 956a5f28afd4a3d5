import { useReadingStyles } from './Reading.styles';
import { useDraft } from './useDraft';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';

/** Where there is no document: indicators that a person pastes, as rows of a table. */
export function PastedIndicators({ pasted }: { readonly pasted: string }) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const say = useSay();
  const draft = useDraft(pasted, (typed) => {
    say({ kind: 'paste', text: typed });
  });
  return (
    <label className={styles.label}>
      {text('pasted.label')}
      <span className={styles.quiet}>{text('pasted.hint')}</span>
      <textarea className={styles.textarea} rows={4} spellCheck={false} {...draft} />
    </label>
  );
}
