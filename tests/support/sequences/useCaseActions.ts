import { carryOutImport } from '../../../src/app/importDefinitions';
import { planImport, withYear } from '../../../src/app/plan/planImport';
import { openBook } from '../embeddedBook';
import { pick, type Action, type Play } from './action';
import { DOCUMENTS } from './documents';
import { lostOrAltered, misplaced } from './expectations';

/** The buttons, and the file. After each of them everything typed is looked for. */
export const USE_CASE_ACTIONS = {
  generate: async (play) => {
    await expectInPlace(play, () => play.book.generate());
  },

  compute: async (play) => {
    await expectInPlace(play, () => play.book.compute());
  },

  check: async (play) => {
    await play.book.check();
    expectWhole(play);
  },

  saveAndReopen: async (play) => {
    const file = await play.book.save();
    play.book.dispose();
    play.book = await openBook({ book: file });
    play.model.book = play.book.host.book;
    expectWhole(play);
  },

  importDocument: async (play, [a]) => {
    const bytes = pick(DOCUMENTS, a) ?? new Uint8Array();
    play.model.story.push(`  document ${a % DOCUMENTS.length}`);
    const { useCase } = play.book;
    const plan = await planImport(useCase, { bytes, fileName: '考核指标.txt' });
    // Whichever year it is of, it corrects this one: every entry stays.
    await carryOutImport(useCase, withYear(plan, 'same'));
    play.model.places();
    expectWhole(play);
  },
} satisfies Readonly<Record<string, Action>>;

async function expectInPlace({ model }: Play, act: () => Promise<unknown>): Promise<void> {
  const shown = new Set(model.scoreRows().map((row) => row.text('unit')));
  await act();
  const places = model.places();
  model.sheetsMade(places);
  fail([...lostOrAltered(model), ...misplaced(model, places, shown)]);
}

function expectWhole(play: Play): void {
  fail(lostOrAltered(play.model));
}

function fail(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(problems.join('\n'));
}
