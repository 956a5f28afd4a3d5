import type { UnitType } from '../../domain/definitions/definitions';
import { vetoIndex } from '../../domain/grading/gradeUnits';
import { DEFAULT_SETTINGS, weightsOf } from '../../domain/settings/settings';
import { sheetText } from '../../strings/texts';
import { tieOrderText } from '../layout/tieWords';
import type { PlanContext } from './context';
import { gradeText } from './gradeText';

/** The rules as applied to a unit type, in words, so that a printed table explains itself. */
export function rulesText(
  type: UnitType,
  { language, settings }: PlanContext,
  { hasNotAssessed, hasBonuses }: { readonly hasNotAssessed: boolean; readonly hasBonuses: boolean },
): string {
  return sheetText(language, 'ranking.rules', {
    decimals: settings.decimals,
    bonus: hasBonuses ? sheetText(language, 'ranking.rules.bonus') : '',
    scores:
      settings.scoreDecimals === DEFAULT_SETTINGS.scoreDecimals
        ? ''
        : sheetText(language, 'ranking.rules.scores', { decimals: settings.scoreDecimals }),
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
    scaled: settings.scaleTo100 ? sheetText(language, 'ranking.rules.scaled') : '',
    event: sheetText(language, settings.sameEventOnce ? 'ranking.rules.event' : 'ranking.rules.everyEvent'),
    grades: gradesText({ language, settings }),
  });
}

type Rules = Pick<PlanContext, 'language' | 'settings'>;

/** Only the parts that the type has. */
function weightsText(type: UnitType, { language, settings }: Rules): string {
  const { common, own } = weightsOf(settings, type.id);
  const parts = new Set(type.indicators.map(({ part }) => part));
  if (parts.size > 1) {
    return sheetText(language, 'ranking.rules.weights', {
      common: `${common / 100}%`,
      own: `${own / 100}%`,
    });
  }
  return sheetText(language, 'ranking.rules.weight', {
    weight: `${(parts.has('common') ? common : own) / 100}%`,
  });
}

function gradesText({ language, settings: { grades, vetoGrade } }: Rules): string {
  if (grades.length === 0) return '';
  return sheetText(language, 'ranking.rules.grades', {
    grades: grades.map((band) => gradeText(band, language)).join(sheetText(language, 'list.separator')),
    veto: grades[vetoIndex(grades, vetoGrade)]?.name ?? '',
  });
}
