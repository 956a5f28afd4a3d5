import type { Definitions, UnitType } from '../../domain/definitions/definitions';
import { hasBonuses, hasLimits } from '../../domain/definitions/listItems';
import { formatPoints } from '../../domain/points/points';
import { differingMaxima } from '../../domain/review/reviewMaxima';
import { weighing } from '../../domain/scoring/weighing';
import { isByPlace } from '../../domain/grading/gradeBand';
import { vetoIndex } from '../../domain/grading/gradeUnits';
import { DEFAULT_SETTINGS, weightsOf } from '../../domain/settings/settings';
import { percentOf, WHOLE } from '../../domain/settings/basisPoints';
import { sheetText, type Language } from '../../strings/texts';
import { hasFactors, hasMethods } from '../layout/usedColumns';
import { tieOrderText } from '../layout/tieWords';
import type { PlanContext } from './context';
import { gradeText } from './gradeText';

/** The rules as applied to a unit type, in words, so that a printed table explains itself. */
export function rulesText(
  type: UnitType,
  { language, settings }: PlanContext,
  { hasNotAssessed, lists }: UsedRules,
): string {
  return sheetText(language, 'ranking.rules', {
    decimals: settings.decimals,
    bonus: hasBonuses(lists) ? sheetText(language, 'ranking.rules.bonus') : '',
    scores:
      settings.scoreDecimals === DEFAULT_SETTINGS.scoreDecimals
        ? ''
        : sheetText(language, 'ranking.rules.scores', { decimals: settings.scoreDecimals }),
    factor: factorText(type, language) + methodsText(type, language),
    floor: settings.floorAtZero ? sheetText(language, 'ranking.rules.floor') : '',
    rank:
      type.units.length < 2
        ? sheetText(language, 'ranking.rules.single')
        : sheetText(language, 'ranking.rules.rank', {
            scope: sheetText(language, `setting.rankScope.${settings.rankScope}`),
            tie: sheetText(language, `setting.tieRule.${settings.tieRule}`),
            ties:
              settings.tieOrder.length === 0
                ? ''
                : sheetText(language, 'ranking.rules.ties', {
                    order: tieOrderText(settings.tieOrder, language),
                  }),
          }),
    blank: sheetText(language, settings.blankIsZero ? 'ranking.rules.blankIsZero' : 'ranking.rules.blank'),
    notAssessed: hasNotAssessed
      ? sheetText(language, `ranking.rules.notAssessed.${settings.notAssessed}`)
      : '',
    weights: weightsText(type, { language, settings }),
    maxima: maximaText(type, { language, settings }),
    scaled: settings.scaleTo100 ? sheetText(language, 'ranking.rules.scaled') : '',
    event: sheetText(language, settings.sameEventOnce ? 'ranking.rules.event' : 'ranking.rules.everyEvent'),
    evidence: settings.evidence === 'leaveOut' ? sheetText(language, 'ranking.rules.evidence') : '',
    factors: settings.factor ? sheetText(language, 'ranking.rules.factors') : '',
    limits: limitsText(lists, { language, settings }),
    grades: gradesText({ language, settings }),
  });
}

/** Units named of those that can reach another total than most. */
const NAMED = 3;

/** That units of a type are compared which can reach different totals, where the parts are not scaled. */
function maximaText(type: UnitType, { language, settings }: Rules): string {
  const maxima = settings.scaleTo100 ? null : differingMaxima(type);
  if (maxima === null) return '';
  const named = maxima.others
    .slice(0, NAMED)
    .map(({ unit, maximum }) =>
      sheetText(language, 'list.maximum', { unit: unit.name, maximum: formatPoints(maximum) }),
    )
    .join(sheetText(language, 'list.separator'));
  const units = maxima.others.length > NAMED ? sheetText(language, 'list.more', { list: named }) : named;
  return sheetText(language, 'ranking.rules.maxima', { usual: formatPoints(maxima.usual), units });
}

/** The largest factor by which over-fulfilment of an indicator may count. */
function factorText({ indicators }: UnitType, language: Language): string {
  if (!hasFactors(indicators)) return '';
  const most = Math.max(...indicators.map(({ maxFactor }) => maxFactor ?? WHOLE));
  return sheetText(language, 'ranking.rules.factor', { factor: most / WHOLE });
}

/** That scores follow from actuals. */
function methodsText({ indicators }: UnitType, language: Language): string {
  return hasMethods(indicators) ? sheetText(language, 'ranking.rules.methods') : '';
}

/** Of which rules there is something to be told. */
export interface UsedRules {
  /** Whether any of the type's indicators is not assessed. */
  readonly hasNotAssessed: boolean;
  readonly lists: Pick<Definitions, 'negativeList' | 'bonusList'>;
}

type Rules = Pick<PlanContext, 'language' | 'settings'>;

function limitsText(lists: UsedRules['lists'], { language, settings: { limits } }: Rules): string {
  const ofAll = (share: 'bonus' | 'deduction'): string => {
    const limit = limits[share];
    if (limit === undefined) return '';
    return sheetText(language, `ranking.rules.limits.${share}`, { limit: formatPoints(limit) });
  };
  return [
    hasLimits(lists) ? sheetText(language, 'ranking.rules.limits') : '',
    hasBonuses(lists) ? ofAll('bonus') : '',
    ofAll('deduction'),
  ].join('');
}

/** Only the parts that the type has. */
function weightsText(type: UnitType, { language, settings }: Rules): string {
  if (type.parts !== undefined) {
    const list = (texts: readonly string[]): string => texts.join(sheetText(language, 'list.separator'));
    const named = new Map(type.parts.map(({ id, name }) => [id, name]));
    const groups = weighing(type, settings).map(({ component, weight, parts }) => {
      const members = list(
        parts.map(({ id, weight: share }) =>
          sheetText(language, 'list.weight', { name: named.get(id) ?? id, weight: `${percentOf(share)}%` }),
        ),
      );
      if (component === null) return members;
      const whole = { name: component, weight: `${percentOf(weight)}%` };
      const isSame = parts.every(({ id, weight: share }) => named.get(id) === component && share === WHOLE);
      return isSame
        ? sheetText(language, 'list.weight', whole)
        : sheetText(language, 'list.component', { ...whole, parts: members });
    });
    return sheetText(language, 'ranking.rules.parts', { parts: list(groups) });
  }
  const { common, own } = weightsOf(settings, type.id);
  const parts = new Set(type.indicators.map(({ part }) => part));
  if (parts.size > 1) {
    return sheetText(language, 'ranking.rules.weights', {
      common: `${percentOf(common)}%`,
      own: `${percentOf(own)}%`,
    });
  }
  return sheetText(language, 'ranking.rules.weight', {
    weight: `${percentOf(parts.has('common') ? common : own)}%`,
  });
}

function gradesText({ language, settings: { grades, vetoGrade } }: Rules): string {
  if (grades.length === 0) return '';
  return sheetText(language, 'ranking.rules.grades', {
    grades: grades.map((band) => gradeText(band, language)).join(sheetText(language, 'list.separator')),
    veto: grades[vetoIndex(grades, vetoGrade)]?.name ?? '',
    places: grades.some(isByPlace) ? sheetText(language, 'ranking.rules.places') : '',
  });
}
