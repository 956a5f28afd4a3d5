import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';

const load = createRequire(__filename);
const { packageOptions } = load('../../webpack/packageOptions.cjs') as {
  readonly packageOptions: (argv: readonly string[]) => Readonly<Record<string, unknown>> | null;
};
const { officeSource, SOURCES } = load('../../webpack/officeSources.cjs') as {
  readonly officeSource: (cdn: string) => {
    readonly origin: string | undefined;
    readonly scripts: readonly string[];
  };
  readonly SOURCES: readonly string[];
};
const pagePolicy = load('../../webpack/pagePolicy.cjs') as (origin?: string) => string;
const standardLicence = load('../../webpack/standardLicence.cjs') as (
  name: string,
  licence: unknown,
  holder: string,
) => string;

describe('a package', () => {
  it('is asked for with an address, and is what the build makes of the same', () => {
    expect(packageOptions(['--base-url', 'https://host/a/'])).toEqual({ url: 'https://host/a/' });
    expect(
      packageOptions(['--base-url=https://host', '--cdn', 'china', '--contact', '王工', '--source-maps']),
    ).toEqual({ url: 'https://host', cdn: 'china', contact: '王工', maps: true });
    expect(packageOptions(['--help'])).toBeNull();
  });

  it.each([
    [[], /--base-url/],
    [['--base-url', 'http://host/'], /https address/],
    [['--base-url', 'https://host/', '--cdn', 'bundle'], /cdn=bundle/],
    [['--base-url', 'https://host/', '--maps'], /--maps/],
    [['https://host/'], /https:\/\/host\//],
  ])('is refused for %j', (argv, why) => {
    expect(() => packageOptions(argv)).toThrow(why);
  });

  it.each([
    ['global', ['https://appsforoffice.microsoft.com']],
    ['china', ['https://appsforoffice.cdn.partner.office365.cn']],
    ['bundled', []],
  ])('of %s may load from beside the page and %j, and from nowhere else', (cdn, origins) => {
    const { origin, scripts } = officeSource(cdn);
    const policy = new Map(
      pagePolicy(origin)
        .split('; ')
        .map((directive) => directive.split(' '))
        .map(([name = '', ...sources]) => [name, sources] as const),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'connect-src'])
      expect(policy.get(name)).toEqual(["'self'", ...origins]);
    const others = [...policy].filter(([name]) => !['script-src', 'connect-src'].includes(name));
    for (const [, sources] of others) for (const source of sources) expect(source).not.toMatch(/[.*]/);
    const foreign = scripts.filter((address) => address.includes('://'));
    expect(foreign.map((address) => new URL(address).origin)).toEqual(origins);
    expect(SOURCES).toContain(cdn);
  });
});

describe('the notice of a package without a copy of its licence', () => {
  it('is the text of the licence that it names, with its author', () => {
    expect(standardLicence('saxes', 'ISC', 'A. Uthor')).toMatch(
      /^ISC\n\nCopyright \(c\) A\. Uthor\n\nPermission/,
    );
  });

  it('is refused where it names none', () => {
    expect(() => standardLicence('unknown', undefined, 'somebody')).toThrow(/unknown holds no licence/);
    expect(() => standardLicence('unknown', 'UNLICENSED', 'somebody')).toThrow(/UNLICENSED/);
  });
});
