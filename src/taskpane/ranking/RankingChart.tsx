import { formatPoints, toNumber } from '../../domain/points/points';
import { useText } from '../shared/paneContext';
import { useRankingStyles } from './Ranking.styles';
import type { RankedType, RankedUnit } from './rankedUnits';

/** Sizes of the drawing; it is as wide as the pane, in units of its own. */
const WIDTH = 300;
const ROW = 34;
const BAR = { height: 10, top: 19 } as const;
const RIGHT = 46;

/** Final scores as horizontal bars, with what was deducted behind each. The table below says the same in figures. */
export function RankingChart({ type }: { readonly type: RankedType }) {
  const styles = useRankingStyles();
  const text = useText();
  const most = Math.max(
    1,
    ...type.units.map(({ result }) => toNumber(result.final) - toNumber(result.deduction)),
  );
  const best = type.units.find(({ result }) => result.state !== 'invalid');
  const label =
    best === undefined
      ? text('ranking.chartEmpty', { type: type.name, count: type.units.length })
      : text('ranking.chart', {
          type: type.name,
          count: type.units.length,
          best: formatPoints(best.result.final),
        });
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${ROW * type.units.length}`}
    >
      {type.units.map((unit, index) => (
        <Bar key={unit.result.unit} unit={unit} y={index * ROW} scale={(WIDTH - RIGHT) / most} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly unit: RankedUnit;
  readonly y: number;
  /** Units of the drawing for one point. */
  readonly scale: number;
}

function Bar({ unit: { name, result }, y, scale }: BarProps) {
  const styles = useRankingStyles();
  const text = useText();
  const final = Math.max(0, toNumber(result.final)) * scale;
  const deduction = -toNumber(result.deduction) * scale;
  const rank = result.rank === null ? text('ranking.none') : String(result.rank);
  return (
    <g>
      <text x={0} y={y + 13} className={styles.text}>
        {`${rank}\u3000${name}`}
      </text>
      <rect x={0} y={y + BAR.top} width={WIDTH - RIGHT} height={BAR.height} rx={2} className={styles.track} />
      <rect
        x={0.5}
        y={y + BAR.top}
        width={Math.max(1, final - 0.5)}
        height={BAR.height}
        rx={2}
        className={styles[result.state]}
      />
      {deduction > 0 ? (
        <rect
          x={final + 1}
          y={y + BAR.top + 3}
          width={Math.max(1, deduction - 1)}
          height={BAR.height - 6}
          className={styles.deduction}
        />
      ) : null}
      <text x={WIDTH} y={y + BAR.top + 9} textAnchor="end" className={styles.text}>
        {formatPoints(result.final)}
      </text>
    </g>
  );
}
