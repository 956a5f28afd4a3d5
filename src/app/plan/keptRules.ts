import type {
  Definitions,
  NegativeItem,
  RegisterLimits,
  UnitType,
  VetoItem,
} from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { toNumber, type Points } from '../../domain/points/points';
import { percentOf } from '../../domain/settings/basisPoints';
import { weightsOf, type Settings } from '../../domain/settings/settings';
import { keptParts } from './keptParts';

/** Definitions with the weights and limits that hold after an import, and what is to be said of them. */
export interface KeptRules {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
}

/**
 * Weights and limits that a book has stay, whoever set them: where the document says otherwise, that is a finding. What
 * the book has nothing of is taken over. Pure.
 *
 * @param definitions those of the document, under the ids of the book
 * @param before those of the book; null where it has none
 */
export function keptRules(
  definitions: Definitions,
  before: Definitions | null,
  settings: Settings,
): KeptRules {
  const types = keptWeights(definitions, before, settings);
  const vetoList = keptVetoes(definitions.vetoList ?? [], before?.vetoList ?? []);
  const limits = limitFindings(definitions.limits ?? {}, settings.limits);
  const [negative, bonuses] = [
    keptItems(definitions.negativeList, before?.negativeList ?? []),
    keptItems(definitions.bonusList ?? [], before?.bonusList ?? []),
  ];
  return {
    definitions: {
      ...definitions,
      unitTypes: types.unitTypes,
      negativeList: negative.items,
      ...(definitions.bonusList === undefined ? {} : { bonusList: bonuses.items }),
      ...(vetoList.length === 0 ? {} : { vetoList }),
      ...(definitions.limits === undefined ? {} : { limits: { ...definitions.limits, ...settings.limits } }),
    },
    findings: [...types.findings, ...limits, ...negative.findings, ...bonuses.findings],
  };
}

/** What leads to a veto is often written by hand, for documents hardly list it: what the book has stays. */
function keptVetoes(said: readonly VetoItem[], before: readonly VetoItem[]): readonly VetoItem[] {
  const known = new Set(said.map(({ text }) => text));
  return [...said, ...before.filter(({ text }) => !known.has(text))];
}

function keptWeights(
  { unitTypes }: Definitions,
  before: Definitions | null,
  settings: Settings,
): { readonly unitTypes: readonly UnitType[]; readonly findings: readonly Finding[] } {
  const book = new Map(before?.unitTypes.map((type) => [type.id, type]));
  const findings: Finding[] = [];
  const kept = unitTypes.map((type): UnitType => {
    const { id, name, weights } = type;
    const its = book.get(id);
    if (type.parts !== undefined || its?.parts !== undefined || its?.components !== undefined) {
      const rules = keptParts(type, its);
      findings.push(...rules.findings);
      return rules.type;
    }
    if (weights === undefined) return type;
    const said = { type: name, common: percentOf(weights.common), own: percentOf(weights.own) };
    const subject = { kind: 'unitType', id } as const;
    if (its === undefined) {
      findings.push(makeFinding('weightsRead', { subject, params: said }));
      return type;
    }
    const own = weightsOf(settings, id);
    if (own.common !== weights.common || own.own !== weights.own) {
      const has = { bookCommon: percentOf(own.common), bookOwn: percentOf(own.own) };
      findings.push(makeFinding('ruleDiffers', { subject, params: { variant: 'weights', ...said, ...has } }));
    }
    return { ...type, weights: own };
  });
  return { unitTypes: kept, findings };
}

function limitFindings(document: RegisterLimits, book: RegisterLimits): readonly Finding[] {
  return (['bonus', 'deduction'] as const).flatMap((list): readonly Finding[] => {
    const [said, has] = [document[list], book[list]];
    if (said !== undefined && has === undefined)
      return [makeFinding('limitsRead', { params: { variant: list, limit: toNumber(said) } })];
    const params = differing(said, has);
    return params === null ? [] : [makeFinding('ruleDiffers', { params: { variant: list, ...params } })];
  });
}

const ITEM_LIMITS = ['limit', 'categoryLimit'] as const;

function keptItems(
  items: readonly NegativeItem[],
  before: readonly NegativeItem[],
): { readonly items: readonly NegativeItem[]; readonly findings: readonly Finding[] } {
  const known = new Map(before.map((item) => [item.id, item]));
  const findings: Finding[] = [];
  const kept = items.map((item): NegativeItem => {
    const own = known.get(item.id);
    if (own === undefined) return item;
    const limits: { -readonly [Key in (typeof ITEM_LIMITS)[number]]?: Points } = {};
    for (const code of ITEM_LIMITS) {
      const has = own[code];
      if (has !== undefined) limits[code] = has;
      const params = differing(item[code], has);
      if (params === null) continue;
      findings.push(
        makeFinding('ruleDiffers', {
          subject: { kind: 'negativeItem', id: item.id },
          params: { variant: code, text: item.text, ...params },
        }),
      );
    }
    return { ...item, ...limits };
  });
  return { items: kept, findings };
}

/** What document and book say of a limit where both say something, and not the same; null otherwise. */
function differing(
  said: Points | undefined,
  has: Points | undefined,
): { readonly limit: number; readonly book: number } | null {
  if (said === undefined || has === undefined || said === has) return null;
  return { limit: toNumber(said), book: toNumber(has) };
}
