import type { OoxmlPackage } from '../ooxmlPackage';
import { readXml } from '../readXml';
import { TextItem } from './textItem';

/**
 * The texts of `sharedStrings.xml`; told rather than read as a tree, which would take many times their size.
 *
 * @param take what is kept of a text
 * @throws OoxmlError as {@link readXml}, and damaged for a text longer than a cell holds
 */
export function readSharedTexts<Taken>(
  from: OoxmlPackage,
  part: string,
  take: (item: TextItem) => Taken,
): readonly Taken[] {
  const texts: Taken[] = [];
  let depth = 0;
  let item = new TextItem();
  readXml(from, part, {
    open: (name, attributes) => {
      depth += 1;
      if (depth === 2) item = new TextItem();
      else if (depth > 2) item.open(name, attributes);
    },
    text: (text) => {
      if (depth > 2) item.add(text);
    },
    close: (name) => {
      if (depth > 2) item.close();
      else if (depth === 2 && name === 'si') texts.push(take(item));
      depth -= 1;
    },
  });
  return texts;
}
