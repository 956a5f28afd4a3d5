import { bookNames } from '../../../src/app/book/bookState';
import { definitionWrites } from '../../../src/app/plan/definitionWrites';
import { generate, planGenerate } from '../../../src/app/generate';
import type { Definitions } from '../../../src/domain/definitions/definitions';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { BookCells } from '../../support/bookCells';
import { openPane, type OpenPane, type PaneOptions } from './openPane';

export interface SmallPane extends OpenPane {
  readonly cells: BookCells;
}

/** The pane on a small book that has its score sheets. */
export async function smallPane(definitions: Definitions, options: PaneOptions = {}): Promise<SmallPane> {
  const pane = await openPane(options);
  const useCase = { workbook: excelWorkbook, language: 'zh-CN' } as const;
  const snapshot = await excelWorkbook.read();
  const { title, year, county } = definitions;
  await excelWorkbook.execute(
    definitionWrites(definitions, snapshot, {
      language: 'zh-CN',
      settings: { ...DEFAULT_SETTINGS, title, year, county },
      names: bookNames(snapshot, definitions, [], 'zh-CN'),
    }),
  );
  await generate(useCase, await planGenerate(useCase));
  await pane.session.open();
  return { ...pane, cells: new BookCells(pane.host) };
}
