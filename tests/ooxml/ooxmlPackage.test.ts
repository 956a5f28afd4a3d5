import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { OoxmlPackage } from '../../src/ooxml/ooxmlPackage';
import { readRelationships, relatedPart } from '../../src/ooxml/relationships';
import { limits, packageOf } from './packageOf';

function textOf(from: OoxmlPackage, part: string): string {
  return Buffer.concat([...from.inflate(part)]).toString('utf8');
}

/** Where the central directory lists the first entry. */
function directoryOf(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
}

describe('the parts of a package', () => {
  it('are inflated, or taken as they are', () => {
    const text = '一二三'.repeat(100_000);
    const bytes = zipSync({ a: [strToU8(text), { level: 9 }], '/b': [strToU8('b'), { level: 0 }] });
    const from = new OoxmlPackage(bytes, limits());
    expect([...from.names()]).toEqual(['a', 'b']);
    expect(textOf(from, 'a')).toBe(text);
    expect(textOf(from, 'b')).toBe('b');
  });

  it('may be listed in the long form', () => {
    const bytes = zipSync({ a: strToU8('long') });
    const at = directoryOf(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const extra = new Uint8Array(28);
    const long = new DataView(extra.buffer);
    long.setUint16(0, 1, true);
    long.setUint16(2, 24, true);
    long.setUint32(4, size, true);
    long.setUint32(12, packed, true);
    for (const field of [20, 24, 42]) view.setUint32(at + field, 0xffffffff, true);
    view.setUint16(at + 30, extra.length, true);
    const cut = at + 46 + 1;
    const whole = Buffer.concat([bytes.subarray(0, cut), extra, bytes.subarray(cut)]);
    expect(textOf(new OoxmlPackage(whole, limits()), 'a')).toBe('long');
  });

  it('count each time they are read', () => {
    const from = packageOf({ a: 'x'.repeat(60) }, { inflated: { least: 100, perByte: 0, most: 100 } });
    expect(textOf(from, 'a')).toHaveLength(60);
    expect(() => textOf(from, 'a')).toThrow('tooLarge');
  });

  it('may hold more in a larger file', () => {
    const noise = randomBytes(10_000);
    const inflated = { least: 100, perByte: 2, most: 1e6 };
    expect(textOf(packageOf({ a: 'x'.repeat(5_000), noise }, { inflated }), 'a')).toHaveLength(5_000);
    expect(() => textOf(packageOf({ a: 'x'.repeat(5_000) }, { inflated }), 'a')).toThrow('tooLarge');
  });
});

describe('what is refused', () => {
  it.each([
    ['no ZIP file', strToU8('hello'), 'notPackage'],
    ['nothing', new Uint8Array(), 'notPackage'],
    ['a beginning alone', strToU8('PK\u0003\u0004'), 'damaged'],
    ['half a file', zipSync({ a: strToU8('a'.repeat(999)) }).subarray(0, 60), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(() => new OoxmlPackage(bytes, limits())).toThrow(expect.objectContaining({ code }));
  });

  it('a file that is too large, and too many parts', () => {
    const bytes = zipSync({ a: strToU8('a'), b: strToU8('b') });
    expect(() => new OoxmlPackage(bytes, limits({ fileBytes: 50 }))).toThrow('tooLarge');
    expect(() => new OoxmlPackage(bytes, limits({ entries: 1 }))).toThrow('tooComplex');
  });

  it('a part that declares too much, or holds more than it declares', () => {
    const inflated = { least: 1_000_000, perByte: 0, most: 1_000_000 };
    for (const [size, real] of [
      [2_000_000, 10],
      [10, 5_000_000],
    ] as const) {
      const bytes = zipSync({ a: new Uint8Array(real) });
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryOf(bytes) + 24, size, true);
      const from = new OoxmlPackage(bytes, limits({ inflated }));
      expect(() => textOf(from, 'a')).toThrow('tooLarge');
    }
  });

  it.each([
    ['encrypted', 8, 1, 'encrypted'],
    ['packed in an unknown way', 10, 12, 'damaged'],
    ['beyond the end of the file', 42, 0x00ffffff, 'damaged'],
    ['longer than the file', 20, 0x00ffffff, 'damaged'],
  ])('a part that is %s', (_, field, value, code) => {
    const bytes = zipSync({ a: strToU8('a'.repeat(50)) });
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryOf(bytes) + field, value, true);
    const from = new OoxmlPackage(bytes, limits());
    expect(() => textOf(from, 'a')).toThrow(expect.objectContaining({ code }));
  });

  it('a part that is not there, or named twice', () => {
    expect(() => textOf(packageOf({}), 'a')).toThrow('a is missing');
    const twice = Buffer.from(zipSync({ aaa: strToU8('1'), aab: strToU8('2') }));
    twice.write('aaa', twice.lastIndexOf('aab'));
    expect(() => new OoxmlPackage(twice, limits())).toThrow('two parts aaa');
  });
});

describe('relationships', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const from = packageOf({
    'word/_rels/document.xml.rels':
      `<Relationships><Relationship Id="a" Type="${type}/styles" Target="http://x/styles.xml" TargetMode="External"/>` +
      `<Relationship Id="b" Type="${type}/styles" Target="../word/./styles.xml"/>` +
      `<Relationship Id="c" Type="${type}/styles" Target="/other.xml"/></Relationships>`,
  });

  it('lead from the part that has them to others', () => {
    const found = readRelationships(from, 'word/document.xml');
    expect(found.map(({ target }) => target)).toEqual([
      'http://x/styles.xml',
      'word/styles.xml',
      'other.xml',
    ]);
    expect(relatedPart(found, 'styles')).toBe('word/styles.xml');
    expect(relatedPart(found, 'numbering')).toBeNull();
    expect(readRelationships(from, 'word/styles.xml')).toEqual([]);
  });
});
