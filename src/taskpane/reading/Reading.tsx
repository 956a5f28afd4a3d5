import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { DocumentReading } from '../../app/reading/documentReading';
import { lacking } from '../../app/reading/openQuestions';
import { shownTables, shownTypes } from '../../app/reading/shownTables';
import { Glyph } from '../shared/Glyph';
import { LongList } from '../shared/LongList';
import { takeTo } from '../shared/places';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import type { OwnerOption } from './ColumnHead';
import { PastedIndicators } from './PastedIndicators';
import { ReadingFooter } from './ReadingFooter';
import { useReadingStyles } from './Reading.styles';
import { ReadingTotals } from './ReadingTotals';
import { cardId, UNITS_ID } from './readingPlaces';
import { TableCard } from './TableCard';
import type { KnownUnits } from './TableFields';
import { UnitTypes } from './UnitTypes';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';
import { useToldOpen } from './useToldOpen';

/** Tables of which nothing is doubtful, in one fold. */
const SURE_ID = 'reading-sure';

/** How a document is read, table by table, with everything that a person can say of it. */
export default function Reading({ reading }: { readonly reading: DocumentReading }) {
  const styles = useReadingStyles();
  const step = useStepBodyStyles();
  const text = useReadingText();
  const say = useSay();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const tables = useMemo(() => shownTables(reading), [reading]);
  const known = useMemo(() => knownUnits(reading), [reading]);
  const lacksUnits = lacking(reading.understood).some(({ what }) => what === 'units');
  const unsureNow = tables.filter(({ doubts }) => doubts.length > 0).map(({ number }) => number);
  const asked = useEverAsked(unsureNow);
  const { isOpen, setOpen } = useToldOpen();
  const [visited, setVisited] = useState<string | null>(null);
  // The reading of another document is another one; what is pasted belongs to the one that is shown.
  const opened = reading.pasted === null ? reading.document : null;
  useEffect(() => {
    takeTo(section.current);
  }, [opened]);
  // The card stays open while the list is typed, though units are known from the first line on.
  const [lackedUnits, setLackedUnits] = useState(lacksUnits);
  if (lacksUnits && !lackedUnits) setLackedUnits(true);
  const unitsOpen = isOpen(UNITS_ID, lackedUnits);
  const places = [...(lacksUnits ? [UNITS_ID] : []), ...unsureNow.map(cardId)];
  const goOn = (place: string): void => {
    setOpen(place, true);
    setVisited(place);
    // What is opened is there once it is drawn.
    setTimeout(() => {
      takeTo(document.getElementById(place));
    });
  };
  const unsure = tables.filter(({ number }) => asked.has(number));
  const sure = tables.filter(({ number }) => !asked.has(number));
  const isEmptyStart = reading.pasted !== null;
  const hint = isEmptyStart ? 'hintEmpty' : places.length > 0 ? 'hintUnsure' : 'hintSure';
  const card = (table: (typeof tables)[number]) => (
    <TableCard
      reading={reading}
      table={table}
      known={known}
      open={isOpen(cardId(table.number), asked.has(table.number))}
      onToggle={(open) => {
        setOpen(cardId(table.number), open);
      }}
    />
  );
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={mergeClasses(step.plan, styles.clear)}
      aria-labelledby={id}
    >
      <h3 id={id} className={step.planTitle}>
        {isEmptyStart ? text('titleEmpty') : text('title', { fileName: reading.fileName })}
      </h3>
      <p className={styles.quiet}>{text(hint)}</p>
      <ReadingTotals reading={reading} />
      <div className={styles.row}>
        {places.length > 0 ? (
          <Button
            size="small"
            onClick={() => {
              const next = places[(places.indexOf(visited ?? '') + 1) % places.length];
              if (next !== undefined) goOn(next);
            }}
          >
            {text('next')}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={reading.earlier.length === 0}
          onClick={() => {
            say({ kind: 'back' });
          }}
        >
          {text('back')}
        </Button>
        {Object.keys(reading.said).length === 0 ? null : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              say({ kind: 'guessAll' });
              takeTo(section.current);
            }}
          >
            {text('guessAll')}
          </Button>
        )}
      </div>
      <UnitTypes
        reading={reading}
        open={unitsOpen}
        onToggle={(open) => {
          setOpen(UNITS_ID, open);
        }}
      />
      {reading.pasted === null ? null : <PastedIndicators pasted={reading.pasted} />}
      {unsure.length === 0 ? null : (
        <>
          <h4 className={styles.heading}>
            {text(unsureNow.length > 0 ? 'tables.unsure' : 'tables.settled')}
          </h4>
          <ul className={styles.list}>
            {unsure.map((table) => (
              <li key={table.number}>{card(table)}</li>
            ))}
          </ul>
        </>
      )}
      {sure.length === 0 ? null : (
        <details
          className={styles.card}
          open={isOpen(SURE_ID, false)}
          onToggle={({ currentTarget }) => {
            setOpen(SURE_ID, currentTarget.open);
          }}
        >
          <summary id={SURE_ID} className={styles.summary}>
            <Glyph name="done" className={mergeClasses(styles.mark, styles.done)} />
            <span className={styles.names}>{text('tables.sure', { count: sure.length })}</span>
            <Glyph
              name="chevron"
              className={mergeClasses(styles.chevron, isOpen(SURE_ID, false) ? styles.open : undefined)}
            />
          </summary>
          {isOpen(SURE_ID, false) ? (
            <div className={styles.body}>
              <LongList items={sure} keyOf={({ number }) => String(number)} show={card} />
            </div>
          ) : null}
        </details>
      )}
      <ReadingFooter
        reading={reading}
        onUnits={() => {
          goOn(UNITS_ID);
        }}
        onTables={() => {
          const [first] = unsureNow;
          goOn(first === undefined ? SURE_ID : cardId(first));
        }}
      />
    </section>
  );
}

/** Tables that were unsure at any time since the reading was opened: they keep their place once they are settled. */
function useEverAsked(now: readonly number[]): ReadonlySet<number> {
  const [asked, setAsked] = useState<ReadonlySet<number>>(() => new Set(now));
  const fresh = now.filter((number) => !asked.has(number));
  if (fresh.length > 0) setAsked(new Set([...asked, ...fresh]));
  return asked;
}

function knownUnits(reading: DocumentReading): KnownUnits {
  const types = shownTypes(reading);
  const groups = new Set(types.flatMap((type) => Object.values(type.groups)));
  const owners: readonly OwnerOption[] = [
    ...types.flatMap(({ units }) => units.map((name) => ({ value: `unit:${name}`, name }))),
    ...[...groups].map((name) => ({ value: `group:${name}`, name })),
  ];
  return { types, owners };
}
