/**
 * The one door of the embedded host. Everybody outside `src/host` enters here; what is not listed is the host's own.
 * The host itself imports nothing of the product but `src/ooxml`, which knows nothing of it either.
 */

// To start it: on a page, or in Node with a genuine client of its own.
export type { Bridge } from './bridge';
export { EmbeddedHost } from './embeddedHost';
export type { Fault, RequestInfo } from './faults';
export { startHost, type RunningHost, type StartOptions } from './node/startHost';
export { windowExternal } from './windowExternal';
export type { ErrorCode } from './protocol/hostError';
export type { RequirementSets } from './protocol/requirementSets';

// Who calculates.
export type { Calculator, CopyableCalculator, MakeCalculator } from './calc/calculator';
export { loadIronCalc } from './calc/loadIronCalc';
export { loadIronCalcInBrowser } from './calc/loadIronCalcInBrowser';

// The book that it works on, as a file and in memory.
export { columnLetters, formatArea, parseAddress } from './model/address';
export { containsCell, lastRow } from './model/areas';
export type { Area, Book, Cell, Sheet } from './model/book';
export { contentAt, styleAt } from './model/cells';
export type { CellContent } from './model/content';
export { newBook } from './model/newBook';
export { DEFAULT_STYLE, type Border, type CellStyle } from './model/style';
export type { Loss } from './xlsx/losses';
export { cleanCopy } from './xlsx/cleanCopy';
export { readXlsx } from './xlsx/readXlsx';
export { writeXlsx } from './xlsx/writeXlsx';
export { XLSX_ERRORS, XlsxError, type XlsxErrorCode } from './xlsx/xlsxError';

// What a person does in front of it.
export type { SheetAction, SheetEdit, SheetRefusal } from './session/changeSheet';
export { filterChoices, type FilterChoices, type FilterCount } from './session/filter';
export { findName } from './session/names';
export type { Person } from './session/person';
export type { Session } from './session/session';
export { unfilteredAreas } from './session/unfilteredAreas';
export type { UserEdit } from './session/userEdits';
export { valueJson } from './session/valueJson';
export { parseTyped } from './typing/parseTyped';

// What there is to see.
export { drawBook } from './picture/drawBook';
export { drawSheet } from './picture/drawSheet';
export { linkAt } from './picture/linkAt';
export type { BookPicture, CellPicture, DataBar, Look, SheetPicture, Tab } from './picture/picture';
