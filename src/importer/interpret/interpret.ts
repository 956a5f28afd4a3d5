import type { Definitions } from '../../domain/definitions/definitions';
import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import type { NeutralDocument } from '../document/neutralDocument';
import { findCounty } from './county';
import { DefinitionsDraft } from './definitionsDraft';
import { FindingLog } from './findingLog';
import { outlineOf, type OutlineItem } from './outline';
import { onOneLine } from './plainText';
import { SectionReader } from './sections';
import { yearIn } from './sectionHeading';
import { titleFrom, titleLines } from './title';
import { WHOLE_COUNTY } from './vocabulary';

/** What a document says, and what a person should look at. */
export interface Interpretation {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
  /** Where each unit, indicator and negative item stands, by id. */
  readonly places: ReadonlyMap<string, DocumentPlace>;
}

/**
 * Makes definitions of a neutral document. What it cannot make sense of is a finding, never silently lost;
 * it never throws.
 */
export function interpret(document: NeutralDocument): Interpretation {
  const items = outlineOf(document);
  const lines = leadingLines(items);
  const county = findCounty(document, titleLines(lines));
  const log = new FindingLog();
  const draft = new DefinitionsDraft();
  const reader = new SectionReader(items, draft, log, county?.name ?? WHOLE_COUNTY);
  reader.read();
  if (county !== null && county.count !== null) {
    log.add('countyInferred', null, { county: county.name, count: county.count });
  }
  const definitions = draft.finish({
    // A document of one unit type may have a title that is the type's heading, too.
    title: titleFrom(reader.titleLines) || (titleLines(lines).find((line) => yearIn(line) !== null) ?? ''),
    year: yearIn(titleFrom(reader.titleLines)) ?? yearIn(onOneLine(lines)),
    county: county?.name ?? null,
  });
  return { definitions, findings: log.all(), places: draft.places() };
}

/** The lines above the first table. */
function leadingLines(items: readonly OutlineItem[]): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    if (item.kind === 'table') break;
    lines.push(item.text);
  }
  return lines;
}
