import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { DOCX_LIMITS } from '../../src/importer/docx/limits';
import { readDocx } from '../../src/importer/docx/readDocx';
import { importDocument } from '../../src/importer/importDocument';
import { buildDocx, p } from '../support/docx';

const SIGNATURE_OF_ENTRY = [0x50, 0x4b, 0x01, 0x02];

/** A .docx whose central directory declares another size for its largest part. */
function lyingAboutSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (SIGNATURE_OF_ENTRY.every((byte, index) => copy[at + index] === byte))
      view.setUint32(at + 24, size, true);
  }
  return copy;
}

function ole(stream: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(stream, 'utf16le')]);
}

describe('a .docx', () => {
  test('that declares more XML than allowed is refused', () => {
    const bytes = lyingAboutSize(buildDocx({ body: p('甲') }), DOCX_LIMITS.inflated.most + 1);
    expect(() => readDocx(bytes)).toThrow('document.tooLarge');
  });

  test('that holds more XML than allowed, and declares less, is refused all the same', () => {
    const bytes = lyingAboutSize(buildDocx({ body: p('甲'.repeat(8_000_000)) }), 1_000);
    expect(() => readDocx(bytes)).toThrow('document.tooLarge');
  });

  test('whose parts together hold more than allowed is refused', () => {
    const bytes = buildDocx({ body: p('甲'), styles: 'a'.repeat(600) });
    expect(() =>
      readDocx(bytes, { ...DOCX_LIMITS, inflated: { least: 900, perByte: 0, most: 900 } }),
    ).toThrow('document.tooLarge');
  });

  test('whose unneeded parts are large is read', () => {
    const files = { 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body/></w:document>') };
    const bytes = zipSync({
      ...files,
      'word/media/image.png': new Uint8Array(DOCX_LIMITS.inflated.most + 1),
    });
    expect(readDocx(bytes).blocks).toEqual([]);
  });

  test('with too many elements is refused', () => {
    const bytes = buildDocx({ body: '<w:p/>'.repeat(DOCX_LIMITS.elements.most + 1) });
    expect(() => readDocx(bytes)).toThrow('document.tooManyElements');
  });

  test('with elements too deep inside each other is refused', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5_000) + '</w:sdtContent></w:sdt>'.repeat(5_000);
    expect(() => readDocx(buildDocx({ body: deep }))).toThrow('document.tooManyElements');
  });

  test('with a document type is refused', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"><w:body/></w:document>';
    expect(() => readDocx(zipSync({ 'word/document.xml': strToU8(xml) }))).toThrow('document.doctypeRefused');
  });

  test.each([
    ['is cut off', buildDocx({ body: p('甲') }).subarray(0, 200), 'damaged'],
    ['holds no well-formed XML', zipSync({ 'word/document.xml': strToU8('<a><b></a>') }), 'damaged'],
    ['has no document in it', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'notDocx'],
    ['is only named so', strToU8('甲'), 'notDocx'],
    ['is an old .doc', ole('WordDocument'), 'oldDoc'],
    ['is encrypted', ole('EncryptedPackage'), 'encrypted'],
  ])('that %s is refused', (_, bytes, code) => {
    expect(() => importDocument({ bytes, fileName: '指标.docx' })).toThrow(`document.${code}`);
  });

  test('whose packed bytes are damaged is refused', () => {
    const bytes = buildDocx({ body: p('甲'.repeat(500)) });
    const broken = Uint8Array.from(bytes).fill(0xff, 400, 480);
    expect(() => readDocx(broken)).toThrow('document.damaged');
  });

  test('names the file in what it throws', () => {
    expect(() => importDocument({ bytes: ole('WordDocument'), fileName: '旧.doc' })).toThrow('旧.doc');
  });
});
