import { mergeClasses } from '@fluentui/react-components';
import type { DocumentReading } from '../../app/reading/documentReading';
import type { ShownTable } from '../../app/reading/shownTables';
import { Glyph } from '../shared/Glyph';
import { DoubtNotes } from './DoubtNotes';
import { pointsText } from './pointsText';
import { cardId } from './readingPlaces';
import { useReadingStyles } from './Reading.styles';
import { TableFields, type KnownUnits } from './TableFields';
import { TablePreview } from './TablePreview';
import { useReadingText } from './useReadingText';

interface TableCardProps {
  readonly reading: DocumentReading;
  readonly table: ShownTable;
  readonly known: KnownUnits;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One table: what it is taken for in a line, and all of it once it is opened. */
export function TableCard({ reading, table, known, open, onToggle }: TableCardProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const { number, heading, doubts } = table;
  const isUnsure = doubts.length > 0;
  return (
    <details
      className={styles.card}
      open={open}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary id={cardId(number)} className={styles.summary}>
        <Glyph
          name={isUnsure ? 'attention' : 'done'}
          className={mergeClasses(styles.mark, isUnsure ? styles.attention : styles.done)}
        />
        <span className={styles.names}>
          <span>
            {heading === null
              ? text('table.name', { number })
              : text('table.nameHeading', { number, heading: heading.trim() })}
          </span>
          <span className={styles.quiet}>
            <StateOf table={table} />
          </span>
        </span>
        <Glyph name="chevron" className={mergeClasses(styles.chevron, open ? styles.open : undefined)} />
      </summary>
      {open ? (
        <div className={styles.body}>
          <DoubtNotes
            table={table}
            reading={reading}
            hasUnits={known.types.some(({ units }) => units.length > 0)}
          />
          <TableFields table={table} known={known} />
          <TablePreview table={table} owners={known.owners} />
          {table.why.length === 0 ? null : (
            <p className={styles.quiet}>
              {text('table.why', {
                reasons: table.why.map((reason) => text(`why.${reason}`)).join(text('why.separator')),
              })}
            </p>
          )}
        </div>
      ) : null}
    </details>
  );
}

/** Whether a table is sure, what it is for, and how much was read from it. */
function StateOf({ table: { doubts, saidBy, use, unitType, size, rows } }: { readonly table: ShownTable }) {
  const text = useReadingText();
  const states = { person: 'table.confirmed', earlier: 'table.earlier' } as const;
  const state =
    doubts.length > 0 ? 'table.unsure' : saidBy === null ? ('table.sure' as const) : states[saidBy];
  const isRead = use !== 'ignore' && use !== 'roster';
  const points = pointsText(Math.abs(size.points));
  const amount = (): string => {
    if (doubts.length > 0) {
      const items = [...rows.values()].filter((kind) => kind === 'indicator' || kind === 'unread').length;
      return text('table.unsettled', { items });
    }
    if (size.items === 0) return text('table.itemsNone');
    const { items, withoutPoints: count } = size;
    return count === 0
      ? text('table.items', { items, points })
      : text('table.itemsMissing', { items, points, count });
  };
  const parts = [text(state), text(`use.${use}`), ...(isRead && unitType !== null ? [unitType] : [])];
  return <>{[...parts, ...(isRead ? [amount()] : [])].join(' · ')}</>;
}
