import { mergeClasses } from '@fluentui/react-components';
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { ChoiceRow } from '../../app/enter/indicatorChoices';
import { formatPoints } from '../../domain/points/points';
import { useEnterStyles } from './Enter.styles';
import { refusalText } from './reasonText';
import { useEnterText } from './useEnterText';

interface UnitRowProps {
  readonly row: ChoiceRow;
  /** Whether the caps of the list differ, so that each is told. */
  readonly tellsCap: boolean;
  readonly onType: (text: string) => void;
  /** Goes so many rows on, or back. */
  readonly onMove: (by: number) => void;
  /** Lays out what is more than one cell; true where it was. */
  readonly onPaste: (text: string) => boolean;
}

/** A unit of the list with what it has and what is typed. */
export function UnitRow({ row, tellsCap, onType, onMove, onPaste }: UnitRowProps) {
  const styles = useEnterStyles();
  const text = useEnterText();
  const id = useId();
  const { fate } = row;
  const problem =
    fate?.state === 'refused'
      ? refusalText(fate, text)
      : fate?.state === 'notFound'
        ? text('why.noCell', { unit: row.unit, indicator: row.indicator })
        : null;
  const move = (event: KeyboardEvent, by: number): void => {
    event.preventDefault();
    onMove(by);
  };
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <div>{row.unit}</div>
        {tellsCap ? (
          <div className={styles.detail}>
            {row.cap === null ? text('capMissing') : text('capOf', { cap: formatPoints(row.cap) })}
          </div>
        ) : null}
        {problem === null ? null : (
          <div id={id} className={mergeClasses(styles.wrong, styles.small)}>
            {problem}
          </div>
        )}
      </th>
      <td className={mergeClasses(styles.cell, styles.figure)}>{String(row.present)}</td>
      <td className={styles.entry}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-label={text(row.isActual ? 'actualOf' : 'scoreOf', { unit: row.unit })}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          className={mergeClasses(styles.input, problem === null ? undefined : styles.wrongInput)}
          value={row.typed}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') move(event, event.shiftKey ? -1 : 1);
            else if (event.key === 'ArrowDown') move(event, 1);
            else if (event.key === 'ArrowUp') move(event, -1);
          }}
          onPaste={(event: ClipboardEvent) => {
            if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        />
      </td>
    </tr>
  );
}
