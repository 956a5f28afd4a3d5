import { Button, mergeClasses } from '@fluentui/react-components';
import type { DocumentReading } from '../../app/reading/documentReading';
import { lacking, openQuestions, type Lacking } from '../../app/reading/openQuestions';
import { JobButton } from '../shared/JobButton';
import { useSession } from '../shared/paneContext';
import { goTo } from '../shared/places';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { useReadingStyles } from './Reading.styles';
import { useReadingText, type ReadingText } from './useReadingText';

interface ReadingFooterProps {
  readonly reading: DocumentReading;
  readonly onUnits: () => void;
  readonly onTables: () => void;
}

/** Whether the document can be loaded as it is read now, and what is missing or left open. */
export function ReadingFooter({ reading, onUnits, onTables }: ReadingFooterProps) {
  const styles = useReadingStyles();
  const step = useStepBodyStyles();
  const text = useReadingText();
  const session = useSession();
  const missing = lacking(reading.understood);
  const left = openQuestions(reading).length;
  const isEmptyStart = reading.pasted !== null;
  return (
    <>
      {missing.map((one) => (
        <div key={one.what} className={styles.note}>
          <span>{lackingText(text, one)}</span>
          <Button size="small" onClick={one.what === 'indicators' ? onTables : onUnits}>
            {text(one.what === 'indicators' ? 'toTables' : 'toUnits')}
          </Button>
        </div>
      ))}
      {missing.length === 0 && left > 0 ? (
        <p className={styles.note}>{text('left', { count: left })}</p>
      ) : null}
      <div className={mergeClasses(step.buttons, styles.footer)}>
        <JobButton
          primary
          possible={missing.length === 0}
          onPress={() => void session.documents.loadAsRead()}
        >
          {text(isEmptyStart ? 'start' : 'load')}
        </JobButton>
        <JobButton
          onPress={() => {
            session.documents.dismissReading();
            goTo({ show: 'step-definitions', focus: 'step-definitions' });
          }}
        >
          {text('doNotLoad')}
        </JobButton>
      </div>
    </>
  );
}

function lackingText(text: ReadingText, one: Lacking): string {
  if (one.what !== 'fewerTypes') return text(`lacking.${one.what}`);
  return text('lacking.fewerTypes', { count: one.count, most: one.most });
}
