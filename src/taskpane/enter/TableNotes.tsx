import type { RecognisedTable } from '../../app/enter/scoresIn';
import type { EnteringState } from '../../app/session/enteringState';
import { useEnterStyles } from './Enter.styles';
import { useEnterText, type EnterText } from './useEnterText';

interface TableNotesProps {
  readonly tables: readonly RecognisedTable[];
  readonly source: EnteringState['source'];
}

/** How each table was understood, and what of it is not used. */
export function TableNotes({ tables, source }: TableNotesProps) {
  const styles = useEnterStyles();
  const text = useEnterText();
  const understood = tables.filter(({ layout }) => layout !== null);
  // A workbook has sheets of other things, too.
  const told = understood.length > 0 ? understood : tables;
  return (
    <>
      {told.map((table) => (
        <p key={table.sheet} className={table.layout === null ? styles.note : styles.quiet}>
          {noteOf(table, text)}
        </p>
      ))}
      {(source?.remarks ?? []).flatMap(({ kind, count }) =>
        kind === 'trackedChanges' || kind === 'roundedNumbers'
          ? []
          : [
              <p key={kind} className={styles.quiet}>
                {text(`remark.${kind}`, { count })}
              </p>,
            ],
      )}
    </>
  );
}

function noteOf({ sheet, layout, why, unused }: RecognisedTable, text: EnterText): string {
  const columns = unused.map((head) => (head === '' ? text('noHead') : head)).join(' · ');
  if (layout === null) {
    const reason = why === 'severalScores' ? text('severalScores', { columns }) : text('unknownLayout');
    return sheet === null ? reason : text('in', { sheet, text: reason });
  }
  const named = text(`layout.${layout}`);
  return [
    sheet === null ? text('recognised', { layout: named }) : text('recognisedIn', { sheet, layout: named }),
    ...(unused.length === 0 ? [] : [text('unused', { columns })]),
  ].join(' ');
}
