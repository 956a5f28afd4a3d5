import { tableColumns, type CodeOf } from './table';

/*
 * Columns that not every book has say so here and nowhere else: `since` which layout they are there, and whether they
 * stand only where something uses them. They stand at the end, so that no other column moves for their sake.
 */

/**
 * The structured score sheet: typed columns apart from computed ones, so that each is locked as a
 * whole. On a screen of 1,280 pixels the score is in sight with the pane open beside it.
 */
export const SCORE_COLUMNS = tableColumns([
  { code: 'key', header: null, width: 60, hidden: true },
  { code: 'kind', header: null, width: 30, hidden: true },
  { code: 'code', header: null, width: 30, hidden: true },
  { code: 'unit', header: 'header.unit', width: 72, wrap: true },
  { code: 'part', header: 'header.part', width: 34, align: 'Center' },
  { code: 'category', header: 'header.category', width: 62, wrap: true },
  { code: 'indicator', header: 'header.indicator', width: 140, wrap: true },
  { code: 'target', header: 'header.target', width: 170, wrap: true },
  { code: 'responsible', header: 'header.responsible', width: 80, wrap: true },
  { code: 'cap', header: 'header.cap', width: 40, align: 'Right' },
  { code: 'score', header: 'header.score', width: 48, align: 'Right', typed: true },
  { code: 'counted', header: 'header.counted', width: 58, align: 'Right' },
  { code: 'check', header: 'header.check', width: 84, align: 'Center', wrap: true },
  { code: 'remark', header: 'header.remark', width: 120, wrap: true, typed: true },
  // The first of the optional ones, so that its place is known before the codes are read.
  {
    code: 'actual',
    header: 'header.actual',
    width: 60,
    align: 'Right',
    typed: true,
    since: 3,
    optional: true,
    comesWith: 'byMethod',
  },
  { code: 'scorer', header: 'header.scorer', width: 80, wrap: true, since: 3, optional: true },
  { code: 'standard', header: 'header.standard', width: 130, wrap: true, since: 3, optional: true },
  { code: 'levels', header: 'header.levels', width: 90, wrap: true, since: 3, optional: true },
  // Sum and count of what the units up to this one have for a common indicator, and whether the row is left out.
  { code: 'peerSum', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'peerCount', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'leftOut', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'bound', header: 'header.bound', width: 48, align: 'Right', since: 3, optional: true },
  // What is to be made of the actual, the score by the method, and, indicator by indicator, what units are compared by.
  { code: 'actualCode', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'byMethod', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'compared', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'best', header: null, width: 30, hidden: true, since: 3, optional: true },
]);

export type ScoreColumn = CodeOf<typeof SCORE_COLUMNS>;

export const INDICATOR_COLUMNS = tableColumns([
  { code: 'id', header: null, width: 60, hidden: true },
  { code: 'unitId', header: null, width: 60, hidden: true },
  { code: 'derivation', header: null, width: 60, hidden: true },
  { code: 'unitType', header: 'header.unitType', width: 96, wrap: true },
  { code: 'part', header: 'header.part', width: 40, align: 'Center' },
  { code: 'unit', header: 'header.unit', width: 110, wrap: true },
  { code: 'category', header: 'header.category', width: 84, wrap: true },
  { code: 'categoryCap', header: 'header.categoryCap', width: 52, align: 'Right' },
  { code: 'indicator', header: 'header.indicator', width: 220, wrap: true },
  { code: 'target', header: 'header.target', width: 280, wrap: true },
  { code: 'cap', header: 'header.cap', width: 44, align: 'Right' },
  { code: 'capSource', header: 'header.capSource', width: 56, align: 'Center' },
  { code: 'capReason', header: 'header.capReason', width: 150, wrap: true },
  { code: 'responsible', header: 'header.responsible', width: 120, wrap: true },
  { code: 'scorer', header: 'header.scorer', width: 110, wrap: true, since: 3, optional: true },
  { code: 'standard', header: 'header.standard', width: 280, wrap: true, since: 3, optional: true },
  { code: 'levels', header: 'header.levels', width: 130, wrap: true, since: 3, optional: true },
  { code: 'maxFactor', header: 'header.maxFactor', width: 60, align: 'Right', since: 3, optional: true },
  { code: 'method', header: 'header.method', width: 180, wrap: true, since: 3, optional: true },
]);

export type IndicatorColumn = CodeOf<typeof INDICATOR_COLUMNS>;

/** The units; what came with later versions stands at the end, as in the register of deductions. */
export const UNIT_COLUMNS = tableColumns([
  { code: 'typeId', header: null, width: 60, hidden: true },
  { code: 'id', header: null, width: 60, hidden: true },
  { code: 'unitType', header: 'header.unitType', width: 110, wrap: true },
  { code: 'group', header: 'header.group', width: 130, wrap: true },
  { code: 'unit', header: 'header.unit', width: 150, wrap: true },
  { code: 'aliases', header: 'header.aliases', width: 170, wrap: true },
  { code: 'proposed', header: 'header.proposed', width: 120, wrap: true, since: 2 },
  { code: 'notAliases', header: 'header.notAliases', width: 110, wrap: true, since: 2 },
  { code: 'veto', header: 'header.veto', width: 150, wrap: true, since: 2 },
  { code: 'label', header: 'header.unitLabel', width: 170, wrap: true, since: 3, optional: true },
]);

export type UnitColumn = CodeOf<typeof UNIT_COLUMNS>;

/** The columns of the sheet of both lists; one per tier follows them. The column of the list stands where there are bonuses. */
export const NEGATIVE_COLUMNS = tableColumns([
  { code: 'id', header: null, width: 60, hidden: true },
  { code: 'tierCount', header: null, width: 30, hidden: true },
  { code: 'number', header: 'header.number', width: 36, align: 'Center' },
  { code: 'category', header: 'header.category', width: 96, wrap: true },
  { code: 'text', header: 'header.text', otherHeader: 'header.bothLists', width: 330, wrap: true },
  { code: 'responsible', header: 'header.responsible', width: 120, wrap: true },
  { code: 'points', header: 'header.points', otherHeader: 'header.worth', width: 62, align: 'Right' },
  { code: 'label', header: 'header.label', width: 180, wrap: true },
  { code: 'list', header: 'header.list', width: 52, align: 'Center', since: 3, optional: true },
  { code: 'limit', header: 'header.limit', width: 62, align: 'Right', since: 3, optional: true },
  {
    code: 'categoryLimit',
    header: 'header.categoryLimit',
    width: 62,
    align: 'Right',
    since: 3,
    optional: true,
  },
  // What formulas make of the limits: those that can be used, and the smallest of each category with its first row.
  { code: 'itemBound', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'ownBound', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'categoryKey', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'categoryBound', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'categoryRow', header: null, width: 30, hidden: true, since: 3, optional: true },
]);

export type NegativeColumn = CodeOf<typeof NEGATIVE_COLUMNS>;

/**
 * The register of deductions. What came with later versions stands at the end, so that a book of an
 * earlier one gains columns and none of its entries moves.
 */
export const LEDGER_COLUMNS = tableColumns([
  { code: 'unitId', header: null, width: 60, hidden: true },
  { code: 'itemRow', header: null, width: 60, hidden: true },
  { code: 'code', header: null, width: 30, hidden: true },
  { code: 'unit', header: 'header.unit', width: 130, wrap: true, typed: true },
  { code: 'item', header: 'header.item', width: 270, wrap: true, typed: true },
  { code: 'responsible', header: 'header.responsible', width: 110, wrap: true },
  { code: 'tier', header: 'header.tier', width: 46, align: 'Center', typed: true },
  { code: 'times', header: 'header.times', width: 46, align: 'Right', typed: true },
  { code: 'points', header: 'header.points', otherHeader: 'header.worth', width: 62, align: 'Right' },
  { code: 'check', header: 'header.check', width: 104, wrap: true },
  { code: 'basis', header: 'header.basis', width: 150, wrap: true, typed: true },
  {
    code: 'date',
    header: 'header.date',
    width: 72,
    align: 'Center',
    typed: true,
    numberFormat: 'yyyy-mm-dd',
  },
  { code: 'enteredBy', header: 'header.enteredBy', width: 64, typed: true },
  { code: 'event', header: 'header.event', width: 130, wrap: true, typed: true, since: 2 },
  { code: 'eventKey', header: null, width: 30, hidden: true, since: 2 },
  { code: 'raw', header: null, width: 30, hidden: true, since: 2 },
  { code: 'superseded', header: null, width: 30, hidden: true, since: 2 },
  { code: 'tierName', header: null, width: 60, hidden: true, since: 2 },
  { code: 'unitRow', header: null, width: 30, hidden: true, since: 2 },
  { code: 'tierColumn', header: null, width: 30, hidden: true, since: 2 },
  { code: 'worth', header: null, width: 30, hidden: true, since: 2 },
  // What the limit of its item leaves, and where its category begins.
  { code: 'within', header: null, width: 30, hidden: true, since: 3, optional: true },
  { code: 'categoryRow', header: null, width: 30, hidden: true, since: 3, optional: true },
  // Behind the others, so that nothing typed has to move when limits come: a register with factors has these, too.
  {
    code: 'factor',
    header: 'header.factor',
    width: 46,
    align: 'Right',
    typed: true,
    since: 3,
    optional: true,
  },
]);

export type LedgerColumn = CodeOf<typeof LEDGER_COLUMNS>;

export const FINDING_COLUMNS = tableColumns([
  { code: 'record', header: null, width: 60, hidden: true },
  { code: 'number', header: 'header.number', width: 36, align: 'Center' },
  { code: 'severity', header: 'header.severity', width: 54, align: 'Center' },
  { code: 'kind', header: 'header.kind', width: 110, wrap: true },
  { code: 'place', header: 'header.place', width: 180, wrap: true },
  { code: 'link', header: 'header.link', width: 44, align: 'Center' },
  { code: 'message', header: 'header.message', width: 430, wrap: true },
  { code: 'checked', header: 'header.checked', width: 96, wrap: true },
  { code: 'findingKey', header: null, width: 30, hidden: true },
  // Marks of findings that are not there at present: they count again once these come back.
  { code: 'earlier', header: null, width: 30, hidden: true },
]);

export type FindingColumn = CodeOf<typeof FINDING_COLUMNS>;

export const SETTING_COLUMNS = tableColumns([
  { code: 'code', header: null, width: 60, hidden: true },
  { code: 'setting', header: 'header.setting', width: 260, wrap: true },
  { code: 'value', header: 'header.value', width: 180, align: 'Center', typed: true },
  { code: 'explanation', header: 'header.explanation', width: 330, wrap: true },
]);

export type SettingColumn = CodeOf<typeof SETTING_COLUMNS>;

/** Formulas are kept as text in hidden columns: on another sheet they would come to something else. */
export const REMOVED_COLUMNS = tableColumns([
  { code: 'key', header: null, width: 60, hidden: true },
  { code: 'format', header: null, width: 30, hidden: true },
  { code: 'formula', header: null, width: 30, hidden: true },
  { code: 'remarkFormula', header: null, width: 30, hidden: true },
  { code: 'unit', header: 'header.unit', width: 120, wrap: true },
  { code: 'category', header: 'header.category', width: 90, wrap: true },
  { code: 'indicator', header: 'header.indicator', width: 260, wrap: true },
  { code: 'score', header: 'header.score', width: 60, align: 'Right' },
  { code: 'remark', header: 'header.remark', width: 200, wrap: true },
  { code: 'movedFrom', header: 'header.movedFrom', width: 120, wrap: true },
]);

export type RemovedColumn = CodeOf<typeof REMOVED_COLUMNS>;
