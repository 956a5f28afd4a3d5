import type { Definitions } from '../../../src/domain/definitions/definitions';
import { BookCells } from '../../support/bookCells';
import { generatedCopy } from '../../support/embeddedBook';
import { openPane, type OpenPane, type PaneOptions } from './openPane';

export interface SmallPane extends OpenPane {
  readonly cells: BookCells;
}

/** The pane on a small book that has its score sheets. */
export async function smallPane(definitions: Definitions, options: PaneOptions = {}): Promise<SmallPane> {
  const { requirementSets } = options;
  const sets = requirementSets === undefined ? {} : { requirementSets };
  const pane = await openPane({ ...options, copy: await generatedCopy(definitions, {}, sets) });
  return { ...pane, cells: new BookCells(pane.host) };
}
