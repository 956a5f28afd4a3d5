import type { PaneKeyAsking } from '../../strings/paneText';
import { isFoldedSetting, isGrade, isWeight, type BookSetting } from '../../app/book/bookSettings';

const GROUPS = ['book', 'scoring', 'ranking', 'grades', 'weights', 'folded'] as const;
type GroupName = (typeof GROUPS)[number];

const RANKING: ReadonlySet<string> = new Set(['rankScope', 'tieRule', 'tieOrder', 'decimals']);

/** Settings that belong together in the form, in the order of the sheet. */
export interface SettingGroup {
  readonly name: GroupName;
  readonly title: PaneKeyAsking;
  readonly rows: readonly BookSetting[];
  /** The explanation of all its settings where they share one; null where each has its own. */
  readonly help: string | null;
  /** Whether it is closed until somebody opens it: what few counties use, and this one does not. */
  readonly isFolded: boolean;
}

/** All settings in small groups; no setting is left out. */
export function settingGroups(rows: readonly BookSetting[]): readonly SettingGroup[] {
  return GROUPS.flatMap((name): readonly SettingGroup[] => {
    const members = rows.filter((row) => groupOf(row) === name);
    const [first, ...others] = members;
    if (first === undefined) return [];
    const isShared =
      others.length > 0 && first.help !== '' && others.every(({ help }) => help === first.help);
    return [
      {
        name,
        title: `settings.group.${name}`,
        rows: members,
        help: isShared ? first.help : null,
        isFolded: name === 'folded',
      },
    ];
  });
}

function groupOf({ code, value }: BookSetting): GroupName {
  if (isFoldedSetting(code) && value === '') return 'folded';
  if (isWeight(code)) return 'weights';
  if (isGrade(code) || code === 'vetoGrade') return 'grades';
  if (code === 'year' || code === 'county' || code === 'title') return 'book';
  return RANKING.has(code) ? 'ranking' : 'scoring';
}
