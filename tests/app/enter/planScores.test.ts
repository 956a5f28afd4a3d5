import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { planScores, type ScorePlan } from '../../../src/app/enter/planScores';
import { textTable } from '../../../src/importer/scores/readScoreTables';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { county, smallCounty, towns } from '../../support/smallCounty';

afterEach(closeBooks);

const stateOf = async (book: EmbeddedBook) => bookState(await excelWorkbook.read(), book.language);

async function plan(text: string, options: Parameters<typeof planScores>[2] = {}): Promise<ScorePlan> {
  const book = await generatedBook(smallCounty());
  book.score('西镇', '党建', '7');
  book.score('南镇', '党建', '6');
  return planScores(await stateOf(book), [textTable(text)], options);
}

/** What becomes of each score, in a line. */
function fates({ scores }: ScorePlan): readonly string[] {
  return scores.map((score) => {
    const what = 'why' in score ? `${score.state} ${score.why}` : score.state;
    return [score.at, score.unit, score.indicator, score.entered, what].join(' ');
  });
}

describe('a table with a score in each row', () => {
  it('is matched by unit and indicator, judged and compared with what stands in the book', async () => {
    const found = await plan(
      [
        '2020年党建得分表',
        '序号\t单位\t考核指标\t分值\t得分\t备注',
        '1\t东镇\t党建\t10\t9.5\t好',
        '2\t西镇\t党建\t10\t8\t',
        '3\t南镇\t党建\t10\t6.0\t',
        '4\t东镇\t产业\t8.5\t8.6\t',
        '5\t西镇\t产业\t8.5\t\t',
        '6\t北镇\t党建\t10\t5\t',
        '7\t南镇\t治水\t10\t5\t',
        '8\t南镇\t造林\t6\t５\t',
        '9\t南镇\t信访\t5\t不考核\t',
      ].join('\n'),
    );
    expect(fates(found)).toEqual([
      'E3 东镇 党建 9.5 new',
      'E4 西镇 党建 8 changed',
      'E5 南镇 党建 6.0 same',
      'E6 东镇 产业 8.6 refused scoreAboveCap',
      'E8 北镇 党建 5 notFound unitUnknown',
      'E9 南镇 治水 5 notFound indicatorUnknown',
      'E10 南镇 造林 ５ refused scoreNumberInDisguise',
      'E11 南镇 信访 不考核 new',
    ]);
    expect(found.blanks).toBe(1);
    expect(found.tables).toMatchObject([{ layout: 'long', why: null }]);
  });

  it('reads commas and quotes as CSV does', async () => {
    expect(fates(await plan('unit,indicator,score\n"东镇",党建,"9.25"\n'))).toEqual([
      'C2 东镇 党建 9.25 new',
    ]);
  });

  it('refuses a score that is there twice with two values, and takes an equal one once', async () => {
    const rows = ['单位\t指标\t得分', '东镇\t党建\t9', '东镇\t党建\t8', '东镇\t信访\t3', '东镇\t信访\t3.0'];
    expect(fates(await plan(rows.join('\n')))).toEqual([
      'C2 东镇 党建 9 refused conflict',
      'C3 东镇 党建 8 refused conflict',
      'C4 东镇 信访 3 new',
    ]);
  });

  it('does not choose among two columns that may hold the scores', async () => {
    const found = await plan('单位\t指标\t初评得分\t复核得分\n东镇\t党建\t9\t8');
    expect(found.scores).toEqual([]);
    expect(found.tables).toMatchObject([{ why: 'severalScores', unused: ['初评得分', '复核得分'] }]);
  });

  it('takes no self-assessment for a score', async () => {
    expect(fates(await plan('单位\t指标\t自评得分\t考核得分\n东镇\t党建\t10\t8'))).toEqual([
      'D2 东镇 党建 8 new',
    ]);
  });

  it('tells a text in which nothing is recognised', async () => {
    const found = await plan('第一行\n第二行');
    expect(found.tables).toMatchObject([{ layout: null, why: 'unknownLayout' }]);
  });
});

describe('names that are only alike', () => {
  const text = '单位\t指标\t得分\n东镇\t党建工作\t9\n西镇\t党建工作\t8';

  it('wait until a person says what they mean', async () => {
    const found = await plan(text);
    expect(fates(found)).toEqual(['C2 东镇 党建工作 9 open', 'C3 西镇 党建工作 8 open']);
    expect(found.asked).toMatchObject([
      { kind: 'indicator', text: '党建工作', name: '党建', count: 2, accepted: false },
    ]);
  });

  it('count once a person has said so', async () => {
    const asked = (await plan(text)).asked.map(({ id }) => id);
    closeBooks();
    const found = await plan(text, { accepted: new Set(asked) });
    expect(fates(found)).toEqual(['C2 东镇 党建 9 new', 'C3 西镇 党建 8 changed']);
    expect(found.asked).toMatchObject([{ accepted: true }]);
  });

  it('are not offered for what is the own indicator of another unit', async () => {
    const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];
    const type = sampleType(
      '各镇',
      [east, west],
      sampleIndicator(east, '招商引资到位资金', 10),
      sampleIndicator(west, '招商引资项目资金', 10),
    );
    const book = await generatedBook(smallCounty(type));
    const table = textTable('单位\t指标\t得分\n西镇\t招商引资到位资金\t9');
    expect(fates(planScores(await stateOf(book), [table]))).toEqual([
      'C2 西镇 招商引资到位资金 9 notFound indicatorUnknown',
    ]);
  });
});

describe('a table with units and indicators along its sides', () => {
  it('is read with the units one below the other', async () => {
    const found = await plan(
      ['单位\t党建\t信访\t产业\t合计', '东镇\t9\t4\t/\t13', '西镇\t\t5\t8\t13', '合计\t9\t9\t8\t26'].join(
        '\n',
      ),
    );
    expect(found.tables).toMatchObject([{ layout: 'unitsDown', unused: ['合计'] }]);
    expect(fates(found)).toEqual([
      'B2 东镇 党建 9 new',
      'C2 东镇 信访 4 new',
      'D2 东镇 产业 / new',
      'C3 西镇 信访 5 new',
      'D3 西镇 产业 8 new',
      'B4 合计 党建 9 notFound unitUnknown',
      'C4 合计 信访 9 notFound unitUnknown',
      'D4 合计 产业 8 notFound unitUnknown',
    ]);
    expect(found.blanks).toBe(1);
  });

  it('is read with the indicators one below the other', async () => {
    const found = await plan(['指标\t东镇\t西镇', '党建\t9\t8', '信访\t4\t6'].join('\n'));
    expect(found.tables).toMatchObject([{ layout: 'unitsAcross' }]);
    expect(fates(found)).toEqual([
      'B2 东镇 党建 9 new',
      'C2 西镇 党建 8 changed',
      'B3 东镇 信访 4 new',
      'C3 西镇 信访 6 refused scoreAboveCap',
    ]);
  });

  it('is recognised where all names of units are only alike, and asks of each', async () => {
    const [finance, health] = [sampleUnit('县财政局'), sampleUnit('县卫生健康局')];
    const type = sampleType('部门', [finance, health], sampleIndicator(null, '党建', 10));
    const state = await stateOf(await generatedBook(smallCounty(type)));
    for (const text of ['部门\t党建\n财政局\t9\n卫健局\t8', '\t财政局\t卫健局\n党建\t9\t8']) {
      const found = planScores(state, [textTable(text)]);
      expect(found.scores.map((score) => [score.state, score.entered])).toEqual([
        ['open', '9'],
        ['open', '8'],
      ]);
      const accepted = new Set(found.asked.map(({ id }) => id));
      expect(planScores(state, [textTable(text)], { accepted }).scores.map(({ unit }) => unit)).toEqual([
        '县财政局',
        '县卫生健康局',
      ]);
    }
  });

  it('knows a unit of two types by the type that has the indicator', async () => {
    const again = sampleUnit('东镇');
    const other = {
      ...sampleType('园区', [{ ...again, id: 'u-2' }]),
      indicators: [sampleIndicator(null, '招商', 9)],
    };
    const book = await generatedBook(smallCounty(county(), towns(), other));
    const found = planScores(await stateOf(book), [textTable('单位\t招商\t党建\n东镇\t5\t6')]);
    expect(fates(found)).toEqual(['B2 东镇 招商 5 new', 'C2 东镇 党建 6 new']);
    expect(found.scores.map((score) => ('target' in score ? score.target.key : null))).toEqual([
      'u-2|i--招商',
      'u-东镇|i--党建',
    ]);
  });
});

describe('a table about one indicator', () => {
  it('needs no header where there are units and one other column', async () => {
    expect(
      fates(await plan('东镇\t9\n南镇\t11\n西镇\t', { only: { name: '党建', takesActuals: false } })),
    ).toEqual(['B1 东镇 党建 9 new', 'B2 南镇 党建 11 refused scoreAboveCap']);
  });

  it('takes the column that is named for the indicator', async () => {
    expect(
      fates(await plan('单位\t党建\t信访\n东镇\t9\t3', { only: { name: '信访', takesActuals: false } })),
    ).toEqual(['C2 东镇 信访 3 new']);
  });
});
