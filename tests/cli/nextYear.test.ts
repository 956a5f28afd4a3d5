import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';

const { at, book: runCommand } = commandFolder();

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly units: readonly { readonly id: string; readonly name: string }[];
      readonly indicators: readonly {
        readonly id: string;
        readonly name: string;
        readonly unit: string | null;
      }[];
    }[];
  };
  readonly changes?: readonly {
    readonly kind: string;
    readonly unit: string | null;
    readonly indicator: string;
    readonly from: string | number | null;
    readonly to: string | number | null;
    readonly proposed?: boolean;
  }[];
  readonly results: readonly {
    readonly total: number;
    readonly grade: string | null;
    readonly deduction: number;
  }[];
}

const told: string[] = [];

function book(...argv: readonly string[]): Promise<Report> {
  told.length = 0;
  return runCommand<Report>(argv, told);
}

/** Next year: 产业 is called 产业发展, 党建 has 8 points, 造林 is gone, 水利 is new. */
const NEXT_YEAR = SMALL_DOCUMENT.replaceAll('产业', '产业发展')
  .replaceAll('10分', '8分')
  .replaceAll('造林千亩', '修渠十里')
  .replaceAll('造林', '水利');

beforeAll(async () => {
  await writeFile(at('doc.txt'), SMALL_DOCUMENT);
  await writeFile(at('next.txt'), NEXT_YEAR);
  const first = await book('--definitions', at('doc.txt'));
  const [type] = first.definitions.unitTypes;
  const rows = (type?.units ?? []).flatMap((unit) =>
    (type?.indicators ?? [])
      .filter((indicator) => indicator.unit === null || indicator.unit === unit.id)
      .map((indicator) => `${unit.id},${indicator.id},${indicator.name === '党建' ? 9 : 3}`),
  );
  await writeFile(at('scores.csv'), ['unit,indicator,score', ...rows].join('\n'));
  await book('--definitions', at('doc.txt'), '--scores', at('scores.csv'), '--out', at('old.xlsx'));
}, 600_000);

describe('next year’s document over this year’s book', () => {
  it('reports every change, proposes renames, and takes none by itself', async () => {
    const report = await book('--open', at('old.xlsx'), '--definitions', at('next.txt'));
    const changes = (report.changes ?? []).map(({ kind, from, to, proposed }) => [kind, from, to, proposed]);
    expect(changes).toEqual([
      ['capChanged', 10, 8, undefined],
      ['kept', null, null, undefined],
      ['renamed', '产业', '产业发展', true],
      ['added', null, null, undefined],
      ['renamed', '产业', '产业发展', true],
      ['added', null, null, undefined],
      ['removed', null, null, undefined],
      ['removed', null, null, undefined],
    ]);
    expect(told.filter((line) => line.startsWith('renamed?'))).toHaveLength(2);
    // 党建 is above its new cap, and only 信访 still has its score.
    expect(report.results.map(({ total }) => total)).toEqual([3, 3]);
  }, 30_000);

  it('has scores follow renames that are accepted', async () => {
    const report = await book('--open', at('old.xlsx'), '--definitions', at('next.txt'), '--accept-renames');
    expect((report.changes ?? []).filter(({ kind }) => kind === 'renamed')).toMatchObject([
      { proposed: false },
      { proposed: false },
    ]);
    expect(report.results.map(({ total }) => total)).toEqual([6, 6]);
  }, 30_000);

  it('says nothing of changes for a new book, and that all is kept for an unchanged one', async () => {
    expect(await book('--definitions', at('doc.txt'))).not.toHaveProperty('changes');
    const same = await book('--open', at('old.xlsx'));
    expect(same.changes?.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'kept'));
  }, 30_000);
});

it('takes settings by their names, and choices by their words or as other programs call them', async () => {
  await writeFile(at('words.csv'), 'setting,value\n最终得分不低于 0,是\nscaleTo100,yes\nrankScope,group\n');
  const { results } = await book('--open', at('old.xlsx'), '--settings', at('words.csv'));
  expect(results.map(({ total }) => total.toFixed(4))).toEqual(['121.3793', '121.3793']);
}, 30_000);

it('takes settings by the names and words that earlier versions gave them', async () => {
  const former = [
    '并列名次的下一名,1-2-2-3',
    '等次一（最好）,优秀 ≥15',
    'Grade 2,合格',
    '同一事件只扣一次,否',
  ];
  await writeFile(at('former.csv'), `setting,value\n${former.join('\n')}\n`);
  const { results } = await book('--open', at('old.xlsx'), '--settings', at('former.csv'));
  expect(results.map(({ grade }) => grade)).toEqual(['优秀', '优秀']);
}, 30_000);

it('takes settings by their codes, and refuses those the book does not have', async () => {
  await writeFile(at('settings.csv'), 'setting,value\ngrade:1,优秀 ≥15\ngrade:2,合格\n');
  const { results } = await book('--open', at('old.xlsx'), '--settings', at('settings.csv'));
  expect(results.map(({ grade }) => grade)).toEqual(['优秀', '优秀']);
  await writeFile(at('bad.csv'), 'setting,value\nnothing,1\n');
  await expect(book('--open', at('old.xlsx'), '--settings', at('bad.csv'))).rejects.toThrow(
    /bad\.csv, line 2: .*nothing/,
  );
}, 30_000);
