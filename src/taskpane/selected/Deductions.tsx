import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { BookOverview } from '../../app/session/overview';
import { unitDeductions, type UnitDeduction } from '../../app/session/unitDeductions';
import { formatPoints } from '../../domain/points/points';
import { findingKind } from '../../strings/findingWords';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { useSelectedRowStyles } from './SelectedRow.styles';

interface DeductionsProps {
  readonly overview: BookOverview;
  /** Id of the unit. */
  readonly unit: string;
}

/** What was deducted from a unit for what, each line leading to its row of the ledger. */
export function Deductions({ overview, unit }: DeductionsProps) {
  const styles = useSelectedRowStyles();
  const text = useText();
  const id = useId();
  const deductions = useMemo(() => unitDeductions(overview, unit), [overview, unit]);
  if (deductions.length === 0) return null;
  return (
    <>
      <h3 id={id} className={styles.listTitle}>
        {text('deductions.title')}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {deductions.map((deduction) => (
          <li key={deduction.place.cell}>
            <Line deduction={deduction} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({
  deduction: { place, item, tier, times, points, because },
}: {
  readonly deduction: UnitDeduction;
}) {
  const styles = useSelectedRowStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const job = useSessionPart('job');
  const text = useText();
  const named = {
    item: item === '' ? text('ranking.none') : item,
    tier,
    times: times === '' ? text('ranking.none') : times,
  };
  const reason =
    because === null
      ? null
      : 'row' in because
        ? text('deductions.superseded', { row: because.row })
        : 'worth' in because
          ? text('deductions.limited', { worth: formatPoints(because.worth) })
          : text('deductions.refused', { reason: findingKind(because.fault, language) });
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, points === null ? styles.uncounted : undefined)}
      disabled={job !== null && job.kind !== 'goTo'}
      onClick={() => void session.goTo(place)}
    >
      <span className={styles.entry}>
        <span>{text(tier === '' ? 'deductions.itemFlat' : 'deductions.item', named)}</span>{' '}
        {points === null ? null : <span className={styles.points}>{formatPoints(points)}</span>}
      </span>{' '}
      {reason === null ? null : <span className={styles.reason}>{reason}</span>}{' '}
      <span className={styles.place}>{text('deductions.goTo', { ...place })}</span>
    </button>
  );
}
