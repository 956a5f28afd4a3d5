import type { ICommandInfo, ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { Area } from '../../../host';
import type { OwnWrites } from './ownWrites';
import { areaOf, isSame, selectionOf } from './ranges';

interface SelectionEvents {
  /** Whether the mouse is down: what is selected then, a person selects. */
  readonly isPressed: () => boolean;
  /** A person selects an area; it is theirs to decide whether it is the selection already. */
  readonly onSelected: (area: Area) => void;
  /** What was selected is selected anew, and may have gone out of sight. */
  readonly onAgain: () => void;
}

/** What is selected in the sheet that Univer shows. */
export class ShownSelection {
  area: Area | null = null;
  #sheet = '';

  readonly #commands: ICommandService;
  readonly #writes: OwnWrites;
  readonly #unit: string;
  readonly #events: SelectionEvents;

  constructor(commands: ICommandService, writes: OwnWrites, unit: string, events: SelectionEvents) {
    this.#commands = commands;
    this.#writes = writes;
    this.#unit = unit;
    this.#events = events;
    commands.onCommandExecuted((command) => {
      this.#after(command);
    });
  }

  /** Selects an area of a sheet, by Univer's id. Answers false when it is selected. */
  select(area: Area, sheet: string): boolean {
    if (isSame(area, this.area)) return false;
    this.area = area;
    this.#sheet = sheet;
    this.#draw();
    return true;
  }

  #draw(): void {
    const { area } = this;
    if (area === null) return;
    this.#writes.write(() =>
      this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: this.#unit,
        subUnitId: this.#sheet,
        selections: [selectionOf(area)],
      }),
    );
  }

  #after({ id, params }: Readonly<ICommandInfo>): void {
    if (this.#writes.isWriting || id !== SetSelectionsOperation.id) return;
    const { selections } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    if (range === undefined) return;
    if (this.#events.isPressed()) this.#events.onSelected(areaOf(range));
    // Univer selects the first cell of a sheet by itself some time after it is shown.
    else if (this.area !== null && !isSame(areaOf(range), this.area)) this.#drawAgain();
  }

  #drawAgain(): void {
    const { area } = this;
    queueMicrotask(() => {
      if (this.area !== area) return;
      this.#draw();
      this.#events.onAgain();
    });
  }
}
