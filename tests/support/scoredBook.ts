import { generatedBook, type EmbeddedBook } from './embeddedBook';
import { smallCounty } from './smallCounty';

/** A book with entries that are easily spoilt: a formula, text like a formula, text like a number, a date. */
export async function scoredBook(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  enterScores(book);
  return book;
}

/** Types and pastes those entries into a book of the small county. */
export function enterScores(book: EmbeddedBook): void {
  book.score('东镇', '党建', '7');
  book.score('西镇', '产业', '=8+0.5');
  book.remark('东镇', '党建', "'=看附件");
  book.pasteScore('南镇', '造林', "'5");
  book.pasteScore('南镇', '信访', '2020-5-1');
}
