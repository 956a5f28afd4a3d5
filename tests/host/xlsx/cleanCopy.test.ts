import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanCopy, newBook, readXlsx, writeXlsx } from '../../../src/host';

const OFFICE = 'http://schemas.microsoft.com/office/2011/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...items: readonly string[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;

/** A book with settings of the add-in, as the host saves it. */
async function saved(): Promise<Readonly<Record<string, Uint8Array>>> {
  const book = { ...newBook(), settings: new Map([['scorebook.readings', '"读法"']]) };
  return unzipSync(await writeXlsx(book, () => ({ kind: 'empty' })));
}

/** What Excel adds to a file that is saved with the pane open: pane, add-in, and a picture of it. */
function withPane(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const insert = (path: string, end: string, more: string): Uint8Array =>
    strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(end, more + end));
  const type = 'application/vnd.ms-office';
  return zipSync({
    ...parts,
    '[Content_Types].xml': insert(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${type}.webextensiontaskpanes+xml"/>` +
        `<Override ContentType='${type}.webextension+xml' PartName='/xl/webextensions/webextension1.xml'></Override>`,
    ),
    '_rels/.rels': insert(
      '_rels/.rels',
      '</Relationships>',
      relation('rPane', `${OFFICE}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'),
    ),
    'xl/webextensions/taskpanes.xml': strToU8('<taskpanes/>'),
    'xl/webextensions/_rels/taskpanes.xml.rels': strToU8(
      relations(relation('r1', `${OFFICE}/webextension`, 'webextension1.xml')),
    ),
    'xl/webextensions/webextension1.xml': strToU8('<webextension/>'),
    'xl/webextensions/_rels/webextension1.xml.rels': strToU8(
      relations(relation('r1', `${RELATIONS}/image`, '../media/image1.png')),
    ),
    'xl/media/image1.png': strToU8('picture'),
    // Somebody else's XML, and a part that nothing refers to.
    'customXml/item2.xml': strToU8('<other xmlns="urn:other"/>'),
    'docProps/app.xml': strToU8('<Properties/>'),
    'xl/_rels/workbook.xml.rels': insert(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      relation('rOther', `${RELATIONS}/customXml`, '../customXml/item2.xml'),
    ),
  });
}

describe('a clean copy', () => {
  test('has no pane, no add-in and none of its settings, and every other part as it was', async () => {
    const before = unzipSync(withPane(await saved()));
    const after = unzipSync(cleanCopy(withPane(await saved())));
    const gone = Object.keys(before).filter((name) => after[name] === undefined);
    expect(gone.sort()).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/media/image1.png',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/_rels/webextension1.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ]);
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name] ?? new Uint8Array()) !== strFromU8(before[name] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels']);
    const text = changed.map((name) => strFromU8(after[name] ?? new Uint8Array())).join('');
    expect(text).not.toMatch(/webextension|item1|itemProps/);
    expect(text).toContain('customXml/item2.xml');
  });

  test('opens as the same book, and a clean one stays byte for byte', async () => {
    const copy = cleanCopy(withPane(await saved()));
    const { book } = await readXlsx(copy);
    expect(book.sheets.map(({ name }) => name)).toEqual(newBook().sheets.map(({ name }) => name));
    expect(book.settings.size).toBe(0);
    expect(unzipSync(cleanCopy(copy))).toEqual(unzipSync(copy));
  });

  test('is refused of what is no workbook', () => {
    expect(() => cleanCopy(strToU8('no book'))).toThrow('NotXlsx');
    expect(() => cleanCopy(zipSync({ 'a.txt': strToU8('a') }))).toThrow('NotXlsx');
  });
});
