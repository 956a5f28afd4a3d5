import { EMPTY, type CellContent, type CellValue } from '../model/content';
import type { CalculationProblem, CopyableCalculator } from './calculator';
import { CalculatedSheets, cellKey, cellPlace, contentAt, type CalculatedSheet } from './calculatedSheets';
import { Engine, type EngineModel } from './engine';
import { engineInput, NOT_CALCULATED } from './engineInput';
import { evaluateApart } from './evaluateApart';
import { formulaText, mapReferences } from './formulaTree';
import { functionProbe } from './functionProbe';
import { engineFormula, prepareFormula } from './preparedFormula';
import { isSameName, mentions } from './references';
import { sameContent } from './sameContent';

/** Calculators over IronCalc; see loadIronCalc for the wasm file they need. */
export function ironCalculator(model: EngineModel): () => CopyableCalculator {
  const knows = functionProbe(model);
  return () => {
    const made = new IronCalculator(model, knows, Engine.empty(model), new CalculatedSheets(), []);
    made.makeSheets(LOT);
    return made;
  };
}

/** Sheets the engine is given at once, as adding one to a full book costs it a tenth of a second. */
const LOT = 40;

class IronCalculator implements CopyableCalculator {
  #isStale = true;
  /** Formulas tried by `evaluate` that could not be calculated, by themselves: one entry each. */
  readonly #tried = new Map<string, CalculationProblem>();

  readonly #model: EngineModel;
  readonly #knows: (functionName: string) => boolean;
  readonly #engine: Engine;
  readonly #sheets: CalculatedSheets;
  readonly #free: string[];
  #made: number;

  /** @param free empty sheets of the engine that no sheet of the book has taken */
  constructor(
    model: EngineModel,
    knows: (functionName: string) => boolean,
    engine: Engine,
    sheets: CalculatedSheets,
    free: string[],
    made = 0,
  ) {
    this.#model = model;
    this.#knows = knows;
    this.#engine = engine;
    this.#sheets = sheets;
    this.#free = free;
    this.#made = made;
  }

  copy(): CopyableCalculator {
    const [engine, sheets] = [this.#engine.copy(), this.#sheets.copy()];
    return new IronCalculator(this.#model, this.#knows, engine, sheets, [...this.#free], this.#made);
  }

  has(sheetId: string): boolean {
    return this.#sheets.has(sheetId);
  }

  makeSheets(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const name = `Sh_${(this.#made += 1)}`;
      this.#engine.addSheet(name);
      this.#free.push(name);
    }
  }

  addSheet(sheetId: string, name: string): void {
    if (this.#free.length === 0) this.makeSheets(1);
    const [engineName = ''] = this.#free;
    this.#sheets.add(sheetId, name, engineName);
    this.#free.shift();
    this.#enterAgain(name);
  }

  renameSheet(sheetId: string, name: string): void {
    const renamed = this.#sheets.get(sheetId);
    const before = renamed.name;
    renamed.name = name;
    this.#eachFormula((sheet, key, content, prepared) => {
      if (prepared?.kind !== 'ready' || !mentions(prepared.tree, before)) return;
      const tree = mapReferences(prepared.tree, ({ text, sheet: named }) => ({
        kind: 'reference',
        text,
        sheet: named !== null && isSameName(named, before) ? name : named,
      }));
      sheet.cells.set(key, {
        content: { ...content, formula: `=${formulaText(tree)}` },
        prepared: { kind: 'ready', tree },
      });
    });
    this.#enterAgain(name);
  }

  removeSheet(sheetId: string): void {
    const { name, engineName, cells } = this.#sheets.get(sheetId);
    this.#sheets.remove(sheetId);
    for (const key of cells.keys()) {
      const { row, column } = cellPlace(key);
      this.#engine.enter(engineName, row, column, '');
      this.#engine.enterMirror(engineName, row, column, false);
    }
    this.#free.push(engineName);
    this.#enterAgain(name);
  }

  setCell(sheetId: string, row: number, column: number, content: CellContent): void {
    const sheet = this.#sheets.get(sheetId);
    const key = cellKey(row, column);
    const before = contentAt(sheet, row, column);
    // Entering a formula costs the engine a parse; what is written again mostly stands there already.
    if (sameContent(before, content)) return;
    const prepared = content.kind === 'formula' ? prepareFormula(content.formula, this.#knows) : null;
    if (content.kind === 'empty') sheet.cells.delete(key);
    else sheet.cells.set(key, { content, prepared });
    this.#enter(sheet, row, column);
    const isFormula = content.kind === 'formula';
    if (isFormula || before.kind === 'formula') {
      this.#engine.enterMirror(sheet.engineName, row, column, isFormula);
    }
  }

  value(sheetId: string, row: number, column: number): CellValue {
    const sheet = this.#sheets.get(sheetId);
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell === undefined) return EMPTY;
    if (cell.content.kind !== 'formula') return cell.content;
    if (cell.prepared?.kind === 'refused') return { kind: 'error', error: cell.prepared.error };
    this.#refresh();
    return this.#engine.result(sheet.engineName, row, column).value;
  }

  evaluate(sheetId: string, row: number, column: number, formula: string): CellValue {
    const sheet = this.#sheets.get(sheetId);
    const prepared = prepareFormula(formula, this.#knows);
    const { value, fault } =
      prepared.kind === 'refused'
        ? { value: { kind: 'error', error: prepared.error } as const, fault: prepared.reason }
        : evaluateApart(this.#model, {
            tree: prepared.tree,
            row,
            column,
            sheetNamed: (name) => (name === null ? sheet : this.#sheets.named(name)),
            valueAt: (id, cellRow, cellColumn) => this.value(id, cellRow, cellColumn),
          });
    if (fault !== null) this.#tried.set(formula, { sheetId, row, column, formula, reason: fault });
    return value;
  }

  /** Formulas in cells (as they are now) and those given to `evaluate` (since the beginning). */
  problems(): readonly CalculationProblem[] {
    this.#refresh();
    const found: CalculationProblem[] = [];
    this.#eachFormula((sheet, key, { formula }, prepared) => {
      const { row, column } = cellPlace(key);
      const reason =
        prepared?.kind === 'refused'
          ? prepared.reason
          : this.#engine.result(sheet.engineName, row, column).fault;
      if (reason !== null) found.push({ sheetId: sheet.id, row, column, formula, reason });
    });
    return [...found, ...this.#tried.values()];
  }

  dispose(): void {
    this.#engine.free();
  }

  #refresh(): void {
    if (!this.#isStale) return;
    this.#engine.calculate();
    this.#isStale = false;
  }

  #enter(sheet: CalculatedSheet, row: number, column: number): void {
    this.#isStale = true;
    const cell = sheet.cells.get(cellKey(row, column));
    this.#engine.enter(sheet.engineName, row, column, cell === undefined ? '' : this.#inputOf(cell));
  }

  #inputOf({
    content,
    prepared,
  }: {
    content: CellContent;
    prepared: ReturnType<typeof prepareFormula> | null;
  }): string {
    if (content.kind !== 'formula') return engineInput(content);
    if (prepared?.kind !== 'ready') return `=${prepared?.error ?? NOT_CALCULATED}`;
    return engineFormula(prepared.tree, (name) =>
      name === null ? null : this.#sheets.named(name)?.engineName,
    );
  }

  /** Enters the formulas that name a sheet again, since the name means something else now. */
  #enterAgain(sheetName: string): void {
    this.#isStale = true;
    this.#eachFormula((sheet, key, _content, prepared) => {
      if (prepared?.kind !== 'ready' || !mentions(prepared.tree, sheetName)) return;
      const { row, column } = cellPlace(key);
      this.#enter(sheet, row, column);
    });
  }

  #eachFormula(
    visit: (
      sheet: CalculatedSheet,
      key: number,
      content: Extract<CellContent, { kind: 'formula' }>,
      prepared: ReturnType<typeof prepareFormula> | null,
    ) => void,
  ): void {
    for (const sheet of this.#sheets.all()) {
      for (const [key, { content, prepared }] of sheet.cells) {
        if (content.kind === 'formula') visit(sheet, key, content, prepared);
      }
    }
  }
}
