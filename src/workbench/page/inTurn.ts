interface Step {
  readonly kind: 'key' | 'act' | 'way';
  /** Resolves, for a way alone, with whether it led anywhere. */
  readonly take: () => unknown;
}

/**
 * What a person does, in the order in which it was done: while the selection is on its way somewhere, all that follows
 * is meant for where it lands, and waits.
 */
export class InTurn {
  #steps: Step[] = [];
  #isWaiting = false;
  /** While a step is being taken: what it does itself belongs to it. */
  #isTaking = false;

  /** Whether something is on its way, so that what is done now has to wait. */
  get isWaiting(): boolean {
    return this.#isWaiting && !this.#isTaking;
  }

  /** Does something now, or when all is done that was begun before. */
  act(take: () => void): void {
    if (this.isWaiting) this.#steps.push({ kind: 'act', take });
    else take();
  }

  /** Keeps a key for the place where the way before it leads; it has none when that leads nowhere. */
  key(take: () => void): void {
    this.#steps.push({ kind: 'key', take });
  }

  /**
   * Goes somewhere, in its turn, and has all that follows wait until it is there. Answers whether it led anywhere.
   *
   * @param go false: there is nowhere to go, and what is typed meanwhile has no place
   * @param landed comes before whatever waited
   */
  way(go: () => Promise<boolean>, landed: () => void = () => undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const take = async (): Promise<boolean> => {
        const hasLanded = await go().catch(() => false);
        resolve(hasLanded);
        if (hasLanded) this.#take(landed);
        return hasLanded;
      };
      // A way that a key sets out on comes before the keys after it.
      if (this.#isTaking) this.#steps.unshift({ kind: 'way', take });
      else this.#steps.push({ kind: 'way', take });
      if (!this.#isWaiting) void this.#go();
    });
  }

  async #go(): Promise<void> {
    this.#isWaiting = true;
    try {
      for (let step = this.#steps.shift(); step !== undefined; step = this.#steps.shift()) {
        if (step.kind !== 'way') this.#take(step.take);
        else if ((await step.take()) !== true) this.#forgetKeys();
      }
    } finally {
      this.#isWaiting = false;
    }
  }

  /** Keys have no place when the way before them led nowhere. */
  #forgetKeys(): void {
    const next = this.#steps.findIndex(({ kind }) => kind === 'way');
    const end = next < 0 ? this.#steps.length : next;
    this.#steps = this.#steps.filter(({ kind }, index) => kind !== 'key' || index >= end);
  }

  #take(take: () => unknown): void {
    this.#isTaking = true;
    try {
      take();
    } finally {
      this.#isTaking = false;
    }
  }
}
