import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAllowed, productionPackages } from '../../.ci/licences';

describe('licences', () => {
  it.each(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0 AND MIT', '(MIT OR GPL-3.0)', 'GPL-2.0 OR ISC'])(
    'allows %s',
    (expression) => {
      expect(isAllowed(expression)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0',
    'MIT AND GPL-3.0',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
    'MIT AND (GPL-3.0 OR ISC)',
  ])('refuses “%s”', (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });

  it('are those of the packages that the add-in is built from, and of no others', () => {
    const names = productionPackages(join(__dirname, '../..')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', '@fluentui/react-button', 'fflate']));
    expect(names).not.toContain('jest');
    expect(names).not.toContain('@microsoft/office-js');
  });
});
