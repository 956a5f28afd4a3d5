import type { UnitType } from '../../domain/definitions/definitions';
import { remembered } from '../../domain/lists/remembered';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { LAYOUT_VERSION } from '../../workbook/layout/names';
import { RANKING_COLUMNS, RULE_LINES } from '../../workbook/layout/rankingSheet';
import { rulesText } from '../../workbook/plan/rulesText';
import { matchesLayout } from '../../workbook/snapshot/readScores';
import type { TableSnapshot } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { notAssessing } from '../book/notAssessing';

/**
 * Unit types whose formulas were written by the rules that are in force: those whose table of the ranking says so in
 * words, in a book whose sheets have the rows that its definitions ask for. The register belongs to none (an empty
 * id); it stands among them where all types do.
 */
export function freshTypes(state: BookState): ReadonlySet<string> {
  const { snapshot, layoutVersion, damages } = state;
  const { ranking } = snapshot.tables;
  const isWhole = [...state.layouts].every(([type, layout]) => {
    const sheet = state.stored.find(({ unitType }) => unitType === type);
    return sheet !== undefined && matchesLayout(sheet, layout);
  });
  if (ranking === undefined || layoutVersion < LAYOUT_VERSION || damages.length > 0 || !isWhole) {
    return new Set();
  }
  return saidTypes(state, ranking, notAssessing(state));
}

/** Those whose rules the ranking says. */
const saidTypes = remembered(
  (
    { definitions, context }: BookState,
    ranking: TableSnapshot,
    leavingOut: ReadonlySet<string>,
  ): ReadonlySet<string> => {
    const said = saidBelow(ranking.values.map((row) => String(row[RANKING_COLUMNS.rank - ranking.column])));
    // Only where some are not assessed the table says what follows.
    const isSaid = ({ id }: UnitType): boolean =>
      leavingOut.has(id) || context.settings.notAssessed === DEFAULT_SETTINGS.notAssessed;
    const types = definitions.unitTypes.filter(
      (type) =>
        isSaid(type) &&
        said.has(
          withoutBlanks(
            rulesText(type, context, {
              hasNotAssessed: leavingOut.has(type.id),
              lists: definitions,
            }),
          ),
        ),
    );
    const ids = types.map(({ id }) => id);
    return new Set(ids.length === definitions.unitTypes.length ? [...ids, ''] : ids);
  },
  ({ definitions, context }, ranking, leavingOut) => [definitions, context, ranking, ...leavingOut],
);

/** What the rows of a column say, alone and together with those below: rules stand on several. */
function saidBelow(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((_, row) =>
      Array.from({ length: RULE_LINES }, (__, more) =>
        withoutBlanks(texts.slice(row, row + more + 1).join('')),
      ),
    ),
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}
