import { listWords, type RowList } from '../layout/listWords';
import { textLiteral } from './address';

/** Whether a cell says that its row belongs to a list, in either language. The same rule as `readList`. */
export function isListed(cell: string, list: RowList): string {
  const words = listWords(list).map((word) => `TRIM(${cell})=${textLiteral(word)}`);
  return `OR(${words.join(',')})`;
}
