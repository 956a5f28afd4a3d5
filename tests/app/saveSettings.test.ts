import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { saveSettings } from '../../src/app/saveSettings';
import { closeBooks, findingsOf, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const stored = (book: EmbeddedBook, label: string, sheet = '说明') =>
  book.cells.grid(sheet).find((row) => row[1] === label)?.[2];

describe('saveSettings', () => {
  it('finds the cells by their codes, wherever the table stands, and touches no other', async () => {
    const book = await generatedBook(smallCounty());
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('说明');
      sheet.getRange('3:5').insert('Down');
      sheet.name = '本县说明';
    });
    const before = book.cells.grid('本县说明');
    expect(await saveSettings(book.useCase, new Map([['decimals', 1]]))).toEqual({ kind: 'saved', count: 1 });
    const after = book.cells.grid('本县说明');
    const changed = after.flatMap((row, at) =>
      row.every((value, column) => value === before[at]?.[column]) ? [] : [row],
    );
    expect(changed.map((row) => row.slice(0, 3))).toEqual([['decimals', '最终得分小数位数', 1]]);
  });

  it('writes nothing when one of them cannot be used', async () => {
    const book = await generatedBook(smallCounty());
    const before = book.cells.grid('说明');
    const saved = await saveSettings(
      book.useCase,
      new Map<string, string | number>([
        ['decimals', 9],
        ['county', '别的县'],
      ]),
    );
    expect(saved).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'settingInvalid', params: { entered: '9' } }],
    });
    expect(book.cells.grid('说明')).toEqual(before);
  });

  it('leaves what is wrong elsewhere as it was entered', async () => {
    const book = await generatedBook(smallCounty());
    book.setting('排名范围', '全县');
    await saveSettings(book.useCase, new Map([['decimals', 1]]));
    expect([stored(book, '排名范围'), stored(book, '最终得分小数位数')]).toEqual(['全县', 1]);
    expect(findingsOf(await book.check(), 'settingInvalid')).toHaveLength(1);
  });

  it('gives a book of an earlier version the rows it lacks, with the value in them', async () => {
    const file = await readFile(join(__dirname, '../fixtures/book-layout-1.xlsx'));
    const book = await openBook({ book: new Uint8Array(file) });
    expect(stored(book, '第一等次')).toBeUndefined();
    const title = stored(book, '文件标题');
    await saveSettings(book.useCase, new Map([['grade:1', '优秀 ≥90']]));
    expect([stored(book, '第一等次'), stored(book, '文件标题')]).toEqual(['优秀 ≥90', title]);
    expect(findingsOf(await book.check(), 'settingInvalid')).toEqual([]);
  });

  it('works on a sheet that people protected, and protects it again', async () => {
    const book = await generatedBook(smallCounty());
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('说明').protection.protect();
    });
    await saveSettings(book.useCase, new Map([['floorAtZero', '是']]));
    expect(stored(book, '最终得分不低于 0')).toBe('是');
    expect(book.cells.sheet('说明').protection).not.toBeNull();
  });
});
