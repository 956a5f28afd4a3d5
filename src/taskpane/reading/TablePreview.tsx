import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownColumn, ShownTable } from '../../app/reading/shownTables';
import { previewRows, type PreviewRow } from '../../app/reading/previewRows';
import { ColumnHead, type OwnerOption } from './ColumnHead';
import { usePreviewStyles } from './Preview.styles';
import { RowHead } from './RowHead';
import { useReadingText } from './useReadingText';

/** Rows shown at first, and with each request for more. */
const FIRST = 6;
const MORE = 20;

interface TablePreviewProps {
  readonly table: ShownTable;
  readonly owners: readonly OwnerOption[];
}

/** The first rows of a table as they look, with what each column and each row is. */
export function TablePreview({ table, owners }: TablePreviewProps) {
  const styles = usePreviewStyles();
  const text = useReadingText();
  const [shown, setShown] = useState(FIRST);
  const rows = previewRows(table);
  const rest = rows.length - shown;
  const isOfRows = table.use !== 'roster' && table.use !== 'ignore';
  return (
    <div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{text('table.preview', { number: table.number })}</caption>
          <thead>
            <tr>
              {isOfRows ? (
                <th scope="col" className={styles.rowHead}>
                  {text('table.row')}
                </th>
              ) : null}
              {withRoom(table).map((column) =>
                'header' in column ? (
                  <ColumnHead
                    key={column.number}
                    table={table.number}
                    use={table.use}
                    column={column}
                    owners={owners}
                  />
                ) : (
                  <td key={column.number} colSpan={column.span} className={styles.head} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.number}>
                {isOfRows ? <RowHead table={table.number} row={row} /> : null}
                {row.cells.map((cell) => (
                  <td key={cell.column} colSpan={cell.span} className={mergeClasses(styles.cell, look(row))}>
                    <div className={styles.clamp}>{cell.text}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {text('table.more', { count: Math.min(MORE, rest) })}
        </Button>
      ) : null}
    </div>
  );

  function look({ kind }: PreviewRow): string | undefined {
    if (kind === 'header' || kind === 'category' || kind === 'heading') return styles.strong;
    return kind === 'indicator' ? undefined : styles.idle;
  }
}

/** Columns of the grid that no header stands over. */
interface Room {
  readonly number: number;
  readonly span: number;
}

/** The columns, and the room between and behind them. */
function withRoom({ columns, grid }: ShownTable): readonly (ShownColumn | Room)[] {
  const result: (ShownColumn | Room)[] = [];
  let next = 1;
  for (const column of columns) {
    if (column.number > next) result.push({ number: next, span: column.number - next });
    result.push(column);
    next = column.number + column.span;
  }
  if (next <= grid.columns) result.push({ number: next, span: grid.columns + 1 - next });
  return result;
}
