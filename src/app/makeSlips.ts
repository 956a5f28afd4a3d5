import { slipText } from '../strings/slipText';
import { sheetNameFor } from '../workbook/layout/sheetName';
import { planSlips } from '../workbook/plan/planSlips';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import { claimNames } from '../workbook/writes/claimNames';
import type { Write } from '../workbook/writes/writes';
import { bookState } from './book/bookState';
import { slipsOf } from './book/slips';
import { examine } from './examine/examine';
import { writtenToday } from './plan/writtenToday';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';

/** The slips that were made. */
export interface MadeSlips {
  readonly sheet: string;
  /** How many units have one: those with indicators. */
  readonly units: number;
}

/**
 * Makes the slips that tell each unit its result, as values of this moment, each on a page of its own. Slips that were
 * made before are replaced; where somebody has opened their sheet for typing, it is left alone and theirs from then on.
 *
 * @throws BookError as `bookState`; WorkbookError what the host says
 */
export function makeSlips(useCase: UseCase): Promise<MadeSlips> {
  return whileItStands(useCase, { labels: false }, (snapshot) => makeSlipsOf(useCase, snapshot));
}

async function makeSlipsOf(useCase: UseCase, snapshot: BookSnapshot): Promise<MadeSlips> {
  const state = bookState(snapshot, useCase.language);
  useCase.onProgress?.('planning');
  await useCase.takeTurn?.();
  const slips = slipsOf(state, examine(state));
  const { slips: before } = snapshot;
  const replaced = before?.isProtected === true ? [before.sheet] : [];
  const taken = new Set(snapshot.sheets.filter((name) => !replaced.includes(name)));
  const own = slipText(useCase.language, 'sheet');
  const sheet = sheetNameFor(replaced[0] ?? own, taken, own);
  const writes: readonly Write[] = [
    ...replaced.map((name): Write => ({ kind: 'deleteSheet', sheet: name })),
    ...planSlips(slips, { sheet, date: writtenToday(useCase) }, state.context),
  ];
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(useCase, snapshot, claimNames(writes, snapshot.names));
  return { sheet, units: slips.length };
}
