import type { PlainResult } from './plainResults';
import type { RandomCounty } from './randomCounty';

type GradeCase =
  | 'an event that is deducted once'
  | 'an error value instead of an event, twice'
  | 'a grade by score'
  | 'a grade by share'
  | 'a grade by places'
  | 'a place that a veto leaves to another'
  | 'a unit without a grade'
  | 'a veto that lowers a grade';

/**
 * What makes grades, and the events before them, go wrong.
 *
 * @param withoutVetoes what the results were if no unit were under one
 */
export function noteGrades(
  { settings, ledger, definitions }: RandomCounty,
  results: readonly PlainResult[],
  withoutVetoes: readonly PlainResult[],
  note: (hardCase: GradeCase, holds: boolean) => void,
): void {
  const { grades, sameEventOnce } = settings;
  const told = ledger.flatMap(({ unit, event, points }) =>
    event !== '' && points !== 0 ? [`${unit}|${event.trim()}`] : [],
  );
  const isTwice = (events: readonly string[]): boolean =>
    sameEventOnce && new Set(events).size < events.length;
  const isError = (event: string): boolean => event.endsWith('|#N/A');
  note('an event that is deducted once', isTwice(told.filter((event) => !isError(event))));
  note('an error value instead of an event, twice', isTwice(told.filter(isError)));
  const earned = (name: string): boolean => results.some(({ grade }) => grade === name);
  note(
    'a grade by score',
    grades.some(({ name, from }) => from !== null && earned(name)),
  );
  note(
    'a grade by share',
    grades.some(({ name, upTo }) => upTo !== null && earned(name)),
  );
  note(
    'a grade by places',
    grades.some(({ name, places }) => places !== null && earned(name)),
  );
  note(
    'a unit without a grade',
    grades.length > 0 &&
      results.some(({ grade, state }) => grade === null && (state === 'final' || state === 'provisional')),
  );
  const vetoed = new Set(
    definitions.unitTypes.flatMap(({ units }) =>
      units.flatMap(({ id, veto }) => (veto === null ? [] : [id])),
    ),
  );
  note(
    'a place that a veto leaves to another',
    results.some(
      ({ unit, grade }, index) => !vetoed.has(unit) && grade !== (withoutVetoes[index]?.grade ?? null),
    ),
  );
  note(
    'a veto that lowers a grade',
    results.some(({ unit, grade, final }) => {
      const isLast = grade !== null && grade === grades.at(-1)?.name;
      return vetoed.has(unit) && isLast && final >= (grades[0]?.from ?? Infinity) && grades[0]?.upTo === null;
    }),
  );
}
