import { workbenchText } from '../../strings/workbenchText';

/** The workbench's page; its script sets language and title when it knows them. */
export default function page(): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${workbenchText('zh-CN', 'page.title')}</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="workbench"></div>
  </body>
</html>
`;
}
