import type { StepMeasure } from './taskWatch';

/** Most milliseconds that a task on the pane's main thread may take. */
const LONGEST_TASK = 200;

/** Most milliseconds that generating the book of 1,500 rows may take, on a machine with two cores. */
const LONGEST_GENERATING = 5000;

/** The step of generating, by its name in a measurement. */
export const GENERATING = 'generating 1,500 score rows';

/** The step before which there is nothing to press: its tasks are printed, and held to nothing. */
export const OPENING = 'from address to pane';

/**
 * The tasks that are held to {@link LONGEST_TASK}: those the pane ran alone, and those in which it may have had a
 * part. The grid's own are not: in the workbench they are on the pane's thread, in Excel there are none.
 */
function countedTasks({ pane, both }: StepMeasure): readonly number[] {
  return [...pane, ...both];
}

/**
 * Which promises a measurement breaks, in words.
 *
 * @param steps every round of every step, by the step's name
 */
export function brokenPromises(steps: ReadonlyMap<string, readonly StepMeasure[]>): readonly string[] {
  const broken: string[] = [];
  for (const [step, rounds] of steps) {
    const longest = Math.max(0, ...rounds.flatMap(countedTasks));
    if (step !== OPENING && longest > LONGEST_TASK) {
      broken.push(`${step}: a task of ${Math.round(longest)} ms, at most ${LONGEST_TASK} promised`);
    }
  }
  const generating = steps.get(GENERATING) ?? [];
  const took = median(generating.map(({ wall }) => wall));
  if (generating.length === 0) broken.push(`${GENERATING}: not measured`);
  else if (took > LONGEST_GENERATING) {
    broken.push(`${GENERATING}: ${Math.round(took)} ms, at most ${LONGEST_GENERATING} promised`);
  }
  return broken;
}

/** The middle of values; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
