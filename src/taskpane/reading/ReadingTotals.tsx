import type { DocumentReading } from '../../app/reading/documentReading';
import { readingSize, type TypeSize } from '../../app/reading/sizes';
import { pointsText } from './pointsText';
import { mergeClasses } from '@fluentui/react-components';
import { useReadingStyles } from './Reading.styles';
import { useReadingText, type ReadingText } from './useReadingText';

/** What the document comes to as it is read now; said again whenever it changes. */
export function ReadingTotals({ reading }: { readonly reading: DocumentReading }) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const { units, indicators, listItems: items, types } = readingSize(reading.understood.imported);
  return (
    <div aria-live="polite" className={styles.totals}>
      <span className={styles.strong}>
        {items === 0
          ? text('total', { units, indicators })
          : text('totalLists', { units, indicators, items })}
      </span>
      {types
        .flatMap((type) => [
          ...(type.full === null || type.indicators === 0 ? [] : [fullText(text, type.name, type.full)]),
          ...(type.withoutPoints === 0
            ? []
            : [text('fullMissing', { type: type.name, count: type.withoutPoints })]),
        ])
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
      <span className={mergeClasses(styles.quiet, reading.isBehind ? undefined : styles.spoken)}>
        {reading.isBehind ? text('behind') : ''}
      </span>
    </div>
  );
}

function fullText(text: ReadingText, type: string, full: NonNullable<TypeSize['full']>): string {
  const least = pointsText(full.least);
  return full.least === full.most
    ? text('full', { type, points: least })
    : text('fullRange', { type, least, most: pointsText(full.most) });
}
