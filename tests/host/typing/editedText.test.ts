import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editedText } from '../../../src/host/typing/editedText';
import { parseTyped } from '../../../src/host/typing/parseTyped';

it.each([
  [43_952, 'yyyy-mm-dd', '2020-05-01'],
  [43_952, 'mmm-yy', '2020/5/1'],
  [43_952.5, 'yyyy/m/d', '2020/5/1 12:00:00'],
  [0.625, 'h:mm AM/PM', '3:00 PM'],
  [45_045 / 86_400, 'h:mm', '12:30:45'],
  [1.0625, '[h]:mm:ss', '25:30:00'],
  [-1, 'yyyy/m/d', '-1'],
  [1.2, '0%', '120%'],
  [1 / 3, 'General', '0.333333333333333'],
  [5, '0.00', '5'],
])('%d in %s is edited as %s', (number, numberFormat, text) => {
  expect(editedText({ kind: 'number', number }, numberFormat)).toBe(text);
});

it('what is entered again unchanged stays what it was', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -9.99999999999999e307, max: 9.99999999999999e307 }),
    fc.integer({ min: -1000, max: 2_958_465 * 24 }).map((hours) => hours / 24),
    fc.integer({ min: 0, max: 200_000 }).map((cents) => cents / 100),
  );
  const formats = [
    'General',
    '0.00',
    '0%',
    '0.0%',
    'yyyy-mm-dd',
    'h:mm',
    '[h]:mm:ss',
    'mmm-yy',
    '# ?/?',
    '"x',
  ];
  fc.assert(
    fc.property(number, fc.constantFrom(...formats), (value, format) => {
      const exact = Number(value.toPrecision(15));
      const again = parseTyped(editedText({ kind: 'number', number: value }, format), format).content;
      expect(again.kind === 'number' ? Number(again.number.toPrecision(15)) + 0 : again).toBe(exact + 0);
    }),
  );
});
