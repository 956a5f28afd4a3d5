import { mergeClasses } from '@fluentui/react-components';
import { formatPoints, toNumber } from '../../domain/points/points';
import { isRanked } from '../../domain/scoring/resultState';
import { useText } from '../shared/paneContext';
import { useRankingStyles } from './Ranking.styles';
import type { RankedType, RankedUnit } from './rankedUnits';

/**
 * Final scores as horizontal bars, with what was deducted behind each. Drawn with boxes rather than
 * as one picture, so that names keep a readable size at every width. The table says the same in figures.
 */
export function RankingChart({ type }: { readonly type: RankedType }) {
  const styles = useRankingStyles();
  const text = useText();
  const most = Math.max(
    1,
    ...type.units.map(({ result }) => toNumber(result.final) - toNumber(result.deduction)),
  );
  const best = type.units.find(({ result }) => isRanked(result.state));
  const about = { type: type.name, count: type.units.length };
  const label =
    best === undefined
      ? text('ranking.chartEmpty', about)
      : text('ranking.chart', { ...about, best: formatPoints(best.result.final) });
  return (
    <div role="img" aria-label={label} className={styles.chart}>
      {type.units.map((unit) => (
        <Bar key={unit.result.unit} unit={unit} most={most} />
      ))}
    </div>
  );
}

interface BarProps {
  readonly unit: RankedUnit;
  /** The points that fill the whole width. */
  readonly most: number;
}

function Bar({ unit: { name, group, result }, most }: BarProps) {
  const styles = useRankingStyles();
  const text = useText();
  const share = (points: number): string => `${(Math.max(0, points) / most) * 100}%`;
  return (
    <div>
      <div className={styles.barLine}>
        <span className={styles.rank}>{result.rank ?? text('ranking.none')}</span>
        <span className={styles.name}>
          {name}
          {group === null ? null : <span className={styles.group}>{` · ${group}`}</span>}
        </span>
        <span className={styles.score}>{formatPoints(result.final)}</span>
      </div>
      <div className={styles.track}>
        <div
          className={mergeClasses(styles.bar, styles[result.state])}
          style={{ width: share(toNumber(result.final)) }}
        />
        {result.deduction < 0 ? (
          <div
            className={mergeClasses(styles.bar, styles.deduction)}
            style={{ width: share(-toNumber(result.deduction)) }}
          />
        ) : null}
      </div>
    </div>
  );
}
