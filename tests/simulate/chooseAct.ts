import { put, type Action } from '../support/sequences/action';
import { DEFINITION_ACTIONS } from '../support/sequences/definitionActions';
import { ROUGH_ACTIONS } from '../support/sequences/roughActions';
import { TYPING_ACTIONS } from '../support/sequences/typingActions';
import { checkBook, computeTotals, generateSheets, loadAgain, saveAndReopen } from './acts';
import { choiceOf, count, type Year } from './year';

const JOBS: Readonly<Record<string, (year: Year) => Promise<unknown>>> = {
  generate: generateSheets,
  compute: computeTotals,
  check: checkBook,
  saveAndReopen,
  loadAgain,
};

/** What people do by hand, and how often of a hundred times. */
const BY_HAND: readonly (readonly [percent: number, Readonly<Record<string, Action>>])[] = [
  [30, DEFINITION_ACTIONS],
  [25, TYPING_ACTIONS],
  [15, ROUGH_ACTIONS],
];

/** Does one thing or another. */
export async function actByChance(year: Year): Promise<void> {
  const { dice } = year;
  let left = dice.below(100);
  for (const [percent, actions] of BY_HAND) {
    if (left < percent) {
      const [name, action] = dice.one(Object.entries(actions));
      begin(year, name);
      await action(year, choiceOf(year));
      return;
    }
    left -= percent;
  }
  const [name, job] = dice.one(Object.entries(JOBS));
  begin(year, name);
  await job(year);
}

/** Notes what is done. */
export function begin(year: Year, name: string): void {
  count(year, name);
  year.model.story.push(name);
}

/** Good scores for most of what has none. */
export function scoreMost(year: Year): void {
  const { dice, model } = year;
  for (const row of model.scoreRows()) {
    if (row.text('kind') !== 'I' || row.content('score').kind !== 'empty' || dice.happens(20)) continue;
    model.forget([row]);
    put(year, row.sheet.name, row.row, row.column('score'), String(model.fresh() / 1000));
    model.remember(row);
  }
}
