import { check, type CheckResult } from '../../src/app/check';
import { compute } from '../../src/app/compute';
import { generate, planGenerate } from '../../src/app/generate';
import { carryOutImport } from '../../src/app/importDefinitions';
import type { YearAnswer } from '../../src/app/plan/otherYear';
import { planImport, withYear } from '../../src/app/plan/planImport';
import { openBook } from '../support/embeddedBook';
import { lostOrAltered, misplaced } from '../support/sequences/expectations';
import { disturbed, PEOPLE_MEANWHILE } from './disturbed';
import { wrongFigures } from './wrongFigures';
import { openSheets } from './openSheets';
import { changedIdentities, identitiesOf } from './identities';
import { endYear } from './endYear';
import { expectNone, useCaseOf, type Year } from './year';

/** A correction of this year's document. */
export async function loadAgain(year: Year): Promise<void> {
  year.documents.change();
  await load(year, 'same');
  expectNone(lostOrAltered(year.model));
}

/** A new year begins: what was entered is kept on a sheet of its own, and nowhere else. */
export async function loadNextYear(year: Year): Promise<void> {
  const { model, documents } = year;
  const [scores, rows] = [new Set(model.entries.keys()), model.ledger.length];
  documents.nextYear();
  await load(year, 'new');
  expectNone([...endYear(model, documents.year - 1, scores, rows), ...lostOrAltered(model)]);
}

export async function load(year: Year, answer: YearAnswer): Promise<void> {
  const { documents, model } = year;
  const before = identitiesOf(model.book);
  await disturbed(year, async () => {
    const useCase = useCaseOf(year);
    const plan = await planImport(useCase, { bytes: documents.bytes(), fileName: '考核指标.txt' });
    await carryOutImport(useCase, withYear(plan, answer));
  });
  expectNone(changedIdentities(before, identitiesOf(model.book)));
  model.places();
}

export async function generateSheets(year: Year): Promise<void> {
  await putInOrder(year, async () => {
    const useCase = useCaseOf(year);
    await generate(useCase, await planGenerate(useCase));
  });
}

export async function computeTotals(year: Year): Promise<CheckResult> {
  const before = year.counts.get(PEOPLE_MEANWHILE);
  const result = await putInOrder(year, () => compute(useCaseOf(year)));
  // What was typed after its last reading cannot be in its result.
  if (year.counts.get(PEOPLE_MEANWHILE) !== before) return computeUndisturbed(year);
  expectNone(wrongFigures(year, result));
  return result;
}

/** As {@link computeTotals}, with nothing else going on. */
async function computeUndisturbed(year: Year): Promise<CheckResult> {
  const result = await compute(useCaseOf(year));
  expectNone([...lostOrAltered(year.model), ...wrongFigures(year, result)]);
  return result;
}

export async function checkBook(year: Year): Promise<void> {
  await disturbed(year, () => check(useCaseOf(year)));
  expectNone(lostOrAltered(year.model));
}

export async function saveAndReopen(year: Year): Promise<void> {
  const file = await year.book.save();
  year.book.dispose();
  year.book = await openBook({ book: file });
  year.model.book = year.book.host.book;
  expectNone(lostOrAltered(year.model));
}

/** A job after which every entry stands in its row, or on 已移出. */
async function putInOrder<Result>(year: Year, job: () => Promise<Result>): Promise<Result> {
  const { model } = year;
  const shown = new Set(model.scoreRows().map((row) => row.text('unit')));
  model.sheetsBegun();
  const result = await disturbed(year, job);
  const places = model.places();
  model.sheetsMade(places);
  expectNone([
    ...lostOrAltered(model),
    ...misplaced(model, places, shown),
    ...openSheets(model.book).map((name) => `${name} is left open`),
  ]);
  return result;
}
