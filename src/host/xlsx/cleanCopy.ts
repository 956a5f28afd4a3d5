import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readRelationships, type Relationship } from '../../ooxml/relationships';
import { openPackage, refusing } from './openPackage';
import { readSettings } from './settingsPart';
import { ENTRY_DATE } from './writeXlsx';
import { XlsxError } from './xlsxError';

/** Relationships by which Excel keeps an add-in's pane, and the add-in itself with its settings. */
const ADD_IN = ['webextensiontaskpanes', 'webextension'];

const TYPES = '[Content_Types].xml';

/**
 * A copy of a saved workbook without what it carries of add-ins: their panes, which open where the file is opened,
 * and the settings of this one. All other parts stay byte for byte; cells, names and formulas are among them.
 *
 * @throws XlsxError NotXlsx, Encrypted, TooLarge, Damaged.
 */
export function cleanCopy(bytes: Uint8Array): Uint8Array {
  return refusing(() => {
    const from = openPackage(bytes);
    const [all, kept] = [partsOf(from, () => true), partsOf(from, (relation) => !isAddIn(from, relation))];
    const gone = new Set([...all].filter((part) => !kept.has(part)));
    const files: Zippable = {};
    for (const name of from.names()) {
      const owner = ownerOf(name);
      if (gone.has(name) || (owner !== null && gone.has(owner))) continue;
      const part = wholePart(from, name);
      if (name === TYPES) files[name] = strToU8(withoutTypes(strFromU8(part), gone));
      else files[name] = owner === null ? part : withoutRelations(from, part, owner);
    }
    return zipSync(files, { level: 6, mtime: ENTRY_DATE });
  });
}

/** The parts that are reached by relationships which are followed. */
function partsOf(from: OoxmlPackage, follows: (relation: Relationship) => boolean): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const relation of readRelationships(from, part)) {
      const { target, isExternal } = relation;
      if (isExternal || reached.has(target) || !follows(relation)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}

function isAddIn(from: OoxmlPackage, { kind, target, isExternal }: Relationship): boolean {
  if (ADD_IN.includes(kind)) return true;
  return kind === 'customXml' && !isExternal && from.has(target) && readSettings(from, target) !== null;
}

/** The part whose relationships a part holds, `''` for the package; null for any other part. */
function ownerOf(name: string): string | null {
  const [, folder, owner] = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  return folder === undefined || owner === undefined ? null : folder + owner;
}

function withoutRelations(from: OoxmlPackage, part: Uint8Array, owner: string): Uint8Array {
  const ids = new Set(
    readRelationships(from, owner)
      .filter((relation) => isAddIn(from, relation))
      .map(({ id }) => id),
  );
  return ids.size === 0
    ? part
    : strToU8(withoutElements(strFromU8(part), 'Relationship', 'Id', (id) => ids.has(id)));
}

function withoutTypes(xml: string, gone: ReadonlySet<string>): string {
  return withoutElements(xml, 'Override', 'PartName', (name) => gone.has(name.replace(/^\//, '')));
}

/** Takes out empty elements by one of their attributes. */
function withoutElements(
  xml: string,
  element: string,
  attribute: string,
  isGone: (value: string) => boolean,
): string {
  // No `<` may stand within a tag, so that what never ends is given up at the next one.
  const whole = new RegExp(
    `<(?:\\w+:)?${element}\\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(?:/>|>\\s*</[^>]*>)`,
    'g',
  );
  const value = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return xml.replace(whole, (text) => {
    const [, quoted, single] = value.exec(text) ?? [];
    return isGone(quoted ?? single ?? '') ? '' : text;
  });
}

function wholePart(from: OoxmlPackage, name: string): Uint8Array {
  const pieces = [...from.inflate(name)];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  if (at === 0 && name === TYPES) throw new XlsxError('Damaged', `${name} is empty`);
  return whole;
}
