import { mergeClasses } from '@fluentui/react-components';
import type { CellPlace } from '../../domain/findings/finding';
import { formatPoints } from '../../domain/points/points';
import { formatDeduction, formatTotal } from '../shared/formatFigure';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import type { RankedType, RankedUnit } from './rankedUnits';
import { useRankingStyles } from './Ranking.styles';
import { mostOf, ScoreBar } from './ScoreBar';

/** Rank, unit, total, bonus where any has one, deduction and final score, with the units that are provisional or unranked marked. */
export function RankingTable({ type }: { readonly type: RankedType }) {
  const styles = useRankingStyles();
  const text = useText();
  const number = mergeClasses(styles.cell, styles.number);
  const most = mostOf(type);
  const withBonus = type.units.some(({ result }) => result.bonus > 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('ranking.table', { type: type.name })}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.short)}>
              {text('ranking.rank')}
            </th>
            <th scope="col" className={styles.cell}>
              {text('ranking.unit')}
            </th>
            <th scope="col" className={number}>
              {text('ranking.total')}
            </th>
            {withBonus ? (
              <th scope="col" className={number}>
                {text('ranking.bonus')}
              </th>
            ) : null}
            <th scope="col" className={number}>
              {text('ranking.deduction')}
            </th>
            <th scope="col" className={number}>
              {text('ranking.final')}
            </th>
          </tr>
        </thead>
        <tbody>
          {type.units.map((unit) => (
            <UnitRow key={unit.result.unit} unit={unit} most={most} withBonus={withBonus} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UnitRow({
  unit,
  most,
  withBonus,
}: {
  readonly unit: RankedUnit;
  /** The points that fill the whole width of its bar. */
  readonly most: number;
  readonly withBonus: boolean;
}) {
  const styles = useRankingStyles();
  const text = useText();
  const { name, group, result, maximum, block } = unit;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr>
      <td className={styles.cell}>{result.rank ?? text('ranking.none')}</td>
      <th scope="row" className={styles.cell}>
        {block === null ? name : <UnitLink name={name} block={block} />}
        {group === null ? null : <span className={styles.state}>{group}</span>}
        <Grade result={result} />
        {result.state === 'final' ? null : (
          <span className={mergeClasses(styles.state, result.state === 'invalid' ? styles.wrong : undefined)}>
            {text(`ranking.${result.state}`)}
          </span>
        )}
        {maximum === null ? null : (
          <span className={styles.state}>{text('ranking.maximum', { points: formatPoints(maximum) })}</span>
        )}
        <ScoreBar unit={unit} most={most} />
      </th>
      <td className={number}>{formatTotal(result.total)}</td>
      {withBonus ? <td className={number}>{formatDeduction(result.bonus)}</td> : null}
      <td className={mergeClasses(number, styles.minus)}>{formatDeduction(result.deduction)}</td>
      <td className={number}>{formatPoints(result.final)}</td>
    </tr>
  );
}

/** A unit's name, leading to its block on the score sheet. */
function UnitLink({ name, block }: { readonly name: string; readonly block: CellPlace }) {
  const styles = useRankingStyles();
  const session = useSession();
  const text = useText();
  const job = useSessionPart('job');
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={text('ranking.goTo', { unit: name })}
      disabled={job !== null && job.kind !== 'goTo'}
      onClick={() => void session.goTo(block)}
    >
      {name}
    </button>
  );
}

/** Its grade, and the veto that bounds it. */
function Grade({ result: { grade, isVetoed } }: Pick<RankedUnit, 'result'>) {
  const styles = useRankingStyles();
  const text = useText();
  if (grade === null && !isVetoed) return null;
  return (
    <span className={styles.state}>
      {grade === null ? null : text('ranking.grade', { grade })}
      {grade !== null && isVetoed ? ' · ' : null}
      {isVetoed ? <span className={styles.wrong}>{text('ranking.vetoed')}</span> : null}
    </span>
  );
}
