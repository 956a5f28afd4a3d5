import type { Losses } from './losses';
import { readText, unescapeXml } from './xmlText';

const ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/gu;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/gu;
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/gu;
const RUN_FORMAT = /<(?:\w+:)?rPr\b/u;

/** The texts of `sharedStrings.xml`; scanned for the same reason as cells are. */
export function readSharedTexts(xml: string, losses: Losses): readonly string[] {
  const texts: string[] = [];
  for (const [, inner = ''] of xml.matchAll(ITEM)) {
    if (RUN_FORMAT.test(inner)) losses.add('textFormats', null);
    texts.push(itemText(inner));
  }
  return texts;
}

/** The text of an item, runs joined, readings (phonetic) left out. */
export function itemText(inner: string): string {
  let text = '';
  for (const [, part = ''] of inner.replace(PHONETIC, '').matchAll(TEXT)) text += part;
  return readText(unescapeXml(text));
}
