import { mergeClasses } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { SEVERITIES } from '../../domain/findings/findingGroups';
import { Choice } from '../shared/Choice';
import { useText, type Text } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { Ended } from '../status/Ended';
import { useFindingsStyles } from './Findings.styles';
import { Fixes } from './Fixes';
import { Group } from './Group';
import { useFindings, type FindingsList } from './useFindings';

/** Of use once something was checked. */
const CheckedFindings = part(() => import('./CheckedFindings'));

/** What a person should look at, by kind, filtered by sheet and severity. */
export default function Findings() {
  const styles = useFindingsStyles();
  const text = useText();
  const id = useId();
  const list = useFindings();
  return (
    <section
      id="findings"
      tabIndex={-1}
      className={mergeClasses(styles.card, styles.taken)}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {text('findings.title')}
        </h2>
        <span className={styles.count}>{tally(list.all, text)}</span>
      </div>
      <Ended at="findings" />
      {list.all.length === 0 ? <span>{text('findings.none')}</span> : <Filters list={list} />}
      {list.all.length > 0 && list.groups.length === 0 ? <span>{text('findings.noneShown')}</span> : null}
      {list.olderSheet === null ? null : (
        <span className={styles.count}>{text('findings.sheetOlder', { sheet: list.olderSheet })}</span>
      )}
      {list.groups.map((group) => (
        <Group key={group.code} group={group} />
      ))}
      {list.checks.size === 0 ? null : (
        <PartBoundary>
          <Suspense fallback={null}>
            <CheckedFindings checks={list.checks} />
          </Suspense>
        </PartBoundary>
      )}
      <Fixes />
    </section>
  );
}

/** How many there are of each severity that occurs. */
function tally(findings: readonly Finding[], text: Text): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [text('findings.tally', { severity: text(`findings.${severity}`), count })];
  }).join(' · ');
}

function Filters({ list: { sheets, filter, setFilter } }: { readonly list: FindingsList }) {
  const styles = useFindingsStyles();
  const text = useText();
  // A prefix keeps "all" apart from a sheet of any name, and from "on no sheet".
  const sheetValue = filter.sheet === null ? '' : `=${filter.sheet}`;
  return (
    <div className={styles.filters}>
      <Choice
        label={text('findings.sheet')}
        value={sheetValue}
        options={[
          { value: '', name: text('findings.allSheets') },
          ...sheets.map((sheet) => ({
            value: `=${sheet}`,
            name: sheet === '' ? text('findings.noSheet') : sheet,
          })),
        ]}
        onChoose={(value) => {
          setFilter({ ...filter, sheet: value === '' ? null : value.slice(1) });
        }}
      />
      <Choice
        label={text('findings.severity')}
        value={filter.severity ?? ''}
        options={[
          { value: '', name: text('findings.allSeverities') },
          ...SEVERITIES.map((severity) => ({ value: severity, name: text(`findings.${severity}`) })),
        ]}
        onChoose={(value) => {
          setFilter({ ...filter, severity: SEVERITIES.find((severity) => severity === value) ?? null });
        }}
      />
    </div>
  );
}
