import type { Finding } from '../findings/finding';
import type { Definitions } from '../definitions/definitions';
import { listItems } from '../definitions/listItems';
import { reviewCaps } from './reviewCaps';
import { reviewLevels } from './reviewLevels';
import { reviewNames } from './reviewNames';
import { reviewCategoryLimits, reviewNegativeList } from './reviewNegativeList';
import { reviewPartWeights } from './reviewPartWeights';
import { reviewResponsible } from './reviewResponsible';
import { reviewSums } from './reviewSums';

/**
 * What a person should look at in the definitions: computed from them alone, so that it can be asked again
 * after staff have changed the tables. The place in the document is not known here and left null; `subject`
 * tells what each finding is about.
 */
export function reviewDefinitions(definitions: Definitions): readonly Finding[] {
  return [
    ...definitions.unitTypes.flatMap((type) => [
      ...reviewNames(type),
      ...reviewCaps(type),
      ...reviewSums(type),
      ...reviewPartWeights(type),
      ...reviewLevels(type),
    ]),
    ...reviewNegativeList(listItems(definitions)),
    ...reviewCategoryLimits(definitions.negativeList),
    ...reviewCategoryLimits(definitions.bonusList ?? []),
    ...reviewResponsible(definitions),
  ];
}
