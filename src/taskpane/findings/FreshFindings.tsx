import { makeStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useSessionState } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { SPOKEN } from '../shared/spoken.styles';

/** Loaded when something was typed wrong. */
const FreshCard = part(() => import('./FreshCard'));

const useStyles = makeStyles({ spoken: SPOKEN });

/**
 * What was typed wrong a moment ago, at the top of the pane and read out, without a button being pressed. The region
 * of what is read out is always there, because readers follow only regions that they knew while these were empty.
 */
export function FreshFindings() {
  const styles = useStyles();
  const { fresh, job } = useSessionState();
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const isWorking = job !== null && job.kind !== 'goTo';
  return (
    <>
      <div role="alert" className={styles.spoken} ref={setRegion} />
      {isWorking || fresh.length === 0 || region === null ? null : (
        <PartBoundary>
          <Suspense fallback={null}>
            <FreshCard fresh={fresh} region={region} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
