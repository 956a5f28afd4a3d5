import type { Language } from '../../strings/texts';

/** A page of its own loads nothing at all; its styles are its only content beside text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLES = `
html{color-scheme:light dark}
body{margin:0 auto;padding:24px 16px 48px;max-width:760px;line-height:1.7;
font-family:'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif}
h1{font-size:24px;margin:0 0 8px}
h2{font-size:18px;margin:32px 0 8px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid GrayText}
dt{font-weight:600;margin-top:12px}
dd{margin:0}
li{margin:6px 0}
`;

/** A whole page of plain text. */
export function documentOf(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A part of the page under a heading of its own, which addresses can name. */
export function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${content}\n</section>`;
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A message as it looks in general: what a case would fill in stays open. */
export function sample(template: string): string {
  return template.replace(/\{\w+\}/g, '…');
}
