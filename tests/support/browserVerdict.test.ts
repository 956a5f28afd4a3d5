import { describe, expect, it } from '@jest/globals';
import { browserVerdict } from './browserVerdict';

describe('the tests in a browser', () => {
  it('run where one starts, in CI or not', () => {
    expect(browserVerdict(null, {})).toBe('run');
    expect(browserVerdict(null, { CI: 'true' })).toBe('run');
  });

  it.each(['true', 'TRUE', '1', 'yes', 'woodpecker'])('fail without one where CI is “%s”', (CI) => {
    expect(browserVerdict('no library', { CI })).toBe('fail');
  });

  it.each([undefined, '', ' ', 'false', 'False', '0'])('are skipped without one where CI is “%s”', (CI) => {
    expect(browserVerdict('no library', { CI })).toBe('skip');
  });
});
