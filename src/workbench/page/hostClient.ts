import type { XlsxErrorCode } from '../../host';
import type { CallName, Calls, FromWorker } from '../messages';

/** What the host's thread tells without being asked. */
export type Told = Exclude<FromWorker, { readonly kind: 'answer' | 'failure' }>;

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

/** What went wrong in the host's thread; `code` tells what is wrong with a file, if that is it. */
export class HostFailure extends Error {
  constructor(
    readonly code: XlsxErrorCode | null,
    message: string,
  ) {
    super(message);
    this.name = 'HostFailure';
  }
}

/** The page's side of the thread in which the host lives. */
export class HostClient {
  readonly #worker = new Worker(new URL('../worker/worker.ts', import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(notice: Told) => void>();
  /** Told whether something is asked that is not answered yet, whenever that changes. */
  onBusy: (isBusy: boolean) => void = () => undefined;
  #lastId = 0;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      this.#receive(data);
    };
  }

  /** @throws HostFailure */
  ask<Name extends CallName>(
    call: Name,
    ask: Calls[Name]['ask'],
    transfer: Transferable[] = [],
  ): Promise<Calls[Name]['answer']> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (this.#waiting.size === 1) this.onBusy(true);
      this.#worker.postMessage({ id, call, ask }, transfer);
    });
  }

  onNotice(listener: (notice: Told) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.answer as never);
        this.#answered(message.id);
        return;
      case 'failure':
        this.#waiting.get(message.id)?.reject(new HostFailure(message.code, message.message));
        this.#answered(message.id);
        return;
      case 'picture':
      case 'unsaved':
        for (const listener of this.#listeners) listener(message);
    }
  }

  #answered(id: number): void {
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.onBusy(false);
  }
}
