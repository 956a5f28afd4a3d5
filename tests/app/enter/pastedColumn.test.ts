import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bookState, type BookState } from '../../../src/app/book/bookState';
import { choiceRows, indicatorChoices } from '../../../src/app/enter/indicatorChoices';
import { isColumn, pastedColumn } from '../../../src/app/enter/pastedColumn';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook } from '../../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { smallCounty } from '../../support/smallCounty';

let state: BookState;
beforeEach(async () => {
  const book = await generatedBook(smallCounty());
  book.score('西镇', '党建', '7');
  state = bookState(await excelWorkbook.read(), 'zh-CN');
});
afterEach(closeBooks);

const NONE: ReadonlyMap<string, string> = new Map();

function paste(text: string, from = 0) {
  const choice = indicatorChoices(state).find(({ name }) => name === '党建');
  if (choice === undefined) throw new Error('no such indicator');
  const rows = choiceRows(state, choice, NONE);
  const pasted = pastedColumn(state, choice, rows, from, text);
  if (!('typed' in pasted)) return pasted;
  const { typed, ...rest } = pasted;
  return {
    ...rest,
    cells: rows.flatMap(({ key, unit }) => (typed.has(key) ? [`${unit} ${typed.get(key) ?? ''}`] : [])),
  };
}

it('common indicators are offered before those of single units, which stand together under one name', () => {
  expect(indicatorChoices(state).map(({ name, typeName, rows }) => [name, typeName, rows.length])).toEqual([
    ['党建', '各镇', 3],
    ['信访', '各镇', 3],
    ['产业', '各镇', 3],
    ['造林', '各镇', 3],
    ['生产总值', '市考核县', 1],
  ]);
});

it('what was typed is judged at once, beside what stands in the book', () => {
  const [choice] = indicatorChoices(state);
  if (choice === undefined) throw new Error('no indicator');
  const typed = new Map(
    choiceRows(state, choice, NONE).map(({ key }, at) => [key, ['9', '7', '10.5'][at] ?? '']),
  );
  expect(
    choiceRows(state, choice, typed).map(({ unit, present, fate }) => [unit, present, fate?.state]),
  ).toEqual([
    ['东镇', '', 'new'],
    ['西镇', 7, 'same'],
    ['南镇', '', 'refused'],
  ]);
});

describe('a column that is pasted into the list', () => {
  it('is laid along it in order, and its blank cells leave alone what is there', () => {
    expect(paste('9\n\n8\n')).toEqual({ kind: 'inOrder', cells: ['东镇 9', '南镇 8'] });
    expect(paste('9\r\n8\r\n', 1)).toEqual({ kind: 'inOrder', cells: ['西镇 9', '南镇 8'] });
  });

  it('may bring its head along', () => {
    expect(paste('得分\n9\n8\n7')).toEqual({ kind: 'inOrder', cells: ['东镇 9', '西镇 8', '南镇 7'] });
    expect(paste('党建\n9')).toEqual({ kind: 'inOrder', cells: ['东镇 9'] });
    expect(paste('优秀\n9')).toEqual({ kind: 'inOrder', cells: ['东镇 优秀', '西镇 9'] });
  });

  it('is laid nowhere where it is longer than the list', () => {
    expect(paste('9\n8\n7\n6')).toEqual({ kind: 'tooMany', count: 4, room: 3 });
    expect(paste('9\n8\n7', 1)).toEqual({ kind: 'tooMany', count: 3, room: 2 });
  });

  it('goes by the names of the units where they stand beside it', () => {
    expect(paste('单位\t得分\n南镇\t6\n东镇\t9\n北镇\t5')).toEqual({
      kind: 'byName',
      cells: ['东镇 9', '南镇 6'],
      unmatched: ['北镇'],
      likely: [],
    });
    expect(paste('南镇\t6\n东镇\t9', 2)).toEqual({
      kind: 'byName',
      cells: ['东镇 9', '南镇 6'],
      unmatched: [],
      likely: [],
    });
  });

  it('asks of a name that is only like that of a unit', async () => {
    closeBooks();
    const type = sampleType(
      '部门',
      [sampleUnit('县财政局'), sampleUnit('县卫生健康局')],
      sampleIndicator(null, '党建', 10),
    );
    await generatedBook(smallCounty(type));
    state = bookState(await excelWorkbook.read(), 'zh-CN');
    expect(paste('卫健局\t6\n县财政局\t9')).toMatchObject({
      kind: 'byName',
      cells: ['县财政局 9'],
      unmatched: [],
      likely: [{ text: '卫健局', unit: '县卫生健康局', entered: '6' }],
    });
  });

  it('is laid nowhere where nothing says which column is which', () => {
    expect(paste('a\t1\nb\t2')).toEqual({ kind: 'unclear' });
    expect(paste('东镇\t9\t8\n西镇\t7\t6')).toEqual({ kind: 'unclear' });
  });
});

it('a single value is no column', () => {
  expect(['9', '9\r\n', '9\n8', '东镇\t9'].map(isColumn)).toEqual([false, false, true, true]);
});
