import type { RowKind } from '../../app/reading/shownTables';
import type { PreviewRow } from '../../app/reading/previewRows';
import { usePreviewStyles } from './Preview.styles';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';

/** What a person can say of a row. */
const CHOICES: readonly RowKind[] = ['indicator', 'category', 'header', 'total', 'note', 'ignore'];

interface RowHeadProps {
  readonly table: number;
  readonly row: PreviewRow;
}

/** What a row is, to be chosen from a list. */
export function RowHead({ table, row: { number, kind } }: RowHeadProps) {
  const styles = usePreviewStyles();
  const text = useReadingText();
  const say = useSay();
  const isListed = CHOICES.some((choice) => choice === kind);
  return (
    <th scope="row" className={styles.rowHead}>
      <select
        className={styles.select}
        aria-label={text('table.rowIs', { row: number })}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          const as = CHOICES.find((choice) => choice === value);
          if (as !== undefined) say({ kind: 'row', table, row: number, as });
        }}
      >
        {isListed ? null : <option value={kind}>{text(`row.${kind}`)}</option>}
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {text(`row.${choice}`)}
          </option>
        ))}
      </select>
    </th>
  );
}
