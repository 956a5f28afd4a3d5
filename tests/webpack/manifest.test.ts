import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from '@jest/globals';

const load = createRequire(__filename);
const { manifestFor, publishedUrl } = load('../../webpack/manifest.cjs') as {
  readonly manifestFor: (manifest: string, url: string) => string;
  readonly publishedUrl: (given: unknown) => string;
};
const buildOptions = load('../../webpack/buildOptions.cjs') as (
  env: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

const MANIFEST = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** Every address in a manifest, as a program that reads XML sees it. */
function addresses(manifest: string): readonly string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  return Array.from(document.getElementsByTagName('*'))
    .flatMap((owner) => [owner.getAttribute('DefaultValue'), owner.getAttribute('Value'), owner.textContent])
    .filter((text) => text !== null)
    .filter((text) => /^https?:\/\/\S+$/.test(text.trim()));
}

describe('a manifest for an address', () => {
  it.each([
    ['https://office.example.gov.cn', 'https://office.example.gov.cn/'],
    ['https://host:8443/scorebook', 'https://host:8443/scorebook/'],
    ['https://host/考核/$&/a&b//', 'https://host/%E8%80%83%E6%A0%B8/$&/a&b/'],
  ])('points to %s with all it names, and to nothing else', (given, folder) => {
    const before = addresses(MANIFEST);
    const after = addresses(manifestFor(MANIFEST, publishedUrl(given)));
    expect(after).toEqual(before.map((address) => address.replace('https://localhost:3000/', () => folder)));
    expect(after.every((address) => address.startsWith(folder))).toBe(true);
  });

  it('is the manifest itself where no address is given', () => {
    expect(manifestFor(MANIFEST, publishedUrl(undefined))).toBe(MANIFEST);
  });

  it('is refused when it would go on trusting the machine it was developed on', () => {
    const trusting = MANIFEST.replace('<Hosts>', '<AppDomain>https://localhost:3000</AppDomain><Hosts>');
    expect(() => manifestFor(trusting, publishedUrl('https://host/'))).toThrow(/AppDomain/);
  });

  it.each([
    'http://host/',
    'host/scorebook',
    '',
    true,
    'https://host/?a=1',
    'https://host/#a',
    'https://a:b@host/',
  ])('is refused for %s, which is no https folder', (given) => {
    expect(() => publishedUrl(given)).toThrow(/--env url=.*https address/);
  });
});

describe('the options of a build', () => {
  it('take office.js from the network and name nobody, unless told otherwise', () => {
    const usual = { url: 'https://localhost:3000/', cdn: 'global', contact: '', hasMaps: false };
    expect(buildOptions({ WEBPACK_BUNDLE: true, WEBPACK_BUILD: true })).toEqual(usual);
    expect(
      buildOptions({ cdn: 'bundled', contact: '王工 7621001', url: 'https://host', maps: true }),
    ).toEqual({
      url: 'https://host/',
      cdn: 'bundled',
      contact: '王工 7621001',
      hasMaps: true,
    });
  });

  it.each([
    [{ cdn: 'bundle' }],
    [{ cdn: true }],
    [{ maps: 'no' }],
    [{ adress: 'https://host/' }],
    [{ workbench: true }],
  ])('are refused when misspelt: %j', (env) => {
    expect(() => buildOptions(env)).toThrow(/^--env /);
  });
});
