import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readXml } from '../../ooxml/readXml';
import type { Losses } from './losses';
import { TextItem } from './textItem';

/** The texts of `sharedStrings.xml`; told rather than read as a tree, which would take many times their size. */
export function readSharedTexts(from: OoxmlPackage, part: string, losses: Losses): readonly string[] {
  const texts: string[] = [];
  let depth = 0;
  let item = new TextItem();
  readXml(from, part, {
    open: (name) => {
      depth += 1;
      if (depth === 2) item = new TextItem();
      else if (depth > 2) item.open(name);
    },
    text: (text) => {
      if (depth > 2) item.add(text);
    },
    close: (name) => {
      if (depth > 2) item.close();
      else if (depth === 2 && name === 'si') {
        texts.push(item.text());
        if (item.hasFormats) losses.add('textFormats', null);
      }
      depth -= 1;
    },
  });
  return texts;
}
