/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { pressInField } from '../../../../src/workbench/page/grid/pressInField';

/** What stands in a field after some keys, the caret as a bar. */
function after(text: string, keys: readonly string[]): string {
  const field = document.createElement('textarea');
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  for (const key of keys) pressInField(field, key);
  return `${field.value.slice(0, field.selectionStart)}|${field.value.slice(field.selectionEnd)}`;
}

test.each([
  ['12.5', ['Backspace', '6'], '12.6|'],
  ['12.5', ['ArrowLeft', 'ArrowLeft', 'Delete', '7'], '127|5'],
  ['12', ['Home', '-', 'End', '0'], '-120|'],
  ['𠮷', ['Backspace', '佳', '县'], '佳县|'],
  ['𠮷', ['ArrowLeft', 'Delete', 'ArrowRight', 'F5', 'PageDown'], '|'],
])('%s and the keys %j make %s', (text, keys, made) => {
  expect(after(text, keys)).toBe(made);
});
