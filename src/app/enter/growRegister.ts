import { enteredScores } from '../book/enteredScores';
import { followRenames } from '../book/followRenames';
import { examine } from '../examine/examine';
import { computedBookWrites } from '../plan/computedBookWrites';
import { needsRebuild } from '../plan/removedWrites';
import { carryOutAndTell, whileItStands } from '../typed/carryOut';
import type { UseCase } from '../useCase';

/**
 * Gives the register rows, and the columns that it is to have: what follows from it is written anew, as computing does.
 *
 * @param toCome how many entries it is to have room for below its last one
 */
export function growRegister(useCase: UseCase, toCome: number): Promise<void> {
  return whileItStands(useCase, { labels: true }, async (snapshot) => {
    const { state } = followRenames(snapshot, useCase.language);
    useCase.onProgress?.('planning');
    await useCase.takeTurn?.();
    const { stored, layouts, definitions } = state;
    const entered = enteredScores(state.snapshot, stored, layouts, definitions);
    const { results } = examine(state, needsRebuild(state, entered) ? entered.returning : []);
    const writes = computedBookWrites(state, entered, results, toCome);
    useCase.onProgress?.('writing', 0);
    await carryOutAndTell(useCase, state.snapshot, writes, { calculate: true });
  });
}
