import { OoxmlError } from '../../ooxml/ooxmlError';
import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { TreeBuilder } from '../../ooxml/readTree';
import { readXml } from '../../ooxml/readXml';
import { attribute, child, children, wholeText } from '../../ooxml/xmlElement';
import { readText, storedText } from '../../ooxml/spreadsheet/storedText';
import { element, textElement, XML_HEAD } from './xmlText';

/**
 * Document settings live in a custom XML part: Excel carries such parts along untouched, and they have no bound
 * for the length of a text, as custom document properties have.
 */
const NAMESPACE = 'urn:scorebook:document-settings';
export const SETTINGS_PART = 'customXml/item1.xml';
export const SETTINGS_PROPERTIES_PART = 'customXml/itemProps1.xml';
const ITEM_ID = '{5C0B3E2A-9B57-4F0E-8D39-3A1E6F7C2D41}';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(([key, json]) =>
    element('setting', { key: storedText(key) }, textElement('json', storedText(json))),
  );
  return XML_HEAD + element('settings', { xmlns: NAMESPACE }, items.join(''));
}

export function settingsPropertiesXml(): string {
  const reference = element('ds:schemaRef', { 'ds:uri': NAMESPACE });
  return (
    XML_HEAD +
    element(
      'ds:datastoreItem',
      { 'ds:itemID': ITEM_ID, 'xmlns:ds': DATASTORE },
      element('ds:schemaRefs', {}, reference),
    )
  );
}

/** The settings of a custom XML part; null if it is somebody else's. */
export function readSettings(from: OoxmlPackage, part: string): Map<string, string> | null {
  const tree = new TreeBuilder();
  try {
    readXml(from, part, tree);
  } catch (error) {
    // What is wrong in parts of other programs is no matter of ours.
    if (error instanceof OoxmlError && tree.root !== null && tree.namespace !== NAMESPACE) return null;
    throw error;
  }
  if (tree.namespace !== NAMESPACE) return null;
  return new Map(
    children(tree.root, 'setting').map((setting) => [
      readText(attribute(setting, 'key') ?? ''),
      readText(wholeText(child(setting, 'json'))),
    ]),
  );
}
