/** The document's settings as the frame sees them; every change is told, once for all that happen together. */
export class RecordedSettings extends Map<string, string> {
  private readonly tell: (entries: readonly (readonly [string, string])[]) => void;
  private isWaiting = false;

  constructor(
    entries: readonly (readonly [string, string])[],
    tell: (entries: readonly (readonly [string, string])[]) => void,
  ) {
    super();
    this.tell = tell;
    for (const [key, value] of entries) super.set(key, value);
  }

  override set(key: string, value: string): this {
    this.changed();
    return super.set(key, value);
  }

  override clear(): void {
    this.changed();
    super.clear();
  }

  private changed(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      this.tell([...this]);
    });
  }
}
