import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { BookOverview } from '../../app/session/overview';
import { rowFacts, type RowFacts, type SelectedPlace } from '../../app/session/rowFacts';
import { formatPoints } from '../../domain/points/points';
import { formatTotal } from '../shared/formatFigure';
import { useText, type Text } from '../shared/paneContext';
import { Deductions } from './Deductions';
import { useSelectedRowStyles } from './SelectedRow.styles';

interface SelectedRowProps {
  readonly overview: BookOverview;
  readonly place: SelectedPlace;
}

/** Whose score for what the selected row holds, and what it adds up to so far. */
export default function SelectedRow({ overview, place }: SelectedRowProps) {
  const styles = useSelectedRowStyles();
  const text = useText();
  const id = useId();
  const facts = useMemo(() => rowFacts(overview, place), [overview, place]);
  if (facts === null) return null;
  const { indicator } = facts;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.unit}>
        {facts.unit}
      </h2>
      {indicator === null ? null : (
        <p className={styles.indicator}>{`${indicator.category} · ${indicator.name}`}</p>
      )}
      <dl className={styles.facts}>
        {indicator === null ? null : <IndicatorFacts indicator={indicator} />}
        <Fact term={text('selected.total')} value={formatTotal(facts.total)} />
        {facts.bonus > 0 ? <Fact term={text('ranking.bonus')} value={formatPoints(facts.bonus)} /> : null}
        {facts.deduction < 0 ? (
          <Fact term={text('selected.deduction')} value={formatPoints(facts.deduction)} />
        ) : null}
        <Fact term={text('selected.final')} value={formatPoints(facts.final)} />
        <Fact
          term={text('selected.progress')}
          value={text('selected.scored', { scored: facts.scored, all: facts.indicators })}
        />
      </dl>
      <Deductions overview={overview} unit={facts.unitId} />
    </section>
  );
}

function IndicatorFacts({ indicator }: { readonly indicator: NonNullable<RowFacts['indicator']> }) {
  const text = useText();
  const { reading, actual, subtotal, categoryMaximum } = indicator;
  return (
    <>
      <Fact term={text('selected.cap')} value={capText(indicator, text)} />
      {actual === null ? null : (
        <Fact term={text('selected.actual')} value={actual === '' ? text('selected.noActual') : actual} />
      )}
      <Fact
        term={text('selected.score')}
        value={scoreText(reading, text)}
        wrong={reading.state === 'invalid'}
      />
      <Fact
        term={text('selected.subtotal')}
        value={text('selected.ofMaximum', {
          points: formatPoints(subtotal),
          maximum: formatPoints(categoryMaximum),
        })}
      />
    </>
  );
}

function capText({ cap, capSource }: NonNullable<RowFacts['indicator']>, text: Text): string {
  if (cap === null) return text('selected.capMissing');
  return capSource === 'derived'
    ? text('selected.capDerived', { cap: formatPoints(cap) })
    : formatPoints(cap);
}

function scoreText(reading: NonNullable<RowFacts['indicator']>['reading'], text: Text): string {
  switch (reading.state) {
    case 'blank':
      return text('selected.blank');
    case 'notAssessed':
      return text('selected.notAssessed');
    case 'valid':
      return formatPoints(reading.points);
    case 'invalid':
      // Of a date the cell shows no figure.
      return text('selected.refused', { entered: 'shown' in reading ? reading.shown : reading.entered });
  }
}

interface FactProps {
  readonly term: string;
  readonly value: string;
  readonly wrong?: boolean;
}

function Fact({ term, value, wrong = false }: FactProps) {
  const styles = useSelectedRowStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.value, wrong ? styles.wrong : undefined)}>{value}</dd>
    </div>
  );
}
