import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { fileFormat, type FileFormat } from '../../src/importer/fileFormat';
import { importDocument } from '../../src/importer/importDocument';
import { documentMessage } from '../../src/strings/errorText';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

/** A compound file of one directory; the first names stand in its root, the others in a storage inside it. */
function compound(root: readonly string[], inside: readonly string[] = []): Uint8Array {
  const bytes = new Uint8Array(512 * 8).fill(0);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(76 + 4 * at, at === 0 ? 0 : 0xffffffff, true);
  // The table of sectors: its own, then the directory from 1 to 6.
  [0xfffffffd, 2, 3, 4, 5, 6, 0xfffffffe].forEach((next, at) => {
    view.setUint32(512 + 4 * at, next, true);
  });
  const entry = (index: number, name: string, right: number, child: number): void => {
    const at = 1_024 + 128 * index;
    Buffer.from(name, 'utf16le').forEach((byte, offset) => (bytes[at + offset] = byte));
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  };
  const none = 0xffffffff;
  // Embedded things first, so that the order in the file tells nothing.
  inside.forEach((name, at) => {
    entry(1 + at, name, at + 1 < inside.length ? 2 + at : none, none);
  });
  const first = 1 + inside.length;
  const all = ['ObjectPool', ...root];
  all.forEach((name, at) => {
    entry(
      first + at,
      name,
      at + 1 < all.length ? first + at + 1 : none,
      at === 0 && inside.length > 0 ? 1 : none,
    );
  });
  entry(0, 'Root Entry', none, first);
  return bytes;
}

const MHT = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n';
const WORD_XML = '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>';

describe('a file is known by its bytes, whatever it is called:', () => {
  test.each<[FileFormat, string, Uint8Array]>([
    ['oldDoc', '.doc or .wps', compound(['WordDocument', '1Table'])],
    ['oldDoc', '.doc with a workbook in it', compound(['WordDocument'], ['Workbook'])],
    ['oldXls', '.xls or .et', compound(['Workbook'])],
    ['oldXls', '.xls with a document in it', compound(['Workbook'], ['WordDocument'])],
    ['oldXls', '.xls of Excel 95', compound(['Book'])],
    ['slides', '.ppt', compound(['PowerPoint Document'])],
    ['encrypted', '.docx or .xlsx with a password', compound(['EncryptionInfo', 'EncryptedPackage'])],
    ['unsupportedFormat', 'another compound file', compound(['Catalog'])],
    [
      'encrypted',
      'a file whose directory is cut off',
      Uint8Array.from([...compound([]).slice(0, 4), ...Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['docx', '.docx', zip('[Content_Types].xml', 'word/document.xml', 'word/embeddings/a.xlsx')],
    ['xlsx', '.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['binaryWorkbook', '.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['slides', '.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['openDocument', '.odt', zip('mimetype', 'content.xml')],
    ['ofd', 'OFD', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['archive', '.zip', zip('指标.docx')],
    ['archive', '.rar', latin('Rar!\x1a\x07')],
    ['archive', '.7z', latin("7z\xbc\xaf'\x1c")],
    ['pdf', 'PDF', latin('%PDF-1.7')],
    ['pdf', 'PDF behind other bytes', latin('\r\njunk\r\n%PDF-1.4')],
    ['rtf', 'RTF', latin('{\\rtf1\\ansi')],
    ['webPage', 'HTML', latin('<html xmlns:o="urn:schemas-microsoft-com:office:office">')],
    ['webPage', 'HTML with a document type', latin('\xef\xbb\xbf\n <!DOCTYPE HTML PUBLIC "-//W3C">')],
    ['webPage', 'HTML in UTF-16', utf16('<HTML><body>指标</body>')],
    ['webPage', 'a bare table', latin('<table border="1"><tr>')],
    ['webPage', 'XHTML', latin('<?xml version="1.0"?>\n<!-- a -->\n<html>')],
    ['webArchive', 'MHT', latin(MHT)],
    ['officeXml', 'Word 2003 XML', latin(WORD_XML)],
    ['picture', 'PNG', latin('\x89PNG\r\n')],
    ['picture', 'JPEG', latin('\xff\xd8\xff\xe0')],
    ['picture', 'bitmap', latin('BM\x10\x20\0\0\0\0\0\0')],
    ['picture', 'WebP', latin('RIFF\x10\0\0\0WEBP')],
    ['picture', 'HEIC', latin('\0\0\0\x18ftypheic')],
    ['text', 'a text', Buffer.from('一、乡镇考核指标')],
    ['text', 'a text that begins like a bitmap', latin('BM 10')],
    ['text', 'a text in UTF-16', utf16('一、乡镇考核指标')],
  ])('%s (%s)', (format, _, bytes) => {
    for (const name of ['指标.docx', '指标.doc', '指标']) {
      expect(fileFormat(bytes, name)).toBe(format === 'text' && name === '指标.docx' ? 'notDocx' : format);
    }
  });

  test('text that is called .xlsx is no workbook', () => {
    expect(fileFormat(Buffer.from('甲,乙'), '指标.XLSX')).toBe('notXlsx');
  });
});

test('what is no document is refused in words that name the file and say what to do', () => {
  const say = (bytes: Uint8Array, language: 'zh-CN' | 'en-US'): string => {
    try {
      importDocument({ bytes, fileName: '指标.doc' });
    } catch (error) {
      const { code, params } = error as { code: 'oldDoc'; params: Record<string, string> };
      return documentMessage(code, params, language);
    }
    return '';
  };
  const all = [
    compound(['WordDocument']),
    compound(['Workbook']),
    latin('<html>'),
    latin(MHT),
    latin('{\\rtf'),
  ];
  for (const bytes of all) {
    expect(say(bytes, 'zh-CN')).toMatch(/^“指标\.doc”.*另存为 \.(?:docx|xlsx)/);
    expect(say(bytes, 'en-US')).toMatch(/^“指标\.doc”.*save it as \.(?:docx|xlsx)/);
  }
});

test.each([
  ['no byte', new Uint8Array()],
  ['nothing but blanks', Buffer.from(' \r\n\t\u3000\n')],
])('a file with %s is empty', (_, bytes) => {
  expect(() => importDocument({ bytes, fileName: '指标.txt' })).toThrow('document.empty');
});
