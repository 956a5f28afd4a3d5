import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { cleanBook } from '../../src/cli/cleanBook';
import { newBook, writeXlsx } from '../../src/host';
import { commandFolder } from '../support/runCommand';

const { at } = commandFolder();

test('a copy without the add-in is written of a book that was saved with it', async () => {
  const book = { ...newBook(), settings: new Map([['scorebook.readings', '"读法"']]) };
  await writeFile(at('book.xlsx'), await writeXlsx(book, () => ({ kind: 'empty' })));
  const { written } = await cleanBook(at('copy.xlsx'), { open: at('book.xlsx') });
  expect(written).toEqual([at('copy.xlsx')]);
  const names = async (path: string): Promise<readonly string[]> =>
    Object.keys(unzipSync(await readFile(path)));
  expect((await names(at('book.xlsx'))).some((name) => name.startsWith('customXml/'))).toBe(true);
  expect((await names(at('copy.xlsx'))).some((name) => name.startsWith('customXml/'))).toBe(false);
});

test('what cannot be copied is refused in one line', async () => {
  await expect(cleanBook(at('copy.xlsx'), { open: null })).rejects.toThrow('needs a book');
  await expect(cleanBook(at('copy.xlsx'), { open: at('none.xlsx') })).rejects.toThrow('cannot be read');
  await writeFile(at('text.xlsx'), 'text');
  await expect(cleanBook(at('copy.xlsx'), { open: at('text.xlsx') })).rejects.toThrow('NotXlsx');
});
