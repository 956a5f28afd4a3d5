import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReadingChange } from '../../app/reading/changeReading';
import { confirmReads } from '../../app/reading/confirmReads';
import type { DocumentReading } from '../../app/reading/documentReading';
import type { Doubt, ShownTable } from '../../app/reading/shownTables';
import { takeTo } from '../shared/places';
import { useReadingStyles } from './Reading.styles';
import { cardId } from './readingPlaces';
import { useReadingText, type ReadingText } from './useReadingText';
import { useSay } from './useSay';

interface DoubtNotesProps {
  readonly table: ShownTable;
  readonly reading: DocumentReading;
  /** Whether any unit is known that the table may belong to. */
  readonly hasUnits: boolean;
}

/** Why a table is not sure, and what a press of a button settles. */
export function DoubtNotes({ table, reading, hasUnits }: DoubtNotesProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const say = useSay();
  const { number, doubts, unitType } = table;
  // Which of several columns counts has buttons of its own.
  const isOfColumns =
    doubts.length > 0 &&
    doubts.every(({ code }) => code === 'header') &&
    table.columns.some(({ role }) => role === 'indicator');
  const canConfirm = useMemo(
    () => isOfColumns && confirmReads(reading, number),
    [isOfColumns, reading, number],
  );
  // The button goes away with what it settles; the keyboard goes on at the table.
  const settle = (act: () => void) => () => {
    act();
    takeTo(document.getElementById(cardId(number)));
  };
  return (
    <>
      {doubts.map((doubt) => (
        <div key={JSON.stringify(doubt)} className={styles.note}>
          <span>{doubtText(text, doubt, hasUnits)}</span>
          {takenFor(doubt).map(({ column, role, name }) => (
            <Button
              key={column}
              size="small"
              onClick={settle(() => {
                say({ kind: 'role', table: number, column, role });
              })}
            >
              {name}
            </Button>
          ))}
          {ownedRolesFor(doubt).map((role) => (
            <Button
              key={role}
              size="small"
              onClick={settle(() => {
                say({ kind: 'owned', table: number, role });
              })}
            >
              {text(TAKE_OWNED[role])}
            </Button>
          ))}
          {doubt.code === 'unlisted' && unitType !== null ? (
            <Button
              size="small"
              onClick={settle(() => {
                say({ kind: 'addUnit', unitType, unit: doubt.unit });
              })}
            >
              {text('table.addUnit', { unit: doubt.unit })}
            </Button>
          ) : null}
        </div>
      ))}
      <div className={styles.row}>
        {canConfirm ? (
          <Button
            size="small"
            onClick={settle(() => {
              say({ kind: 'confirm', table: number });
            })}
          >
            {text('table.confirm')}
          </Button>
        ) : null}
        {table.saidBy === null ? null : (
          <Button
            size="small"
            appearance="subtle"
            onClick={settle(() => {
              say({ kind: 'guess', table: number });
            })}
          >
            {text('table.guess')}
          </Button>
        )}
      </div>
    </>
  );

  /** The columns that a doubt is about, which may lie out of sight, each with what a press takes it for. */
  function takenFor(doubt: Doubt): readonly { column: number; role: 'cap' | 'unit'; name: string }[] {
    if (doubt.code !== 'points' && doubt.code !== 'responsible') return [];
    const named = doubt.code === 'points' ? doubt.columns : doubt.column;
    const [role, key] =
      doubt.code === 'points'
        ? (['cap', 'doubt.takePoints'] as const)
        : (['unit', 'doubt.takeUnit'] as const);
    return table.columns
      .filter(({ header, part }) => part === 0 && header !== '' && `、${named}、`.includes(`、${header}、`))
      .map(({ number: column, header }) => ({ column, role, name: text(key, { column, header }) }));
  }
}

/** What the columns of single units may hold. */
type OwnedRole = Extract<ReadingChange, { readonly kind: 'owned' }>['role'];

const TAKE_OWNED = {
  cap: 'doubt.takeCaps',
  target: 'doubt.takeTargets',
  mark: 'doubt.takeMarks',
} as const satisfies Record<OwnedRole, string>;

function ownedRolesFor({ code }: Doubt): readonly OwnedRole[] {
  if (code === 'figures') return ['cap', 'target'];
  return code === 'marks' ? ['mark'] : [];
}

function doubtText(text: ReadingText, doubt: Doubt, hasUnits: boolean): string {
  switch (doubt.code) {
    case 'units':
      return text(hasUnits ? 'doubt.units' : 'doubt.noUnits');
    case 'header':
    case 'figures':
    case 'marks':
      return text(`doubt.${doubt.code}`);
    case 'points':
    case 'owners':
      return text(`doubt.${doubt.code}`, { columns: doubt.columns });
    case 'responsible':
      return text('doubt.responsible', { column: doubt.column });
    case 'heading':
      return text('doubt.heading', { text: doubt.text });
    case 'unlisted':
      return text('doubt.unlisted', { unit: doubt.unit });
    default:
      return doubt satisfies never;
  }
}
