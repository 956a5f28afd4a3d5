import { mergeClasses } from '@fluentui/react-components';
import { toNumber } from '../../domain/points/points';
import { useRankingStyles } from './Ranking.styles';
import type { RankedType, RankedUnit } from './rankedUnits';

/** The points that fill the whole width of a bar: the most that a unit of the type had before deductions. */
export function mostOf({ units }: RankedType): number {
  return Math.max(1, ...units.map(({ result }) => toNumber(result.final) - toNumber(result.deduction)));
}

interface ScoreBarProps {
  readonly unit: RankedUnit;
  /** See {@link mostOf}. */
  readonly most: number;
}

/** A final score as a bar, with what was deducted behind it. The figures beside it say the same. */
export function ScoreBar({ unit: { result }, most }: ScoreBarProps) {
  const styles = useRankingStyles();
  const share = (points: number): string => `${(Math.max(0, points) / most) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
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
  );
}
