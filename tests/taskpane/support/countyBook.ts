import { readBook } from '../../../src/cli/enterInputs';
import type { BookState } from '../../../src/app/book/bookState';
import { press, type OpenPane } from './openPane';

/** Loads the bundled document and generates its score sheets, by the pane's own buttons. */
export async function generated(pane: OpenPane): Promise<BookState> {
  await press(pane, '导入随附的 2020 年文件');
  await press(pane, '确认生成');
  return readBook('zh-CN');
}

/** A score cell: where it stands, and whose it is. */
export interface ScoreCell {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly cap: number;
}

/** The n-th score cell of a unit type's sheet. */
export function scoreCell(state: BookState, type: string, index: number): ScoreCell {
  const sheet = state.stored.find(
    ({ unitType }) => state.definitions.unitTypes.find(({ id }) => id === unitType)?.name === type,
  );
  const row = sheet?.rows.filter(({ key }) => key.includes('|'))[index];
  if (row === undefined) throw new Error(`${type} has no score ${index}`);
  const unit = state.definitions.unitTypes
    .flatMap(({ units }) => units)
    .find(({ id }) => row.key.startsWith(`${id}|`));
  return { ...row.place('score'), unit: unit?.name ?? '', cap: Number(row.value('cap')) };
}
