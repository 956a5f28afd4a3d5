/** What the commands that people start by hand (`npm start`, `npm run excel`) say on the console. */
export const consoleTexts = {
  'start.portWrong': 'PORT 必须是 0–65535 的整数：{port}',
  'start.building': '正在构建工作台…',
  'start.built': '构建用时 {seconds} 秒。请在浏览器中打开：{address}/?lang=zh-CN',
  'start.portTaken': '端口 {port} 已被占用，请换一个，例如 PORT={other} npm start',
  'start.stop': '按 Ctrl+C 停止。',
  'excel.needed': '需要 Windows 或 macOS 上的 Excel；没有 Excel 时请用 npm start。',
  'excel.stop': '按 Ctrl+C 停止，再用 npm run excel:stop 让 Excel 不再加载它。',
} as const;
