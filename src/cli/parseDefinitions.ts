import type {
  CapDerivation,
  Definitions,
  Indicator,
  NegativeItem,
  RegisterLimits,
  Unit,
  UnitType,
  VetoItem,
} from '../domain/definitions/definitions';
import { StableIds } from '../domain/definitions/stableId';
import { capFactor } from '../domain/scoring/boundOf';
import { WHOLE, type BasisPoints, type PartWeights } from '../domain/settings/basisPoints';
import { parsePart, parseParts } from './parseParts';
import { parsePercent } from './parsePercent';
import type { JsonField } from './jsonFields';
import { parseMethod } from './parseMethod';
import { UsageError } from './usageError';

/** Definitions as `--json` prints them. Ids may be left out, and are then made as for a document. */
export function parseDefinitions(field: JsonField): Definitions {
  field.object(['title', 'year', 'county', 'unitTypes', 'negativeList', 'bonusList', 'limits', 'vetoList']);
  const ids = new StableIds();
  const year = field.get('year');
  const bonusList = field.get('bonusList');
  const limits = field.get('limits');
  const vetoList = field.get('vetoList');
  return {
    title: field.get('title').text(''),
    year: year.isMissing ? null : year.number(),
    county: field.get('county').textOrNull(),
    unitTypes: field
      .get('unitTypes')
      .list()
      .map((type) => parseType(type, ids)),
    negativeList: field
      .get('negativeList')
      .list()
      .map((item) => parseItem(item, 'n', ids)),
    ...(bonusList.isMissing ? {} : { bonusList: bonusList.list().map((item) => parseItem(item, 'b', ids)) }),
    ...(limits.isMissing ? {} : { limits: parseLimits(limits) }),
    ...(vetoList.isMissing ? {} : { vetoList: vetoList.list().map(parseVeto) }),
  };
}

function parseVeto(field: JsonField): VetoItem {
  field.object(['text']);
  return { text: field.get('text').text() };
}

function parseLimits(field: JsonField): RegisterLimits {
  field.object(['bonus', 'deduction']);
  const [bonus, deduction] = [field.get('bonus').points(), field.get('deduction').points()];
  return { ...(bonus === null ? {} : { bonus }), ...(deduction === null ? {} : { deduction }) };
}

function parseType(field: JsonField, ids: StableIds): UnitType {
  field.object(['id', 'name', 'units', 'weights', 'parts', 'components', 'indicators']);
  const name = field.get('name').text();
  const id = field.get('id').textOrNull() ?? ids.next('t', name);
  const units = field
    .get('units')
    .list()
    .map((unit) => parseUnit(unit, name, ids));
  const [weights, parts] = [field.get('weights'), parseParts(field)];
  const indicators = field
    .get('indicators')
    .list()
    .map((one) => parseIndicator(one, { name, units, parts: parts.parts }, ids));
  return {
    id,
    name,
    units,
    ...(weights.isMissing || parts.parts !== undefined ? {} : { weights: parseWeights(weights) }),
    ...parts,
    indicators,
  };
}

/** Percentages of the parts; one that is left out is 100. */
function parseWeights(field: JsonField): PartWeights {
  field.object(['common', 'own']);
  const read = (part: 'common' | 'own'): BasisPoints => {
    const percent = field.get(part);
    return percent.isMissing ? WHOLE : parsePercent(percent, `weights: “${part}”`);
  };
  return { common: read('common'), own: read('own') };
}

function parseUnit(field: JsonField, type: string, ids: StableIds): Unit {
  field.object(['id', 'name', 'group']);
  const name = field.get('name').text();
  const id = field.get('id').textOrNull() ?? ids.next('u', type, name);
  return { id, name, group: field.get('group').textOrNull(), aliases: [], notAliases: [], veto: null };
}

const INDICATOR = [
  ...['id', 'part', 'unit', 'category', 'categoryCap', 'name', 'target', 'cap', 'capSource', 'capDerivation'],
  ...['responsible', 'standard', 'scorer', 'levels', 'maxFactor', 'method'],
];

/** What an indicator has to know of its unit type. */
type TypeRead = Pick<UnitType, 'name' | 'units'> & { readonly parts: UnitType['parts'] };

function parseIndicator(field: JsonField, { name: type, units, parts }: TypeRead, ids: StableIds): Indicator {
  field.object(INDICATOR);
  const name = field.get('name').text();
  const said = field.get('unit').textOrNull();
  const unit = said === null ? null : units.find((one) => one.id === said || one.name === said);
  if (unit === undefined) throw new UsageError(`“${name}”: “${type}” has no unit “${said ?? ''}”`);
  const part = parsePart(field.get('part'), { usual: unit === null ? 'common' : 'own', name, parts });
  const derivation = field.get('capDerivation');
  const cap = field.get('cap').points();
  const standard = field.get('standard').textOrNull();
  const scorer = field.get('scorer');
  const levels = field.get('levels');
  const maxFactor = parseFactor(field.get('maxFactor'), name);
  const method = parseMethod(field.get('method'), name);
  const capDerivation = cap === null || derivation.isMissing ? null : parseDerivation(derivation);
  return {
    id: field.get('id').textOrNull() ?? ids.next('i', type, part, unit?.name ?? '', name),
    part,
    unit: unit?.id ?? null,
    category: field.get('category').text(name),
    categoryCap: field.get('categoryCap').points(),
    name,
    target: field.get('target').text(''),
    cap,
    capSource: cap === null ? 'missing' : capDerivation === null ? 'document' : 'derived',
    capDerivation,
    ...(maxFactor === null ? {} : { maxFactor }),
    ...(method === null ? {} : { method }),
    responsible: field
      .get('responsible')
      .list()
      .map((one) => one.text()),
    ...(standard === null ? {} : { standard }),
    ...(scorer.isMissing ? {} : { scorer: scorer.list().map((one) => one.text()) }),
    ...(levels.isMissing
      ? {}
      : {
          levels: levels.list().map((level) => ({
            name: level.get('name').text(),
            points: level.get('points').points(),
          })),
        }),
  };
}

function parseFactor(field: JsonField, name: string): BasisPoints | null {
  if (field.isMissing) return null;
  const factor = capFactor(field.number());
  if (factor === null) throw new UsageError(`“${name}”: maxFactor must be a number from 1 to 2`);
  return factor === WHOLE ? null : factor;
}

function parseDerivation(field: JsonField): CapDerivation {
  const rule = field.get('rule').choice(['categoryRemainder', 'categoryShare', 'lentByUnitType']);
  if (rule === 'lentByUnitType') return { rule, lender: field.get('lender').text() };
  const categoryCap = field.get('categoryCap').points();
  if (categoryCap === null) throw new UsageError('capDerivation: has no categoryCap');
  const common = { category: field.get('category').text(), categoryCap };
  return rule === 'categoryRemainder'
    ? { rule, ...common }
    : { rule, ...common, sharers: field.get('sharers').number() };
}

function parseItem(field: JsonField, prefix: 'n' | 'b', ids: StableIds): NegativeItem {
  field.object(['id', 'category', 'text', 'responsible', 'points', 'tiers', 'limit', 'categoryLimit']);
  const category = field.get('category').text('');
  const text = field.get('text').text();
  const [limit, categoryLimit] = [field.get('limit').points(), field.get('categoryLimit').points()];
  return {
    ...(limit === null ? {} : { limit }),
    ...(categoryLimit === null ? {} : { categoryLimit }),
    id: field.get('id').textOrNull() ?? ids.next(prefix, category, text),
    category,
    text,
    responsible: field
      .get('responsible')
      .list()
      .map((one) => one.text()),
    points: field.get('points').points(),
    tiers: field
      .get('tiers')
      .list()
      .map((tier) => {
        const points = tier.get('points').points();
        if (points === null) throw new UsageError(`“${text}”: a tier has no points`);
        return { name: tier.get('name').text(), points };
      }),
  };
}
