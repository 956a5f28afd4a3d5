import { listWords, type ListName } from '../layout/listWords';
import { textLiteral } from './address';

/** Whether a cell says that its row belongs to a list, in either language. The same rule as `readList`. */
export function isListed(cell: string, list: ListName): string {
  const words = listWords(list).map((word) => `TRIM(${cell})=${textLiteral(word)}`);
  return `OR(${words.join(',')})`;
}
