/** Texts of the plans that the task pane shows before anything is written. `{name}` is filled in by `fillIn`. */
export const planTexts = {
  'plan.title': '将要做的改动',
  'plan.new': '新建 {count} 张',
  'plan.updated': '更新 {count} 张',
  'plan.rows': '评分行 {count} 行',
  'plan.kept': '保留已填的得分和备注 {count} 行',
  'plan.returned': '从“已移出”恢复 {count} 行',
  'plan.moved': '移到“已移出” {count} 行（指标已不在指标库中，不会丢失）',
  'plan.movedList': '要移出的得分',
  'plan.confirm': '确认生成',
  'plan.dismiss': '暂不生成',
  'plan.loading': '正在列出改动…',

  'plan.importTitle': '导入“{fileName}”将要做的改动',
  'plan.importScores':
    '现在只更新指标库、单位和负面清单，考核表和得分不动。下次生成考核表时，得分和备注跟着改名、移动的指标走；没有位置的移到“已移出”，不会丢失。',
  'plan.load': '按此导入',
  'plan.doNotLoad': '暂不导入',

  'plan.sinceSheets': '考核表生成以后，指标有变动',
  'plan.sheetsScores': '得分和备注跟着改名、移动的指标走；没有位置的移到“已移出”，不会丢失。',
  'plan.unitsGone': '不再有的单位 {count} 个',
  'plan.added': '新增的指标 {count} 项',
  'plan.removed': '不再有的指标 {count} 项',
  'plan.capChanged': '分值改变 {count} 项',
  'plan.capChangedAbove': '分值改变 {count} 项（{above} 个已填得分超过新分值）',
  'plan.movedIndicators': '换了类别或单位 {count} 项',
  'plan.renamed': '改名 {count} 项',
  'plan.same': '不变 {count} 项',
  'plan.fromTo': '{from} → {to}',
  'plan.cap': '分值 {cap}',
  'plan.capFromTo': '分值 {from} → {to}',
  'plan.above': '{count} 个已填得分超过新分值',

  'plan.renames': '是不是改了名？',
  'plan.renamesHint':
    '名字相近，请确认。勾选：当作同一项，得分和备注跟着走。不勾选：当作取消一项、新增一项。单位确认以后，才比较它名下的指标。',
  'plan.renamesAll': '全选（{count} 项）',
  'plan.renamesAnswer': '已确认 {accepted}／{count} 项。照此，新增 {added} 项，不再有 {removed} 项。',
  'plan.rename.unitType': '单位类型“{from}”现在叫“{to}”？',
  'plan.rename.unit': '单位“{from}”现在叫“{to}”？',
  'plan.rename.indicator': '指标“{from}”现在叫“{to}”？',
} as const;
