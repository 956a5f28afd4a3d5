import type { sheetTexts as chinese } from './zh-CN/sheetTexts';

/**
 * What texts of the sheets said in earlier versions, in either language. Books that were made then still say it, and so
 * do people's lists of settings: it is understood for good, and never written again.
 */
export const FORMER_TEXTS: Readonly<Partial<Record<keyof typeof chinese, readonly string[]>>> = {
  'sheet.ledger': ['扣分登记', 'Deductions'],
  'header.capReason': ['推定理由'],
  'header.label': ['登记名称', 'Name in the register'],
  'part.own': ['Own'],
  'capSource.derived': ['推定'],
  'setting.tieRule': ['并列名次的下一名', 'Rank after a tie'],
  'setting.tieRule.gapped': ['1-2-2-4', '顺延', 'Skip'],
  'setting.tieRule.dense': ['1-2-2-3', '不顺延', 'No skip'],
  'setting.sameEventOnce': ['同一事件只扣一次', 'One event is deducted once'],
  'setting.grade:1': ['等次一（最好）', 'Grade 1 (best)', '等次一', 'Grade 1'],
  'setting.grade:2': ['等次二', 'Grade 2'],
  'setting.grade:3': ['等次三', 'Grade 3'],
  'setting.grade:4': ['等次四', 'Grade 4'],
  'setting.grade:5': ['等次五', 'Grade 5'],
  'setting.weight.own': ['{type}: weight of the own part'],
};
