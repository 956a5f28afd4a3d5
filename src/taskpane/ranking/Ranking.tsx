import { Choice } from '../shared/Choice';
import { mergeClasses } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { BookOverview } from '../../app/session/overview';
import type { UnitResult } from '../../domain/scoring/computeResults';
import { formatPoints } from '../../domain/points/points';
import { useText } from '../shared/paneContext';
import { rankedTypes, type RankedType } from './rankedUnits';
import { useRankingStyles } from './Ranking.styles';
import { RankingTable } from './RankingTable';

/** The ranking of one unit type at a time, each with its bar. */
function Ranking({ overview }: { readonly overview: BookOverview }) {
  const styles = useRankingStyles();
  const text = useText();
  const types = rankedTypes(overview);
  const [chosen, setChosen] = useState<string | null>(null);
  // A type of one unit has nothing to compare, so the first with more of them comes up first.
  const type =
    types.find(({ id }) => id === chosen) ?? types.find(({ units }) => units.length > 1) ?? types[0];
  if (type === undefined) return null;
  return (
    <div className={styles.root}>
      <Choice
        label={text('ranking.type')}
        value={type.id}
        options={types.map(({ id, name }) => ({ value: id, name }))}
        onChoose={setChosen}
      />
      {type.units.length > 1 ? (
        <Legend type={type} />
      ) : (
        <p className={styles.note}>{text('ranking.single')}</p>
      )}
      {type.usualMaximum === null ? null : (
        <p className={styles.note}>
          {text('ranking.maximaDiffer', { points: formatPoints(type.usualMaximum) })}
        </p>
      )}
      <RankingTable type={type} />
    </div>
  );
}

/** Rendered again when the figures are others, not with every step of a job. */
export default memo(Ranking);

/** Explains the looks that occur, and only those. */
function Legend({ type }: { readonly type: RankedType }) {
  const styles = useRankingStyles();
  const text = useText();
  const has = (state: UnitResult['state']): boolean =>
    type.units.some(({ result }) => result.state === state);
  const deducted = type.units.some(({ result }) => result.deduction < 0);
  return (
    <ul className={styles.legend}>
      {has('final') ? <Key look={styles.final} label={text('ranking.final')} /> : null}
      {has('provisional') ? <Key look={styles.provisional} label={text('ranking.provisionalHint')} /> : null}
      {has('invalid') ? <Key look={styles.invalid} label={text('ranking.invalidHint')} /> : null}
      {deducted ? <Key look={styles.deduction} label={text('ranking.deduction')} /> : null}
    </ul>
  );
}

function Key({ look, label }: { readonly look: string; readonly label: string }) {
  const styles = useRankingStyles();
  return (
    <li className={styles.legendItem}>
      <span className={mergeClasses(styles.bar, styles.key, look)} aria-hidden="true" />
      {label}
    </li>
  );
}
