import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { agreedScores } from '../../src/app/enter/enterScores';
import { planScores } from '../../src/app/enter/planScores';
import { importDefinitions } from '../../src/app/importDefinitions';
import { knownBook } from '../../src/app/session/sessionState';
import { textTable } from '../../src/importer/scores/readScoreTables';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { runMeanwhile, type PaneJob } from '../support/meanwhile';
import { EDITS } from '../support/meanwhileEdits';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { county, smallCounty, towns } from '../support/smallCounty';
import { townsDocument } from '../support/smallDocument';

afterEach(closeBooks);

/** Every edit at every request, by both; a sample otherwise. */
const IS_WHOLE = testLevel.everyEdit;

const own = (name: string, tenths: number) => ({ name, target: `完成${name}`, tenths });
const TOWN_NAMES = ['东镇', '西镇', '南镇'];

const townsOf = (year: number, ...common: readonly ReturnType<typeof own>[]): string =>
  townsDocument(
    [...common, own('党建', 100), own('信访', 50)],
    TOWN_NAMES.map((name) => ({
      name,
      categories: [
        { name: '经济', indicators: [own('产业', 85)] },
        { name: '生态', indicators: [own('造林', 60)] },
      ],
    })),
    [{ category: '负面', text: '通报', responsible: '督查室', tenths: 15 }],
    year,
  );
const load = (book: EmbeddedBook, text: string): Promise<unknown> =>
  importDefinitions(book.useCase, { bytes: new TextEncoder().encode(text), fileName: '指标.txt' });

const HEALTH = sampleUnit('县卫生健康局');
const departments = () =>
  sampleType('县直部门', [HEALTH], sampleIndicator(HEALTH, '医改', 10, { responsible: ['县卫健局'] }));

/** The same with an indicator in front, and without one of the last. */
const moved = () => {
  const type = towns();
  const ahead = sampleIndicator(null, '环保', 5, { category: '共性工作' });
  const indicators = [ahead, ...type.indicators].filter(
    ({ name, unit }) => name !== '造林' || unit !== sampleUnit('东镇').id,
  );
  return smallCounty(county(), departments(), { ...type, indicators });
};

const made = () => generatedBook(smallCounty(county(), departments(), towns()));
const JOBS: readonly PaneJob[] = [
  {
    name: 'load over',
    make: async () => {
      const book = await openBook();
      await load(book, townsOf(2020));
      await book.generate();
      return book;
    },
    run: async (session) => {
      // With an indicator in front, so that every row moves.
      await session.documents.load(new File([townsOf(2020, own('环保', 50))], '新.txt'));
      await session.documents.confirm();
      await session.documents.confirm();
    },
  },
  {
    name: 'new year',
    make: async () => {
      const book = await openBook();
      await load(book, townsOf(2020));
      await book.generate();
      await book.compute();
      return book;
    },
    run: async (session) => {
      await session.documents.load(new File([townsOf(2021, own('环保', 50))], '明年.txt'));
      // What people do meanwhile changes the plan, which is asked about again.
      for (let turn = 0; turn < 3 && session.state().importPlan !== null; turn += 1) {
        await session.answerPlan({ plan: 'import', year: 'new' });
        await session.documents.confirm();
      }
    },
    changes: (entries) => {
      for (const entry of entries.keys()) {
        if (/^(?:score|remark|register|veto) /u.test(entry)) entries.delete(entry);
        // The year is one of the settings.
        if (entry === 'setting year') entries.set(entry, '2021');
        if (entry === 'setting title') entries.set(entry, '清河县2021年度目标责任考核指标');
      }
    },
    archive: '2020年结果',
  },
  {
    name: 'generate',
    make: made,
    run: async (session) => {
      await session.plan();
      await session.confirmPlan();
      await session.confirmPlan();
    },
  },
  {
    name: 'generate, rows move',
    make: made,
    ready: (book) => book.load(moved()),
    run: async (session) => {
      await session.plan();
      await session.confirmPlan();
      await session.confirmPlan();
    },
  },
  { name: 'compute', make: made, run: (session) => session.compute() },
  {
    name: 'compute, rows move',
    make: made,
    ready: (book) => book.load(moved()),
    run: (session) => session.compute(),
  },
  {
    name: 'make numbers',
    make: made,
    run: (session) => session.makeNumbers('all'),
    changes: (entries) => entries.set('score 南镇 产业', '8.5'),
  },
  {
    name: 'settings',
    make: made,
    run: (session) => session.saveSettings(new Map([['decimals', 3]])),
    changes: (entries) => entries.set('setting decimals', '3'),
  },
  {
    name: 'aliases',
    make: made,
    run: (session) => session.decideAliases([{ name: '县卫健局', unit: HEALTH.id, isAlias: true }]),
    changes: (entries) => entries.set('alias 县卫生健康局', '县卫健局'),
  },
  {
    name: 'enter scores',
    make: made,
    run: async (session) => {
      const table = textTable('单位\t党建\t产业\n东镇\t\t8\n西镇\t\t8.25\n南镇\t9\t\n');
      const state = knownBook(session.state().book)?.state;
      session.entering.set({});
      if (state === undefined) return;
      const { scores } = planScores(state, [table]);
      await session.entering.write({ scores: agreedScores(scores), entries: [] });
    },
    changes: (entries) =>
      entries.set('score 东镇 产业', '8').set('score 西镇 产业', '8.25').set('score 南镇 党建', '9'),
  },
];

/** Every day those in which rows move, and the settings: every second one. */
const TRIED = IS_WHOLE ? JOBS : JOBS.filter((_, at) => at % 2 === 1);

let files: ReadonlyMap<PaneJob, Uint8Array>;
beforeAll(async () => {
  const saved = new Map<PaneJob, Uint8Array>();
  for (const job of TRIED) {
    const book = await job.make();
    book.score('东镇', '党建', '7.25');
    book.score('西镇', '产业', '3.5');
    book.score('南镇', '造林', '2.125');
    if (book.cells.sheets.includes('市考核县')) book.score('本县', '生产总值', '1.5');
    book.pasteScore('南镇', '产业', '８．５');
    book.remark('东镇', '党建', '待核');
    book.deduct('西镇', '负面：通报', '', '2');
    await job.ready?.(book);
    saved.set(job, await book.save());
    closeBooks();
  }
  files = saved;
}, 600_000);

/** One line of the table: how many cases there were of each edit, and how many of them went wrong. */
const table: string[] = [];
afterAll(() => {
  process.stdout.write(`${[`job | ${EDITS.map(({ name }) => name).join(' | ')}`, ...table].join('\n')}\n`);
});

describe('nothing that is typed while a job runs is lost, misplaced or passed over:', () => {
  it.each(TRIED.map((job, at) => [job.name, job, at] as const))(
    '%s',
    async (name, job, at) => {
      const file = files.get(job) ?? new Uint8Array();
      const { requests, problems: quiet } = await runMeanwhile(file, job, null, 0, 'person');
      const problems = [...quiet];
      const counts: string[] = [];
      for (const [index, edit] of EDITS.entries()) {
        const cases = Array.from({ length: requests }, (_, request) => request).flatMap((request) =>
          (['person', 'coauthor'] as const).map((by) => ({ request, by })),
        );
        // Of every sixth edit one request, another from job to job and from edit to edit.
        const isSampled = (at + index) % 6 === 0;
        const sample = isSampled ? cases.slice(((at + index) * 3) % cases.length).slice(0, 1) : [];
        const chosen = IS_WHOLE ? cases : sample;
        let [done, wrong] = [0, 0];
        for (const { request, by } of chosen) {
          const verdict = await runMeanwhile(file, job, edit, request, by);
          done += verdict.happened ? 1 : 0;
          wrong += verdict.problems.length > 0 ? 1 : 0;
          problems.push(
            ...verdict.problems.map((text) => `${edit.name} before ${request} by ${by}: ${text}`),
          );
        }
        counts.push(`${done}:${wrong}`);
      }
      table.push(`${name} (${requests} requests) | ${counts.join(' | ')}`);
      expect(problems).toEqual([]);
    },
    1_200_000,
  );
});
