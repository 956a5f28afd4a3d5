import type { CheckAnswer } from '../../workbook/excel/selfcheck/runCallCheck';

/** Origins from which Microsoft serves office.js. */
const OFFICE = ['https://appsforoffice.microsoft.com', 'https://appsforoffice.cdn.partner.office365.cn'];

/** Where the page's requests went: origins that are neither its own nor office.js's. */
export function originsCheck(): CheckAnswer {
  const own = (globalThis as { readonly location?: { readonly origin?: string } }).location?.origin ?? '';
  const others = performance
    .getEntriesByType('resource')
    .map(({ name }) => (URL.canParse(name) ? new URL(name).origin : ''))
    .filter((origin) => origin !== '' && origin !== 'null' && origin !== own && !OFFICE.includes(origin));
  const answer =
    others.length === 0 ? 'its own and office.js alone' : `failed: ${[...new Set(others)].join(' ')}`;
  return { id: 'page.origins', answer, milliseconds: 0 };
}
