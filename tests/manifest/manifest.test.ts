import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import { COMMANDS } from '../../src/commands/commandTable';
import { manifestTexts as english } from '../../src/strings/en-US/manifestTexts';
import { paneText, type PaneKeyAsking } from '../../src/strings/paneText';
import { manifestTexts as chinese } from '../../src/strings/zh-CN/manifestTexts';
import {
  attributes,
  childNames,
  children,
  element,
  elements,
  ROOT,
  valuesOf,
  withDefaults,
} from './manifestDocument';

const RESOURCES = ['Image', 'Url', 'String'].flatMap((name) =>
  elements(name).filter((owner) => owner.hasAttribute('id')),
);
const ADDRESSES = withDefaults()
  .flatMap(valuesOf)
  .filter((value) => value.includes('://'));

describe('the manifest’s resources', () => {
  it('has a resource for every resid, and every resource is used', () => {
    const ids = RESOURCES.map((owner) => owner.getAttribute('id') ?? '');
    expect([...new Set(attributes('resid'))].sort()).toEqual([...ids].sort());
  });

  it('keeps resids within 32 characters', () => {
    for (const resid of attributes('resid')) expect(resid.length).toBeLessThanOrEqual(32);
  });

  it('uses every id once', () => {
    const ids = [...attributes('id'), ...elements('TaskpaneId').map(({ textContent }) => textContent)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every text in English too, within the lengths Office takes', () => {
    const texts = [...elements('String'), element('DisplayName'), ...elements('Description').slice(0, 1)];
    for (const owner of texts) {
      expect(children(owner).map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
      const longest = owner.parentNode?.localName === 'ShortStrings' ? 125 : 250;
      for (const value of valuesOf(owner)) {
        expect(value).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(longest);
      }
    }
  });

  it('says what src/strings says: its names, descriptions and tips', () => {
    const labels = elements('Control').map(labelOf);
    const texts = elements('String').map((owner) => [owner.getAttribute('id') ?? '', owner] as const);
    const said = [
      ['DisplayName', element('DisplayName')] as const,
      ['Description', elements('Description')[0]] as const,
      ...texts.filter(([id]) => !labels.includes(id)),
    ].map(([key, owner]) => [key, owner === undefined ? [] : valuesOf(owner)]);
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(
        (Object.keys(chinese) as (keyof typeof chinese)[]).map((key) => [key, [chinese[key], english[key]]]),
      ),
    );
  });

  it('points to https only, on the development server', () => {
    expect(ADDRESSES.length).toBeGreaterThan(10);
    for (const address of ADDRESSES) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    // The pane's own origin is trusted anyway; another one is nowhere needed.
    expect(elements('AppDomain')).toEqual([]);
  });

  it('has every icon at its very size', () => {
    const icons = elements('Image').filter((owner) => owner.hasAttribute('size'));
    for (const size of ['16', '32', '80']) {
      expect(icons.filter((icon) => icon.getAttribute('size') === size)).toHaveLength(6);
    }
    for (const address of ADDRESSES.filter((candidate) => candidate.endsWith('.png'))) {
      expect(pixels(address)).toBe(Number(/-(\d+)\.png$/.exec(address)?.[1]));
    }
    for (const icon of icons) {
      const resource = RESOURCES.find((owner) => owner.getAttribute('id') === icon.getAttribute('resid'));
      expect(pixels(resource?.getAttribute('DefaultValue') ?? '')).toBe(Number(icon.getAttribute('size')));
    }
    for (const size of [16, 32, 64, 80, 128]) expect(pixels(`/assets/icon-${size}.png`)).toBe(size);
  });
});

describe('the manifest’s commands', () => {
  it('names exactly the functions that the code associates', () => {
    expect(elements('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(COMMANDS));
  });

  it('has at most six controls in a group, named as in the pane', () => {
    expect(elements('Group')).toHaveLength(1);
    const controls = elements('Control');
    expect(controls.length).toBeLessThanOrEqual(6);
    const keys: readonly PaneKeyAsking[] = [
      'command.load',
      'command.generate',
      'command.check',
      'command.compute',
      'command.open',
    ];
    expect(controls.map((control) => shortStrings(labelOf(control)))).toEqual(
      keys.map((key) => [paneText('zh-CN', key), paneText('en-US', key)]),
    );
  });

  it('stands on the Home tab, and every button has a tip', () => {
    expect(elements('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    for (const control of elements('Control')) {
      const [, tip] = children(children(control)[1] ?? control);
      expect(tip?.getAttribute('resid')).toBe(labelOf(control).replace('.Label', '.Tip'));
    }
  });

  it('runs pane and commands in one runtime that lives on', () => {
    expect(element('Runtime').getAttribute('lifetime')).toBe('long');
    const pane = element('Runtime').getAttribute('resid');
    expect(element('FunctionFile').getAttribute('resid')).toBe(pane);
    const [, source] = elements('SourceLocation');
    expect(source?.getAttribute('resid')).toBe(pane);
  });
});

describe('the manifest', () => {
  it('asks for what the add-in cannot do without', () => {
    const sets = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.8'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('opens the whole pane where version overrides are ignored', () => {
    const [base] = elements('SourceLocation');
    expect(base?.getAttribute('DefaultValue')).toBe('https://localhost:3000/taskpane.html');
    expect(element('Permissions').textContent).toBe('ReadWriteDocument');
  });

  it('keeps the documented order of its elements', () => {
    expect(childNames(element('OfficeApp'))).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(element('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(childNames(element('Resources'))).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    for (const control of elements('Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  it('has an id of its own and a version Office understands', () => {
    expect(element('Id').textContent).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(element('Version').textContent).toMatch(/^\d+(?:\.\d+){3}$/);
    expect(element('DefaultLocale').textContent).toBe('zh-CN');
  });
});

/** Id of the text that names a button. */
function labelOf(control: Element): string {
  return children(control)[0]?.getAttribute('resid') ?? '';
}

function shortStrings(id: string): readonly string[] {
  const owner = RESOURCES.find((resource) => resource.getAttribute('id') === id);
  return owner === undefined ? [] : valuesOf(owner);
}

/** Width and height of a PNG, which must be the same, read from its header. */
function pixels(address: string): number {
  const bytes = readFileSync(join(ROOT, address.slice(address.indexOf('/assets/'))));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}
