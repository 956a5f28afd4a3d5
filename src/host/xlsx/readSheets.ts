import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readTree } from '../../ooxml/readTree';
import { readRelationships, relatedPart, type Relationship } from '../../ooxml/relationships';
import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import type { Sheet } from '../model/book';
import { MAX_SHEET_NAME } from '../model/limits';
import { sheetId } from '../model/newBook';
import { numberAttribute } from '../../ooxml/attributes';
import type { Losses } from './losses';
import { colorReader } from './readColors';
import { readSharedTexts } from '../../ooxml/spreadsheet/readSharedTexts';
import { readSheet, type ReadSheet } from './readSheet';
import { readStyles } from './readStyles';
import { XlsxError } from './xlsxError';
import type { BookTally } from './xlsxLimits';

/**
 * The sheets in the order of their tabs; null for one that is no worksheet, or that the file does not hold.
 *
 * @throws XlsxError Damaged for sheets of one name, without a name, or of the same part.
 */
export function readSheets(
  from: OoxmlPackage,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  counts: { readonly losses: Losses; readonly tally: BookTally },
): readonly (ReadSheet | null)[] {
  const { losses, tally } = counts;
  const related = (kind: string): string | null => {
    const part = relatedPart(relationships, kind);
    return part !== null && from.has(part) ? part : null;
  };
  const tree = (kind: string): XmlElement | null => {
    const part = related(kind);
    return part === null ? null : readTree(from, part);
  };
  const color = colorReader(tree('theme'));
  const styles = readStyles(tree('styles'), color, losses);
  const textsPart = related('sharedStrings');
  const texts =
    textsPart === null
      ? []
      : readSharedTexts(from, textsPart, (item) => {
          if (item.hasFormats) losses.add('textFormats', null);
          return item.text();
        });
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const claim = new Claims();
  let rules = 0;
  const newId = (): string => {
    rules += 1;
    return `cf-${rules}`;
  };
  return children(child(workbook, 'sheets'), 'sheet').map((entry) => {
    tally.add('worksheets');
    const name = claim.name(attribute(entry, 'name'));
    // The only other attribute that is called so has a longer name: `sheetId`.
    const relationship = byId.get(attribute(entry, 'id') ?? '');
    if (relationship === undefined || !from.has(relationship.target)) {
      losses.add('missingSheet', null, name);
      return null;
    }
    if (relationship.kind !== 'worksheet') {
      losses.add('otherSheet', name);
      return null;
    }
    claim.part(relationship.target);
    const id = claim.id(numberAttribute(entry, 'sheetId'));
    const sources = {
      ...{ texts, formats: styles.formats, styles, looks: styles.looks, color, losses, tally, newId },
      targets: targetsOf(from, relationship.target),
    };
    const read = readSheet(from, relationship.target, id, name, sources);
    read.sheet.visibility = visibilityOf(attribute(entry, 'state'));
    return read;
  });
}

/** What no two sheets may share. */
class Claims {
  readonly #names = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #ids = new Set<string>();
  #nextId = 1;

  name(written: string | null): string {
    const name = written ?? '';
    if (name === '' || name.length > MAX_SHEET_NAME || /[[\]:*?/\\]/.test(name)) {
      throw new XlsxError('Damaged', `a sheet with a name that is none: ${name.slice(0, MAX_SHEET_NAME)}`);
    }
    const key = name.toLowerCase();
    if (this.#names.has(key)) throw new XlsxError('Damaged', `two sheets ${name}`);
    this.#names.add(key);
    return name;
  }

  part(part: string): void {
    if (this.#parts.has(part)) throw new XlsxError('Damaged', `two sheets are ${part}`);
    this.#parts.add(part);
  }

  /** The wanted id, or another one where it is missing or taken: nothing in the file refers to it. */
  id(wanted: number | null): string {
    let id = sheetId(isId(wanted) ? wanted : this.#nextId);
    while (this.#ids.has(id)) {
      this.#nextId += 1;
      id = sheetId(this.#nextId);
    }
    this.#ids.add(id);
    return id;
  }
}

function isId(wanted: number | null): wanted is number {
  return wanted !== null && Number.isInteger(wanted) && wanted > 0 && wanted <= 0xffffffff;
}

function targetsOf(from: OoxmlPackage, part: string): ReadonlyMap<string, string> {
  return new Map(
    readRelationships(from, part).flatMap(({ id, target, isExternal }) => (isExternal ? [[id, target]] : [])),
  );
}

function visibilityOf(state: string | null): Sheet['visibility'] {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}
