import { describe, expect, it } from '@jest/globals';
import type { OoxmlLimits } from '../../src/ooxml/limits';
import { readTree } from '../../src/ooxml/readTree';
import { readXml } from '../../src/ooxml/readXml';
import { attribute, child, children, ownText, wholeText } from '../../src/ooxml/xmlElement';
import { packageOf } from './packageOf';

/** What is told of a part, one line for each. */
function told(xml: string | Uint8Array, some: Partial<OoxmlLimits> = {}): readonly string[] {
  const lines: string[] = [];
  readXml(packageOf({ 'a.xml': xml }, some), 'a.xml', {
    open: (name, attributes, prefix) => lines.push(`<${prefix}:${name} ${attributes.join(',')}`),
    text: (text) => lines.push(JSON.stringify(text)),
    close: (name) => lines.push(`>${name}`),
  });
  return lines;
}

function refusal(xml: string | Uint8Array, some: Partial<OoxmlLimits> = {}): unknown {
  try {
    return told(xml, some);
  } catch (error) {
    return error;
  }
}

describe('what is told', () => {
  it('elements and attributes without their prefixes, namespaces with theirs', () => {
    expect(told('<w:a xmlns:w="x" w:b="1" c=\'2\'><d/></w:a>')).toEqual([
      '<w:a xmlns:w,x,b,1,c,2',
      '<:d ',
      '>d',
      '>a',
    ]);
  });

  it('text with the five entities, characters by number and CDATA', () => {
    expect(told('<a>&lt;&amp;&#x4e00;&#65;<![CDATA[<b>&amp;]]>\r\n&quot;</a>').join('')).toBe(
      `<:a "<&一A""<b>&amp;""\\n\\"">a`,
    );
  });

  it('no comments or processing instructions, whatever they hold', () => {
    expect(told('<?xml version="1.0"?><a><!-- <b> </a> --><?p <c> ?><d e="/>"/></a><!-- > -->')).toEqual([
      '<:a ',
      '<:d e,/>',
      '>d',
      '>a',
    ]);
  });

  it('no other ends of lines than those of XML 1.0', () => {
    const xml = '<?xml version="1.1"?><a>\u0085\u2028</a>';
    expect(told(xml)).toEqual(['<:a ', JSON.stringify('\u0085\u2028'), '>a']);
  });

  it('UTF-16 by its mark, and UTF-8 with or without one', () => {
    const xml = '<a>一</a>';
    expect(told(Buffer.from(`\ufeff${xml}`, 'utf16le'))).toEqual(told(xml));
    expect(told(Buffer.from(`\ufeff${xml}`, 'utf16le').swap16())).toEqual(told(xml));
    expect(told(`\ufeff${xml}`)).toEqual(told(xml));
  });

  it('the end of a CDATA section that stands in a text by mistake', () => {
    expect(told('<a>b]]>c</a>').join('')).toContain('b]]>c');
  });
});

describe('what is refused', () => {
  it.each([
    ['an end tag of another element', '<a><b></a></b>'],
    ['a tag that is never closed', `<a>${'<b'.repeat(500_000)}`],
    ['an element that is never closed', '<a><b>'],
    ['an attribute that never ends', `<a b="${'c'.repeat(1_000_000)}`],
    ['a comment that never ends', `<a><!-- ${'- '.repeat(500_000)}`],
    ['a CDATA section that never ends', `<a><![CDATA[${']'.repeat(1_000_000)}`],
    ['an entity that never ends', `<a>&${'b'.repeat(1_000_000)}`],
    ['an instruction that never ends', `<a><?b ${'?'.repeat(1_000_000)}`],
    ['an entity of its own', '<a>&b;</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['a character that XML has not', '<a>&#0;</a>'],
    ['half a character', '<a>&#xd800;</a>'],
    ['a number beyond counting', `<a>&#${'9'.repeat(1_000)};</a>`],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
    ['text alone', 'a'],
    ['bytes that are no text', Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
  ])('%s: damaged', (_, xml) => {
    expect(refusal(xml)).toMatchObject({ name: 'OoxmlError', code: 'damaged' });
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>', {}, 'doctype'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', {}, 'doctype'],
    [
      'more elements than allowed',
      '<a><b/><b/></a>',
      { elements: { least: 2, perByte: 0, most: 2 } },
      'tooComplex',
    ],
    ['more depth than allowed', '<a><b><c/></b></a>', { depth: 2 }, 'tooComplex'],
    [
      'depth behind end tags in comments',
      `<a>${'<b><!-- </b> -->'.repeat(100)}`,
      { depth: 50 },
      'tooComplex',
    ],
    ['depth behind ends in attributes', `<a>${'<b c="/>">'.repeat(100)}`, { depth: 50 }, 'tooComplex'],
    ['more attributes than allowed', '<a b="1" c="2" d="3"/>', { attributes: 2 }, 'tooComplex'],
    [
      'more attributes in all than allowed',
      `<a>${'<b c="1" d="2" e="3" f="4" g="5" h="6"/>'.repeat(10)}</a>`,
      { elements: { least: 11, perByte: 0, most: 11 } },
      'tooComplex',
    ],
    ['a longer text than allowed', '<a>12345</a>', { text: 4 }, 'tooComplex'],
    ['a longer attribute than allowed', '<a b="12345"/>', { text: 4 }, 'tooComplex'],
    ['a longer CDATA section than allowed', '<a><![CDATA[12345]]></a>', { text: 4 }, 'tooComplex'],
    ['more time than allowed', '<a/>', { milliseconds: -1 }, 'tooComplex'],
    [
      'more bytes than allowed',
      `<a>${' '.repeat(99)}</a>`,
      { inflated: { least: 99, perByte: 0, most: 99 } },
      'tooLarge',
    ],
  ] as const)('%s', (_, xml, some, code) => {
    expect(refusal(xml, some)).toMatchObject({ name: 'OoxmlError', code });
  });

  it('quotes no more than a little of the file', () => {
    const error = refusal(`<a ${'b'.repeat(100_000)}="1" ${'b'.repeat(100_000)}="2"/>`);
    expect(error).toMatchObject({ code: 'damaged' });
    expect(String(error).length).toBeLessThan(300);
  });
});

describe('a tree', () => {
  const root = readTree(packageOf({ 'a.xml': '<a b="1">x<c>y<d>z</d></c><c e="2"/>w</a>' }), 'a.xml');

  it('gives children by name, text with and without that inside, attributes', () => {
    expect([...children(root)].map(({ name }) => name)).toEqual(['c', 'c']);
    expect([...children(root, 'd')]).toEqual([]);
    expect(child(root, 'c', 'd')?.nodes).toEqual(['z']);
    expect(child(root, 'c', 'x', 'd')).toBeNull();
    expect([ownText(root), wholeText(root)]).toEqual(['xw', 'xyzw']);
    expect([attribute(root, 'b'), attribute(root, 'e')]).toEqual(['1', null]);
  });

  it('is null for a part that is not there', () => {
    expect(readTree(packageOf({}), 'a.xml')).toBeNull();
  });
});
