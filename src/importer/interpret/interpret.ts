import type { Definitions } from '../../domain/definitions/definitions';
import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import type { Inventory, LineEntry } from '../inventory/inventory';
import { headingParts } from '../words/headingParts';
import { limitIn, limitScope } from '../words/listWords';
import { takeNumber } from '../words/numberedHeading';
import { soundsLikeRule } from '../words/ruleWords';
import { splitPoints } from '../words/writtenPoints';
import { DefinitionsDraft } from './definitionsDraft';
import { FindingLog } from './findingLog';
import { TableFiler } from './fileTable';
import { itemLimit } from './negativeDrafts';
import { NegativeLines } from './negativeLines';
import { RuleStatements } from './ruleStatements';

/** What a document says, and what a person should look at. */
export interface Interpretation {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
  /** Where each unit, indicator and negative item stands, by id. */
  readonly places: ReadonlyMap<string, DocumentPlace>;
  /** Indicators beside which no cap may be derived: a figure could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** At most so many units are named in one finding. */
const UNITS_NAMED = 10;

/**
 * Makes definitions of what a document was found to have. What is not sure is a finding, never silently lost or
 * guessed; it never throws.
 */
export function interpret(inventory: Inventory): Interpretation {
  const log = new FindingLog();
  const draft = new DefinitionsDraft(inventory.types);
  const rules = new RuleStatements(log);
  const filer = new TableFiler(draft, log, rules);
  const lines = new LineFiler(draft, log, rules);
  for (const { kind, text, count } of inventory.remarks) log.add(kind, null, { text, count });
  for (const { table, text } of inventory.nested) {
    log.add('nestedTable', { heading: null, table, row: null, text }, { table, text });
  }
  const { given } = inventory;
  if (given.length > 0) {
    const units = given.slice(0, UNITS_NAMED).join('、') + (given.length > UNITS_NAMED ? '……' : '');
    log.add('settledByReading', null, { variant: 'units', count: given.length, units });
  }
  for (const entry of inventory.entries) {
    rules.enter(entry.type);
    if (entry.kind === 'table') filer.file(entry);
    else lines.file(entry);
  }
  lines.end();
  const { county, title, year } = inventory;
  if (county !== null && county.count !== null) {
    log.add('countyInferred', null, { county: county.name, count: county.count });
  }
  const definitions = lines.withRules(draft.finish({ title, year, county: county?.name ?? null }));
  return {
    definitions,
    findings: log.all(),
    places: draft.places(),
    unreadable: draft.unreadable(),
  };
}

/** What the lines between the tables say. */
class LineFiler {
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #negativeLines: NegativeLines;
  readonly #rules: RuleStatements;

  constructor(draft: DefinitionsDraft, log: FindingLog, rules: RuleStatements) {
    this.#draft = draft;
    this.#log = log;
    this.#negativeLines = new NegativeLines(log);
    this.#rules = rules;
  }

  file(entry: LineEntry): void {
    const { text, heading, line, list } = entry;
    const place: DocumentPlace = { heading, table: null, row: null, text };
    if (line !== 'item' && line !== 'prose') this.#negativeLines.end();
    const isStated = this.#rules.take(entry, place);
    switch (line) {
      case 'item':
        this.#fileItem(entry, place);
        return;
      case 'rule':
        if (!isStated) this.#log.addRule(place);
        return;
      case 'roster':
        // One paragraph may list the units and state a rule as well.
        if (!isStated && soundsLikeRule(text.replace(/名单如下/g, ''))) this.#log.addRule(place);
        return;
      case 'others':
        this.#log.add('otherUnits', place, { text });
        return;
      case 'matter':
      case 'group':
        if (headingParts(text).weight !== null)
          this.#log.add('ruleNotKept', place, { variant: 'weight', text });
        return;
      case 'units':
        this.#fileUnits(entry, place);
        return;
      case 'list':
        this.#fileListHeading(entry, place);
        return;
      default:
        if (list !== null) this.#log.addRule(place);
    }
  }

  /** A limit of each item is its items'; one of all is the list's. */
  #fileListHeading(entry: LineEntry, place: DocumentPlace): void {
    const { text, list } = entry;
    const figure = limitIn(text);
    if (figure === null && splitPoints(text).bracketed) {
      // 加分项目（10分）: whether that is the most, or what they add up to, is not said.
      this.#log.add('ruleNotKept', place, { variant: 'limit', text });
    }
    if (figure === null || (limitScope(text) === 'item' && list !== 'veto')) return;
    if (limitScope(text) === 'all' && list !== null && list !== 'veto')
      this.#rules.takeLimit(list, figure, entry, place);
    else this.#log.add('ruleNotKept', place, { variant: 'limit', text });
  }

  #fileItem({ text, heading, list, isAboveTable }: LineEntry, place: DocumentPlace): void {
    if (list === 'negative') {
      const item = this.#negativeLines.read(text, heading, isAboveTable);
      const limit = heading !== null && limitScope(heading) === 'item' ? itemLimit(heading) : null;
      if (item !== null) this.#draft.addNegativeItems([{ ...(limit === null ? {} : { limit }), ...item }]);
      return;
    }
    const { form, rest } = takeNumber(text);
    if (isAboveTable) return;
    if (list === 'veto' && form !== null) {
      this.#draft.addVetoes([rest]);
      this.#log.addVetoes(place, 1);
    } else this.#log.addRule(place);
  }

  #fileUnits({ unnumbered }: LineEntry, place: DocumentPlace): void {
    if (unnumbered === null) return;
    const known = this.#draft.unitOf(unnumbered);
    if (known === null) return;
    const { id, name } = known.unit;
    this.#log.add('unnumberedUnit', { ...place, heading: place.text }, { unit: name }, { kind: 'unit', id });
  }

  /** The definitions with the weights and limits that lines state. */
  withRules(definitions: Definitions): Definitions {
    const { weights, limits } = this.#rules.finish(definitions.unitTypes.map(({ name }) => name));
    return {
      ...definitions,
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
      unitTypes: definitions.unitTypes.map((type) => {
        const own = weights.get(type.name);
        return own === undefined ? type : { ...type, weights: own };
      }),
    };
  }

  /** The document ends, and with it a list that is open. */
  end(): void {
    this.#negativeLines.end();
  }
}
