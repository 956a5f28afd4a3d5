import fc from 'fast-check';
import type { Action, Choice, Play } from './action';
import { BookModel } from './bookModel';
import { DEFINITION_ACTIONS } from './definitionActions';
import { ROUGH_ACTIONS } from './roughActions';
import { startBook } from './startBook';
import { TYPING_ACTIONS } from './typingActions';
import { USE_CASE_ACTIONS } from './useCaseActions';

const ACTIONS: Readonly<Record<string, Action>> = {
  ...DEFINITION_ACTIONS,
  ...TYPING_ACTIONS,
  ...ROUGH_ACTIONS,
  ...USE_CASE_ACTIONS,
};

/** What is done and how it chooses; an action by its name. */
export type Step = readonly [name: string, ...choice: Choice];

const names = (actions: Readonly<Record<string, Action>>): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.keys(actions));

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.oneof(
    { weight: 4, arbitrary: names(DEFINITION_ACTIONS) },
    { weight: 2, arbitrary: names(TYPING_ACTIONS) },
    { weight: 2, arbitrary: names(ROUGH_ACTIONS) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'generate',
        'generate',
        'generate',
        'compute',
        'compute',
        'check',
        'saveAndReopen',
        'importDocument',
        'importDocument',
      ),
    },
  ),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
);

/** From 5 to 10 actions between the first scores and the last look. */
export const sequence: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 5, maxLength: 10 });

/**
 * Types some scores into a book of its own, carries the steps out, and generates at the end.
 *
 * @throws Error with what is lost, altered or misplaced, and the whole story
 */
export async function playSequence(steps: readonly Step[]): Promise<void> {
  const book = await startBook();
  const play: Play = { book, model: new BookModel(book.host.book) };
  try {
    play.model.sheetsMade(play.model.places());
    const beginning: readonly Step[] = [0, 7, 14, 21].map((at) => ['typeColumn', at, at + 1, at]);
    for (const [name, ...choice] of [...beginning, ...steps, ['generate', 0, 0, 0] as const]) {
      play.model.story.push(`${name} ${choice.join(' ')}`);
      await ACTIONS[name]?.(play, choice);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error([reason, 'after:', ...play.model.story].join('\n'), { cause: error });
  } finally {
    play.book.dispose();
  }
}
