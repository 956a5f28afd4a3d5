/** Which sets the imitated Excel supports, e.g. `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021 LTSC. */
export const OFFICE_2021: RequirementSets = {
  ExcelApi: '1.14',
  // Without it the client ignores `Excel.run({ delayForCellEdit: true })`.
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
};

/** Whether a version such as `1.14` is at least another; numeric by part, so 1.14 is above 1.8. */
function versionAtLeast(version: string, wanted: string): boolean {
  const have = version.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (let i = 0; i < Math.max(have.length, want.length); i += 1) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Asked of every action; there are few pairs of versions. */
const known = new Map<string, boolean>();

/** Whether a member of that version of a set exists in the imitated Excel. */
export function supports(sets: RequirementSets, since: string, of = 'ExcelApi'): boolean {
  const version = sets[of] ?? '0';
  const pair = `${version} ${since}`;
  const told = known.get(pair) ?? versionAtLeast(version, since);
  known.set(pair, told);
  return told;
}
