import type { PageSetup, Protection } from '../model/book';
import { MAX_COLUMNS } from '../model/limits';
import { PAPER } from './officeNames';
import { passwordHash } from './passwordHash';
import { inches } from './sheetSizes';
import { element, escapeText } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';
import { XlsxError } from './xlsxError';

/** What may be allowed on a protected sheet: the option and its attribute, which says "forbidden". */
export const ALLOWANCES: readonly (readonly [
  option: string,
  attribute: string,
  forbiddenIfMissing: boolean,
])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];

/** `<sheetProtection>`; nothing for a sheet that is not protected. Without a password there is no hash. */
export function protectionXml({ on, options, password }: Protection): string {
  if (!on) return '';
  const attributes: Record<string, boolean | string> = {};
  if (password !== null && password !== '') attributes['password'] = passwordHash(password);
  attributes['sheet'] = true;
  for (const [option, attribute, forbiddenIfMissing] of ALLOWANCES) {
    const isForbidden = options[option] !== true;
    if (isForbidden !== forbiddenIfMissing) attributes[attribute] = isForbidden;
  }
  const mode = options['selectionMode'] ?? 'Normal';
  if (mode !== 'Normal') attributes['selectLockedCells'] = true;
  if (mode === 'None') attributes['selectUnlockedCells'] = true;
  return element('sheetProtection', attributes);
}

/** Whether the sheet is fitted to pages rather than scaled. */
export function fitsToPages({ zoom }: PageSetup): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

/** From `<printOptions>` to `<rowBreaks>`. */
export function pageXml(page: PageSetup): string {
  const { margins, zoom } = page;
  const fits = fitsToPages(page);
  const paperSize = PAPER.file(page.paperSize);
  if (paperSize === undefined) throw new XlsxError('Unwritable', `the paper size ${page.paperSize}`);
  return [
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '',
    element('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    element('pageSetup', {
      paperSize,
      firstPageNumber: page.firstPageNumber ?? undefined,
      useFirstPageNumber: page.firstPageNumber === null ? undefined : true,
      scale: zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
      // 0 pages: as many as it takes.
      fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    }),
    headerFooterXml(page),
    rowBreaksXml(page),
  ].join('');
}

function headerFooterXml({ header, footer }: PageSetup): string {
  const parts = [line('oddHeader', header), line('oddFooter', footer)].join('');
  return parts === '' ? '' : element('headerFooter', {}, parts);
}

function line(name: string, { left, center, right }: PageSetup['header']): string {
  const sections = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  const text = sections.map(([mark, section]) => (section === '' ? '' : mark + section)).join('');
  // The schema has them as simple texts, which take no attribute.
  return text === '' ? '' : element(name, {}, escapeText(storedText(text)));
}

/** A file counts the rows before the break. */
function rowBreaksXml({ rowBreaks }: PageSetup): string {
  if (rowBreaks.length === 0) return '';
  const count = rowBreaks.length;
  const breaks = rowBreaks.map((row) => element('brk', { id: row, max: MAX_COLUMNS - 1, man: 1 }));
  return element('rowBreaks', { count, manualBreakCount: count }, breaks.join(''));
}
