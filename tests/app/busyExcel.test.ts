import { afterAll, afterEach, expect, it } from '@jest/globals';
import { check } from '../../src/app/check';
import { compute } from '../../src/app/compute';
import { generate, planGenerate } from '../../src/app/generate';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { patientUseCase, tryMishaps, type Act, type MishapKind, type Trial } from '../support/mishaps';
import { county, smallCounty, towns } from '../support/smallCounty';
import { SMALL_DOCUMENT } from '../support/smallDocument';

afterEach(closeBooks);

/** What Excel says that it is busy with. */
const CODES = ['TooManyRequests', 'ServiceNotAvailable', 'ActivityLimitReached'];

/** A request that is turned away, one that is answered half-way, and one that was carried out although it says so. */
const KINDS: readonly MishapKind[] = testLevel.everyFault
  ? ['before', 'turnedAway', 'replyLost', 0.1, 0.5, 0.9]
  : ['turnedAway', 'replyLost', 0.5];

/** One line of the table: how many faults were tried, and how many of them nobody noticed. */
const table: string[] = [];
afterAll(() => {
  process.stdout.write(`${['use case | faults | overcome | wrong', ...table].join('\n')}\n`);
});

const patient =
  (act: Act): Act =>
  (useCase, book) =>
    act(patientUseCase(useCase), book);

const generateAll: Act = async (useCase) => {
  await generate(useCase, await planGenerate(useCase));
};

const TYPED = ['7.25', '3.5', '待核'];

async function sample(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7.25');
  book.score('西镇', '造林', '3.5');
  book.remark('东镇', '党建', '待核');
  return book;
}

/** The town's second indicator goes, so that rows shift and columns of people's entries with them. */
async function shifting(): Promise<EmbeddedBook> {
  const book = await sample();
  const type = towns();
  await book.load(
    smallCounty(county(), {
      ...type,
      indicators: type.indicators.filter(({ name }) => name !== '信访'),
    }),
  );
  return book;
}

async function defined(): Promise<EmbeddedBook> {
  const book = await openBook();
  await book.load(smallCounty());
  return book;
}

function afresh(make: () => Promise<EmbeddedBook>): () => Promise<EmbeddedBook> {
  let last: EmbeddedBook | null = null;
  return async () => {
    last?.dispose();
    return (last = await make());
  };
}

const load: Act = (useCase) =>
  importDefinitions(useCase, { bytes: new TextEncoder().encode(SMALL_DOCUMENT), fileName: '指标.txt' });

const TRIALS: readonly (readonly [string, Trial])[] = [
  ['load', { prepare: afresh(() => openBook()), act: load, typed: [] }],
  ['generate', { prepare: afresh(defined), act: generateAll, typed: [] }],
  [
    'generate where rows shift',
    { prepare: afresh(shifting), act: generateAll, typed: TYPED, reported: ['问题'] },
  ],
  ['check', { prepare: afresh(sample), act: (useCase) => check(useCase), typed: TYPED }],
  ['compute', { prepare: afresh(sample), act: (useCase) => compute(useCase), typed: TYPED }],
];

it.each(TRIALS)(
  'Excel that is busy at any request is waited for, and nothing is done twice that does harm: %s',
  async (name, trial) => {
    const step = testLevel.everyFault ? 1 : 3;
    const tried = await tryMishaps({ ...trial, act: patient(trial.act), codes: CODES }, () => KINDS, step);
    table.push(`${name} | ${tried.faults} | ${tried.overcome} | ${tried.problems.length}`);
    expect(tried.problems).toEqual([]);
    expect(tried.overcome).toBeGreaterThan(0);
  },
  600_000,
);

it.each(TRIALS)(
  'every request that Excel turns away is sent again: %s',
  async (_, trial) => {
    const act = patient(trial.act);
    const kinds: readonly MishapKind[] = ['before'];
    const tried = await tryMishaps(
      { ...trial, act, codes: CODES },
      () => kinds,
      testLevel.everyFault ? 1 : 3,
    );
    expect(tried.overcome).toBe(tried.faults);
    expect(tried.problems).toEqual([]);
  },
  600_000,
);
