import '../strings/bothLanguages';
import { paneText, type PaneKeyAsking } from '../strings/paneText';
import { LANGUAGES } from '../strings/languages';

/** What the build decides about the page. */
export interface PageParameters {
  /** Addresses of the scripts that come before the pane's own: office.js and what it needs first. */
  readonly officeScripts: readonly string[];
  readonly contentSecurityPolicy: string;
}

/**
 * The page that holds the pane. Until scripts run it says that it is opening; where they cannot run
 * (an Internet Explorer view) or do not come (a network that holds them back), it says after a few
 * seconds where the add-in works. Styles alone do that, so nothing has to run for it; and the scripts
 * are deferred, because a page is not drawn while it waits for one. They run in their order.
 */
export default function page({ officeScripts, contentSecurityPolicy }: PageParameters): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${paneText('zh-CN', 'app.name')}</title>
<style>
html{color-scheme:light dark}
body{margin:0;font-family:'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC',sans-serif}
.plain{padding:16px;line-height:1.6}
.plain h1{font-size:18px;margin:0 0 8px}
.plain p{margin:0 0 8px}
.slow{visibility:hidden;opacity:0;animation:show 1s 6s forwards}
@keyframes show{to{visibility:visible;opacity:1}}
</style>
${officeScripts.map((address) => `<script defer src="${address}"></script>`).join('\n')}
</head>
<body>
<div id="root"><div class="plain">
${paragraphs('page.loading')}
<div class="slow">
${paragraphs('page.slow')}
</div>
</div></div>
</body>
</html>
`;
}

/** Nothing has told the language yet, so both are shown. */
function paragraphs(key: PaneKeyAsking): string {
  return LANGUAGES.map((language) => `<p lang="${language}">${escape(paneText(language, key))}</p>`).join(
    '\n',
  );
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
