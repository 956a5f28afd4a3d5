import type { Model } from '@ironcalc/wasm';
import { columnLetters } from '../model/address';
import { engineResult, NOT_CALCULATED, type EngineResult } from './engineInput';

/** IronCalc's class, from wherever the wasm file was loaded. */
export interface EngineModel {
  new (name: string, locale: string, timezone: string, language: string): Model;
  from_bytes(bytes: Uint8Array, language: string): Model;
}

/** The engine wants one sheet at all times; this one stays empty. */
const BASE = 'Base_';

/**
 * A thin coat over IronCalc's model: sheets by name instead of position, evaluation only when asked for,
 * and numbers with all their digits.
 *
 * IronCalc hands out numbers only as it shows them (10 digits or so). A formula `=""&A1` gives them whole,
 * so each sheet has a mirror sheet that holds such a formula for each of its formulas.
 */
export class Engine {
  readonly #makeModel: EngineModel;
  readonly #model: Model;
  readonly #layout: string[];

  private constructor(makeModel: EngineModel, model: Model, layout: string[]) {
    this.#makeModel = makeModel;
    this.#model = model;
    this.#layout = layout;
    this.#model.pauseEvaluation();
  }

  static empty(makeModel: EngineModel): Engine {
    const model = new makeModel('book', 'en', 'UTC', 'en');
    model.renameSheet(0, BASE);
    return new Engine(makeModel, model, [BASE]);
  }

  /** Another engine that holds the same; costs a fraction of entering it again. */
  copy(): Engine {
    return new Engine(this.#makeModel, this.#makeModel.from_bytes(this.#model.toBytes(), 'en'), [
      ...this.#layout,
    ]);
  }

  /** The engine reads every formula again for each sheet that is added: cheap only while there are few. */
  addSheet(name: string): void {
    for (const added of [name, mirrorOf(name)]) {
      this.#model.newSheet();
      this.#model.renameSheet(this.#layout.length, added);
      this.#layout.push(added);
    }
  }

  /** Enters what `engineInput` made, or a formula. */
  enter(sheet: string, row: number, column: number, input: string): void {
    const index = this.#index(sheet);
    if (input === '') this.#model.rangeClearAll(index, row + 1, column + 1, row + 1, column + 1);
    else this.#model.setUserInput(index, row + 1, column + 1, input);
  }

  enterMirror(sheet: string, row: number, column: number, isFormula: boolean): void {
    this.enter(
      mirrorOf(sheet),
      row,
      column,
      isFormula ? `=""&${sheet}!${columnLetters(column)}${row + 1}` : '',
    );
  }

  calculate(): void {
    this.#model.evaluate();
  }

  result(sheet: string, row: number, column: number): EngineResult {
    const index = this.#index(sheet);
    const spilled = this.#model.getCellArrayStructure(index, row + 1, column + 1);
    if (spilled !== 'SingleCell' && !isOneCell(spilled)) {
      return { value: { kind: 'error', error: NOT_CALCULATED }, fault: 'yields several values' };
    }
    return engineResult(
      this.#model.getCellType(index, row + 1, column + 1),
      this.#model.getFormattedCellValue(index, row + 1, column + 1),
      this.#model.getFormattedCellValue(this.#index(mirrorOf(sheet)), row + 1, column + 1),
    );
  }

  /** The memory of the engine lies outside the garbage collector's reach. */
  free(): void {
    this.#model.free();
  }

  #index(name: string): number {
    const index = this.#layout.indexOf(name);
    if (index < 0) throw new RangeError(`no sheet ${name} in the engine`);
    return index;
  }
}

function mirrorOf(name: string): string {
  return `Mirror_${name}`;
}

function isOneCell(structure: Exclude<ReturnType<Model['getCellArrayStructure']>, 'SingleCell'>): boolean {
  if ('DynamicAnchor' in structure) return structure.DynamicAnchor.every((size) => size === 1);
  if ('ArrayAnchor' in structure) return structure.ArrayAnchor.every((size) => size === 1);
  return false;
}
