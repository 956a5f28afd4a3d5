import { CanceledError, CommandType, type ICommandService } from '@univerjs/core';

/** Lets the view alone change what Univer shows: whatever Univer would change by itself is cancelled. */
export class OwnWrites {
  #isWriting = false;

  constructor(commands: ICommandService) {
    commands.beforeCommandExecuted(({ id, type }) => {
      if (this.#isWriting) return;
      if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.')) throw new CanceledError();
    });
  }

  /** Whether the view is writing at the moment. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  write<T>(action: () => T): T {
    this.#isWriting = true;
    try {
      return action();
    } finally {
      this.#isWriting = false;
    }
  }
}
