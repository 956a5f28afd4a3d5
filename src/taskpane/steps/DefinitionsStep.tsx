import { Button, mergeClasses } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { DefinitionsSummary } from '../../app/session/overview';
import { knownBook } from '../../app/session/sessionState';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { LoadButtons } from './LoadButtons';

/** Loaded with the first plan. */
const DocumentPlan = part(() => import('../plan/DocumentPlan'));

/** Of use where something of a document is not sure. */
const Reading = part(() => import('../reading/Reading'));

/** Loads a document, and shows what was found in it. */
export function DefinitionsStep() {
  const styles = useStepBodyStyles();
  const book = useSessionPart('book');
  const text = useText();
  const summary = knownBook(book)?.definitions ?? null;
  // What then becomes of scores the plan says itself: it depends on the answer.
  const importPlan = useSessionPart('importPlan');
  const asksYear = importPlan !== null && importPlan.otherYear !== null;
  return (
    <>
      {asksYear ? null : (
        <p className={styles.hint}>{text(summary === null ? 'definitions.hint' : 'definitions.again')}</p>
      )}
      <Document first={summary === null} />
      {summary === null ? null : <Summary summary={summary} />}
    </>
  );
}

/** Where a document is on its way into the workbook: still to be chosen, being read with a person, planned. */
function Document({ first }: { readonly first: boolean }) {
  const styles = useStepBodyStyles();
  const session = useSession();
  const importPlan = useSessionPart('importPlan');
  const reading = useSessionPart('reading');
  const text = useText();
  if (importPlan !== null) {
    return (
      <PartBoundary>
        <Suspense fallback={<p className={styles.hint}>{text('plan.loading')}</p>}>
          <DocumentPlan plan={importPlan} />
        </Suspense>
      </PartBoundary>
    );
  }
  if (reading?.isShown === true) {
    return (
      <PartBoundary>
        <Suspense fallback={<p className={styles.hint}>{text('plan.loading')}</p>}>
          <Reading reading={reading} />
        </Suspense>
      </PartBoundary>
    );
  }
  return (
    <>
      <LoadButtons first={first} />
      {reading !== null ? (
        <Quiet
          onPress={() => {
            session.documents.showReading();
          }}
        >
          {text('definitions.reading', { fileName: reading.fileName })}
        </Quiet>
      ) : null}
      {first ? (
        <Quiet onPress={() => void session.documents.beginEmpty(text('definitions.emptyName'))}>
          {text('definitions.empty')}
        </Quiet>
      ) : null}
    </>
  );
}

/** What few people need, and nobody sees who does not look for it. */
function Quiet({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  const styles = useStepBodyStyles();
  const busy = useBusy();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.quietLink}
      disabledFocusable={busy}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}

function Summary({ summary }: { readonly summary: DefinitionsSummary }) {
  const styles = useStepBodyStyles();
  const text = useText();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('definitions.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {text('definitions.type')}
            </th>
            <th scope="col" className={number}>
              {text('definitions.units')}
            </th>
            <th scope="col" className={number}>
              {text('definitions.indicators')}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.unitTypes.map(({ name, units, indicators }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={number}>{units}</td>
              <td className={number}>{indicators}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={mergeClasses(styles.facts, styles.counts)}>
        <li>{text('definitions.negative', { count: summary.negativeItems })}</li>
        <li>{text('definitions.derived', { count: summary.capsDerived })}</li>
        <li>{text('definitions.missing', { count: summary.capsMissing })}</li>
      </ul>
    </>
  );
}
