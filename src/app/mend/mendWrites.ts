import type { Language } from '../../strings/texts';
import { FIRST_ROW } from '../../workbook/layout/table';
import type { PlanContext } from '../../workbook/plan/context';
import { plannedTables, standingTables } from '../../workbook/plan/lookupTables';
import { planAbout } from '../../workbook/plan/planAbout';
import { planIndicators } from '../../workbook/plan/planIndicators';
import { ledgerRowCount, planLedger } from '../../workbook/plan/planLedger';
import { planNegative } from '../../workbook/plan/planNegative';
import { planUnits } from '../../workbook/plan/planUnits';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import { claimNames } from '../../workbook/writes/claimNames';
import type { Write } from '../../workbook/writes/writes';
import { bookNames, understoodBook, type BookState } from '../book/bookState';
import type { ColumnDamage } from '../book/columnDamage';
import type { Damage, KeptRole } from '../book/damage';
import { allTables, openedWrites } from '../plan/openedWrites';
import { inTheirOrder } from '../plan/sheetOrder';
import { foundArea } from './foundArea';
import { columnWrites } from './columnWrites';
import { answerOf, isLoss, type MendPlan } from './mendPlan';
import { refillDefinitions } from './refillDefinitions';
import { refillScores } from './refillScores';
import { withRebuiltTables } from './rebuiltTables';

/** What mends a book as a plan says. Nothing that stands is written over. Pure. */
export function mendWrites(
  plan: MendPlan,
  contents: readonly SheetContent[],
  language: Language,
): readonly Write[] {
  const { snapshot, damages } = plan;
  const gone = damages.flatMap((damage) => (damage.kind === 'tableGone' ? [damage.role] : []));
  const writes = [
    ...damages.flatMap((damage) =>
      damage.kind === 'columns'
        ? columnsBack(damage, plan, contents, language)
        : ownWrites(damage, plan, contents),
    ),
    ...(gone.length === 0 ? [] : tableWrites(gone, plan, contents, language)),
  ];
  return claimNames(openedWrites(writes, [...allTables(snapshot), ...snapshot.odd]), snapshot.names);
}

function ownWrites(
  damage: Exclude<Damage, ColumnDamage>,
  plan: MendPlan,
  contents: readonly SheetContent[],
): readonly Write[] {
  switch (damage.kind) {
    case 'tableGone':
      return [];
    case 'nameGone': {
      const area = foundArea(damage, contents);
      return area === null ? [] : [{ kind: 'name', name: damage.name, sheet: damage.sheet, area }];
    }
    case 'unconfirmed': {
      const { sheet, row, column } = damage;
      if (answerOf(plan, damage) !== 'counts') return [];
      return [{ kind: 'cells', sheet, row, column, values: [['']] }];
    }
  }
}

/** The columns of a table in their places again. Score sheets are filled from definitions, which have to be whole. */
function columnsBack(
  damage: ColumnDamage,
  plan: MendPlan,
  contents: readonly SheetContent[],
  language: Language,
): readonly Write[] {
  const content = contents.find(({ sheet }) => sheet === damage.sheet);
  if (content === undefined || !damage.isReadable) return [];
  const isConfirmed = !isLoss(damage) || answerOf(plan, damage) === 'counts';
  if (damage.role !== 'scores') {
    const refill = refillDefinitions(damage, plan.snapshot, contents, language);
    return columnWrites(damage, content, refill, { language, isConfirmed });
  }
  const refill = refillScores(damage, content, understoodBook(plan.snapshot, language));
  return columnWrites(damage, content, refill, { language, isConfirmed });
}

/** Sheets that are made anew, with what can be known of them. */
function tableWrites(
  gone: readonly KeptRole[],
  plan: MendPlan,
  contents: readonly SheetContent[],
  language: Language,
): readonly Write[] {
  const { snapshot } = plan;
  const { definitions, stored, settings } = understoodBook(
    withRebuiltTables(snapshot, contents, language),
    language,
  );
  const names = bookNames(snapshot, definitions, stored, language);
  const { tables } = names;
  const lookup = standingTables(snapshot, plannedTables(definitions, names));
  const unconfirmed = plan.damages.flatMap((damage) =>
    damage.kind === 'tableGone' && answerOf(plan, damage) !== 'counts' ? [tables[damage.role]] : [],
  );
  const context: PlanContext = { language, settings, names, unconfirmed: new Set(unconfirmed) };
  const missing = gone.filter((role) => !snapshot.sheets.includes(tables[role]));
  const writes = [
    ...missing.map((role): Write => ({ kind: 'addSheet', sheet: tables[role] })),
    ...gone.flatMap((role) => tablePlan(role, { definitions, tables: lookup }, context)),
  ];
  return inTheirOrder(writes, snapshot.sheets, names);
}

function tablePlan(
  role: KeptRole,
  { definitions, tables }: Pick<BookState, 'definitions' | 'tables'>,
  context: PlanContext,
): readonly Write[] {
  switch (role) {
    case 'about':
      return planAbout(definitions, context);
    case 'indicators':
      return planIndicators(definitions, context);
    case 'units':
      return planUnits(definitions, context);
    case 'negative':
      return planNegative(definitions, context);
    case 'ledger': {
      const sheet = context.names.tables.ledger;
      const ledger = { sheet, firstRow: FIRST_ROW, rows: ledgerRowCount(0, definitions) };
      return [
        ...planLedger({ definitions, tables, ledger, hasFactors: context.settings.factor }, context),
        { kind: 'protect', sheet, options: SHEET_PROTECTION },
      ];
    }
  }
}
