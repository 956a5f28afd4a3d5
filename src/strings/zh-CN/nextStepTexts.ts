/** Texts of the bar that says what comes next. `{name}` is filled in by `fillIn`. */
export const nextStepTexts = {
  label: '下一步',
  step: '下一步：{step}',
  errors: '错误 {count} 项',
  errorsLabel: '查看错误 {count} 项',
} as const;
