/**
 * Does in a field what a key does there, for a key that had to wait; the keys are those with which people write and
 * mend what they wrote, others do nothing.
 */
export function pressInField(field: HTMLTextAreaElement, key: string): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const before = start === end ? start - lastSign(value.slice(0, start)) : start;
  const after = start === end ? end + firstSign(value.slice(end)) : end;
  switch (key) {
    case 'Backspace':
      field.setRangeText('', before, end, 'end');
      return;
    case 'Delete':
      field.setRangeText('', start, after, 'end');
      return;
    case 'ArrowLeft':
      field.setSelectionRange(before, before);
      return;
    case 'ArrowRight':
      field.setSelectionRange(after, after);
      return;
    case 'Home':
      field.setSelectionRange(0, 0);
      return;
    case 'End':
      field.setSelectionRange(value.length, value.length);
      return;
    default:
      // One sign, though some take two units of the text.
      if (Array.from(key).length === 1) field.setRangeText(key, start, end, 'end');
  }
}

/** How many units of the text its last sign takes, and its first. */
function lastSign(text: string): number {
  return Array.from(text).at(-1)?.length ?? 0;
}

function firstSign(text: string): number {
  return Array.from(text)[0]?.length ?? 0;
}
