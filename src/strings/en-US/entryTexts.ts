import type { entryTexts as chinese } from '../zh-CN/entryTexts';

/** Words for what Excel makes of entries, for what nobody sees in them, and for what is wrong with a score. */
export const entryTexts = {
  'format.date': 'date',
  'format.time': 'time',
  'format.percent': 'percentage',
  'format.currency': 'currency',
  'format.fraction': 'fraction',
  'format.scientific': 'scientific',
  'format.text': 'text',
  'unseen.blank': 'blanks',
  'unseen.direction': 'marks of text direction',
  'unseen.zeroWidth': 'zero-width characters',
  'unseen.control': 'control characters',
  'check.notAssessed': 'Not assessed',
  'check.blank': 'Not scored',
  'check.notNumber': '✗ Not a number',
  'check.negative': '✗ Negative',
  'check.aboveCap': '✗ Above the cap',
  'check.capMissing': '✗ No cap',
  'check.errorValue': '✗ Error value',
  'check.date': '✗ A date',
  'check.percent': '✗ A percentage',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
