/** Texts of marking findings as checked. `{name}` is filled in by `fillIn`. */
export const checkedTexts = {
  mark: '标为已核对',
  markAll: '全部标为已核对（{count} 项）',
  markOf: '标为已核对：{message}',
  markAllOf: '全部标为已核对（{count} 项）：{message}',
  by: '核对人',
  confirm: '确定',
  cancel: '取消',
  title: '已核对 {count} 项',
  undo: '撤销核对',
  undoOf: '撤销核对：{message}',
} as const;
