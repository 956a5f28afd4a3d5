/** Texts of the findings about cells for numbers: what Excel made of an entry, formats, locks. */
export const cellTexts = {
  'numberConverted.unknown':
    '“{name}”的{column}被 Excel 当成了{format}，显示成“{shown}”，没有采用。3-5、1/2、5% 这样的写法会被自动转换。请在任务窗格点“清空重填”，再填数字。',
  'numberConverted.meant':
    '“{name}”的{column}是{format}格式，显示成“{shown}”，没有采用。如果是 {meant}，请在任务窗格点“改成数字 {meant}”；不是的，点“清空重填”。',
  'numberConverted.text':
    '“{name}”的{column}填了“{entered}”，看起来是 {meant}，但它是文本，没有采用。请改成数字 {meant}。',
  'formatForeign.found':
    '“{sheet}”有 {count} 个填数字的格成了{format}格式，再填数字会改变显示。点“计算汇总”即恢复为常规格式，填的内容不动。',
  'formatForeign.restored':
    '“{sheet}”有 {count} 个填数字的格成了{format}格式，已恢复为常规格式，填的内容没有动。',
  'cellsLocked.found':
    '“{sheet}”有 {count} 个得分格被锁定（带格式粘贴会这样），填不进得分。“计算汇总”会解锁。',
  'cellsLocked.restored': '“{sheet}”有 {count} 个得分格被锁定（带格式粘贴会这样），已经解锁。',
} as const;
