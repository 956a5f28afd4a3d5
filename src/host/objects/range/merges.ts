import { intersect } from '../../model/areas';
import { HostError } from '../../protocol/hostError';
import type { MethodMember } from '../../protocol/hostObject';
import type { Range } from '../Range';
import { rangeAreas } from '../RangeAreas';

/** With more merged areas in a range Excel tells of none. */
const MOST_MERGED = 512;

/** What is merged in a range. */
export const MERGE_METHODS: Readonly<Record<string, MethodMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
  GetMergedAreasOrNullObject: {
    since: '1.13',
    parameters: 0,
    call: ({ sheet, area }) => {
      const merged = sheet.merges.filter((merge) => intersect(merge, area) !== null);
      if (merged.length > MOST_MERGED) {
        throw new HostError('InvalidOperation', `More than ${MOST_MERGED} merged areas.`);
      }
      return merged.length === 0 ? null : rangeAreas(sheet, merged);
    },
  },
};
