import type { Remark } from './neutralDocument';

/** Gathers what a reader left out or took in, one remark for each kind, with the first text and how many there are. */
export class RemarkLog {
  readonly #remarks = new Map<Remark['kind'], { text: string; count: number }>();

  add(kind: Remark['kind'], text: string): void {
    const shown = text.trim();
    if (shown === '') return;
    const known = this.#remarks.get(kind);
    if (known === undefined) this.#remarks.set(kind, { text: shown, count: 1 });
    else known.count += 1;
  }

  all(): readonly Remark[] {
    return [...this.#remarks].map(([kind, { text, count }]) => ({ kind, text, count }));
  }
}
