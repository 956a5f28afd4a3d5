import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../src/app/book/bookState';
import { check } from '../../src/app/check';
import { compute } from '../../src/app/compute';
import { decideAliases } from '../../src/app/decideAliases';
import { agreedScores, enterScores } from '../../src/app/enter/enterScores';
import { planScores } from '../../src/app/enter/planScores';
import { generate, planGenerate } from '../../src/app/generate';
import { carryOutImport, importDefinitions } from '../../src/app/importDefinitions';
import { planImport, withYear, type ImportSource } from '../../src/app/plan/planImport';
import { makeNumbers } from '../../src/app/makeNumbers';
import { saveSettings } from '../../src/app/saveSettings';
import { textTable } from '../../src/importer/scores/readScoreTables';
import type { UnitType } from '../../src/domain/definitions/definitions';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { mendBook } from '../support/mendBook';
import { tryMishaps, type Act, type MishapKind, type Trial } from '../support/mishaps';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { county, smallCounty, towns } from '../support/smallCounty';
import { SMALL_DOCUMENT } from '../support/smallDocument';

afterEach(closeBooks);

/** A fault before a request leaves what a lost reply to the one before leaves. */
const KINDS: readonly MishapKind[] = testLevel.everyFault
  ? ['before', 0.03, 0.3, 0.6, 0.95, 'replyLost', 'silence', 'fromThenOn']
  : [0.8, 'replyLost', 'silence'];

/** One line of the table: a use case, how many faults were tried, how many requests it has, what went wrong. */
const table: string[] = [];
afterAll(() => {
  process.stdout.write(`${['use case | faults | requests | wrong', ...table].join('\n')}\n`);
});

/** Every so manieth request is tried where not all are. */
const SAMPLED_STEP = 7;

/** Of each request every mishap; one of them otherwise, another from request to request and from trial to trial. */
async function problemsOf(name: string, trial: Trial): Promise<readonly string[]> {
  const turn = table.length;
  const sampled = (request: number): readonly MishapKind[] =>
    KINDS.slice((request + turn) % KINDS.length).slice(0, 1);
  const tried = testLevel.everyFault
    ? await tryMishaps(trial, () => KINDS)
    : await tryMishaps(trial, sampled, SAMPLED_STEP);
  table.push(`${name} | ${tried.faults} | ${tried.requests} | ${tried.problems.length}`);
  expect(tried.faults).toBeGreaterThan(0);
  return tried.problems;
}

/** Every entry of the sample as the cells hold it: none may ever be nowhere. */
const TYPED = ['7.25', '3.5', '=4+0.5', '８．５', '43952', '待核', '=备注'];

const HEALTH = sampleUnit('县卫生健康局');

/** A unit that the document also calls by a name of its own. */
function departments(): UnitType {
  return sampleType('县直部门', [HEALTH], sampleIndicator(HEALTH, '医改', 10, { responsible: ['县卫健局'] }));
}

async function sample(...types: readonly UnitType[]): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty(...types));
  book.score('东镇', '党建', '7.25');
  book.score('西镇', '造林', '3.5');
  book.score('南镇', '产业', '=4+0.5');
  book.pasteScore('南镇', '造林', '８．５');
  book.pasteScore('东镇', '信访', '2020-5-1');
  book.remark('东镇', '党建', '待核');
  book.remark('西镇', '党建', "'=备注");
  book.deduct('西镇', '负面：通报', '', '2');
  return book;
}

function without(type: UnitType, name: string): UnitType {
  return { ...type, indicators: type.indicators.filter((indicator) => indicator.name !== name) };
}

const sourceOf = (text: string): ImportSource => ({
  bytes: new TextEncoder().encode(text),
  fileName: '指标.txt',
});

const loadSmall: Act = (useCase) => importDefinitions(useCase, sourceOf(SMALL_DOCUMENT));

/** Loads the document of the year after, with which a new year begins. */
const beginYear: Act = async (useCase) => {
  const plan = await planImport(useCase, sourceOf(SMALL_DOCUMENT.replaceAll('2020', '2021')));
  await carryOutImport(useCase, withYear(plan, 'new'));
};

const generateAll: Act = async (useCase) => {
  await generate(useCase, await planGenerate(useCase));
};

/** A book of its own for each mishap, the one before closed. */
function afresh(make: () => Promise<EmbeddedBook>): () => Promise<EmbeddedBook> {
  let last: EmbeddedBook | null = null;
  return async () => {
    last?.dispose();
    return (last = await make());
  };
}

describe('a fault at any request loses nothing typed, and doing it again comes to the same book:', () => {
  it('load into a new workbook', async () => {
    const trial = { prepare: afresh(() => openBook()), act: loadSmall, typed: [] };
    expect(await problemsOf('load', trial)).toEqual([]);
  }, 600_000);

  it('load over definitions, settings and aliases', async () => {
    const book = await sample();
    book.setting('最终得分小数位数', '3');
    const prepare = async () => {
      await loadSmall(book.useCase, book);
      const town = book.cells.grid('单位').findIndex((row) => row[4] === '东镇');
      book.type('单位', `F${town + 1}`, '东办');
      return book;
    };
    expect(await problemsOf('load over', { prepare, act: loadSmall, typed: [...TYPED, '东办'] })).toEqual([]);
  }, 600_000);

  it('a new year, whose scores begin empty', async () => {
    // What stands open where nothing answered any more, generating closes: it is what the pane asks for next.
    const trial = { prepare: afresh(sample), act: beginYear, typed: [], afterwards: generateAll };
    expect(await problemsOf('new year', trial)).toEqual([]);
  }, 600_000);

  it('generate into a book that has definitions only', async () => {
    const prepare = afresh(async () => {
      const book = await openBook();
      await book.load(smallCounty());
      return book;
    });
    expect(await problemsOf('generate', { prepare, act: generateAll, typed: [] })).toEqual([]);
  }, 600_000);

  it.each([
    ['generate again', generateAll],
    ['check', (useCase) => check(useCase)],
    ['compute', (useCase) => compute(useCase)],
    ['settings', (useCase) => saveSettings(useCase, new Map([['decimals', 3]]))],
  ] as readonly (readonly [string, Act])[])(
    '%s',
    async (name, act) => {
      const book = await sample();
      const prepare = () => {
        book.setting('最终得分小数位数', '2');
        return Promise.resolve(book);
      };
      expect(await problemsOf(name, { prepare, act, typed: TYPED })).toEqual([]);
    },
    600_000,
  );

  it('make numbers', async () => {
    const book = await sample();
    const prepare = () => {
      book.pasteScore('南镇', '造林', '８．５');
      return Promise.resolve(book);
    };
    const act: Act = (useCase) => makeNumbers(useCase, 'all');
    const trial = { prepare, act, typed: TYPED, becomes: { '８．５': '8.5' } };
    expect(await problemsOf('make numbers', trial)).toEqual([]);
  }, 600_000);

  it('enter scores', async () => {
    const book = await sample();
    const prepare = () => {
      book.score('西镇', '信访', '');
      book.score('西镇', '产业', '2');
      return Promise.resolve(book);
    };
    const act: Act = async (useCase) => {
      const state = bookState(await useCase.workbook.read(), useCase.language);
      const table = textTable('单位\t信访\t产业\n西镇\t4\t8');
      await enterScores(useCase, agreedScores(planScores(state, [table]).scores));
    };
    const trial = { prepare, act, typed: [...TYPED, '2'], becomes: { '2': '8' } };
    expect(await problemsOf('enter scores', trial)).toEqual([]);
  }, 600_000);

  it('aliases', async () => {
    const prepare = afresh(() => sample(county(), departments(), towns()));
    const act: Act = (useCase) =>
      decideAliases(useCase, [{ name: '县卫健局', unit: HEALTH.id, isAlias: true }]);
    expect(await problemsOf('aliases', { prepare, act, typed: TYPED })).toEqual([]);
  }, 600_000);

  it('mend a book whose register and units are gone', async () => {
    const prepare = afresh(async () => {
      const book = await sample();
      for (const sheet of ['加减分登记', '单位']) book.host.person.changeSheet(sheet, { kind: 'delete' });
      return book;
    });
    const act: Act = (useCase) => mendBook({ useCase });
    const trial = { prepare, act, typed: TYPED, afterwards: generateAll, isPlain: true };
    expect(await problemsOf('mend', trial)).toEqual([]);
  }, 600_000);

  it.each([
    ['generate', generateAll],
    ['compute', (useCase) => compute(useCase)],
  ] as readonly (readonly [string, Act])[])(
    '%s where rows shift, one entry loses its place and another comes back',
    async (name, act) => {
      const prepare = afresh(async () => {
        const book = await sample();
        await book.load(smallCounty(county(), without(towns(), '造林')));
        await book.generate();
        await book.load(smallCounty(county(), without(towns(), '信访')));
        return book;
      });
      const trial = { prepare, act, typed: TYPED, reported: ['问题'], afterwards: generateAll };
      expect(await problemsOf(`${name}, rows shift`, trial)).toEqual([]);
    },
    600_000,
  );
});
