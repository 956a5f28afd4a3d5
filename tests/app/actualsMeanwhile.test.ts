import { afterEach, expect, it } from '@jest/globals';
import type { Definitions } from '../../src/domain/definitions/definitions';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { runMeanwhile, type Edit, type PaneJob } from '../support/meanwhile';
import { methodCounty } from '../support/methodCounty';
import { typeActual } from '../support/typeActual';

afterEach(closeBooks);

/** An edit of an actual; an empty text clears it. */
const typing = (name: string, unit: string, text: string, more: Partial<Edit> = {}): Edit => ({
  name,
  act: (book, entries) => {
    const isThere = book.cells.table('各镇').some((row) => row['单位'] === unit && row['指标'] === '产值');
    if (!isThere) return false;
    typeActual(book, unit, '产值', text);
    if (text === '') entries.delete(`actual ${unit} 产值`);
    else entries.set(`actual ${unit} 产值`, text);
    return true;
  },
  ...more,
});

const EDITS: readonly Edit[] = [
  typing('actual new', '南镇', '6.25'),
  typing('actual changed', '西镇', '4.75'),
  typing('actual cleared', '西镇', ''),
  typing('a waiting cell edit', '东镇', '9.5', { isWaiting: true }),
];

/** The same indicators with one in front of them, or without the one whose actuals are typed. */
function changed(change: 'rows move' | 'indicator gone'): Definitions {
  const definitions = methodCounty();
  return {
    ...definitions,
    unitTypes: definitions.unitTypes.map((type) => {
      const [first, ...others] = type.indicators;
      if (first === undefined) return type;
      const indicators =
        change === 'rows move'
          ? [{ ...first, id: 'i-new', name: '环保' }, first, ...others]
          : [first, ...others.filter(({ name }) => name !== '产值')];
      return { ...type, indicators };
    }),
  };
}

const generating: PaneJob['run'] = async (session) => {
  await session.plan();
  await session.confirmPlan();
  await session.confirmPlan();
};
const make = (): Promise<EmbeddedBook> => generatedBook(methodCounty());
const JOBS: readonly PaneJob[] = [
  { name: 'compute', make, run: (session) => session.compute() },
  { name: 'generate, rows move', make, ready: (book) => book.load(changed('rows move')), run: generating },
  {
    name: 'generate, the indicator is gone',
    make,
    ready: (book) => book.load(changed('indicator gone')),
    run: generating,
  },
];

it.each(JOBS.map((job, at) => [job.name, job, at] as const))(
  'no actual that is typed during a job is lost or misplaced: %s',
  async (_name, job, at) => {
    const book = await job.make();
    typeActual(book, '东镇', '产值', '88');
    typeActual(book, '西镇', '产值', '77');
    await job.ready?.(book);
    const file = await book.save();
    closeBooks();
    const { requests, problems: quiet } = await runMeanwhile(file, job, null, 0, 'person');
    const problems = [...quiet];
    let done = 0;
    for (const [index, edit] of EDITS.entries()) {
      const cases = Array.from({ length: requests }, (_, request) => request).flatMap((request) =>
        (['person', 'coauthor'] as const).map((by) => ({ request, by })),
      );
      const chosen = testLevel.everyEdit
        ? cases
        : cases.filter((_, place) => (index + at) % 3 === 0 && place === (index * 3 + at) % cases.length);
      for (const { request, by } of chosen) {
        const verdict = await runMeanwhile(file, job, edit, request, by);
        done += verdict.happened ? 1 : 0;
        problems.push(...verdict.problems.map((text) => `${edit.name} before ${request} by ${by}: ${text}`));
      }
    }
    expect(done).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  },
  600_000,
);
