import type { CellContent } from '../model/content';

/** Whether two cells hold the same, so that entering one over the other changes nothing. */
export function sameContent(left: CellContent, right: CellContent): boolean {
  switch (left.kind) {
    case 'empty':
      return right.kind === 'empty';
    case 'number':
      return right.kind === 'number' && Object.is(left.number, right.number);
    case 'text':
      return right.kind === 'text' && left.text === right.text;
    case 'boolean':
      return right.kind === 'boolean' && left.boolean === right.boolean;
    case 'error':
      return right.kind === 'error' && left.error === right.error;
    case 'formula':
      return right.kind === 'formula' && left.formula === right.formula;
  }
}
