import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import designEnglish from '@univerjs/design/locale/en-US';
import designChinese from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEnglish from '@univerjs/docs-ui/locale/en-US';
import docsChinese from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import sheetsChinese from '@univerjs/sheets/locale/zh-CN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEnglish from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiChinese from '@univerjs/sheets-ui/locale/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEnglish from '@univerjs/ui/locale/en-US';
import uiChinese from '@univerjs/ui/locale/zh-CN';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import type { Language } from '../../../strings/texts';

/**
 * Univer with nothing but its grid: bars, menus and formulas are the workbench's and the host's.
 *
 * @param unit id of the book it shows, empty as yet
 */
export function startUniver(container: HTMLElement, language: Language, unit: string): Univer {
  const locale = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(designChinese, uiChinese, docsChinese, sheetsChinese, sheetsUiChinese),
      [LocaleType.EN_US]: mergeLocales(designEnglish, uiEnglish, docsEnglish, sheetsEnglish, sheetsUiEnglish),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true, isRowStylePrecedeColumnStyle: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    // Cells are edited in an editor of the workbench's own: Univer's comes with its formula engine's user interface.
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    name: unit,
    locale,
    styles: {},
    sheetOrder: ['empty'],
    sheets: { empty: { id: 'empty', name: 'empty', rowCount: 100, columnCount: 20 } },
  });
  return univer;
}
