import { pointsFromNumber, type Points } from '../domain/points/points';
import { UsageError } from './usageError';

/** A value of a JSON file with its place in it, so that what is wrong can be named. */
export class JsonField {
  readonly #value: unknown;
  readonly #path: string;

  /** @param path where the value stands, for messages: `reading.json: tables[0].use` */
  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  /** @throws UsageError naming the file where it is no JSON */
  static parse(text: string, file: string): JsonField {
    try {
      return new JsonField(JSON.parse(text), `${file}: `);
    } catch (error) {
      throw new UsageError(
        `${file}: is no JSON (${error instanceof Error ? error.message : String(error)})`,
        {
          cause: error,
        },
      );
    }
  }

  get isMissing(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isText(): boolean {
    return typeof this.#value === 'string';
  }

  /** @throws UsageError for anything but an object, or for a key that is not among those known */
  object(known: readonly string[]): void {
    const value = this.#record();
    const foreign = Object.keys(value).find((key) => !known.includes(key));
    if (foreign !== undefined)
      throw new UsageError(`${this.#path}${foreign}: not known; known are ${known.join(', ')}`);
  }

  get(key: string): JsonField {
    return new JsonField(this.#record()[key], `${this.#path}${/[:.]\s?$/.test(this.#path) ? '' : '.'}${key}`);
  }

  entries(): readonly (readonly [string, JsonField])[] {
    return Object.keys(this.#record()).map((key) => [key, this.get(key)]);
  }

  /** Empty where it is missing. */
  list(): readonly JsonField[] {
    if (this.isMissing) return [];
    if (!Array.isArray(this.#value)) throw this.#wrong('a list');
    return this.#value.map((item: unknown, index) => new JsonField(item, `${this.#path}[${index}]`));
  }

  text(fallback?: string): string {
    if (this.isMissing && fallback !== undefined) return fallback;
    if (typeof this.#value !== 'string') throw this.#wrong('a text');
    return this.#value;
  }

  textOrNull(): string | null {
    return this.isMissing ? null : this.text();
  }

  number(): number {
    if (typeof this.#value !== 'number' || !Number.isFinite(this.#value)) throw this.#wrong('a number');
    return this.#value;
  }

  flag(): boolean {
    if (typeof this.#value !== 'boolean') throw this.#wrong('true or false');
    return this.#value;
  }

  /** @throws UsageError for what is no number of thousandths */
  points(): Points | null {
    if (this.isMissing) return null;
    const points = pointsFromNumber(this.number());
    if (points === null) throw this.#wrong('points, with at most three decimals');
    return points;
  }

  choice<Choice extends string>(choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.#value);
    if (found === undefined) throw this.#wrong(`one of ${choices.join(', ')}`);
    return found;
  }

  #record(): Readonly<Record<string, unknown>> {
    if (typeof this.#value !== 'object' || this.#value === null || Array.isArray(this.#value)) {
      throw this.#wrong('an object');
    }
    return this.#value as Readonly<Record<string, unknown>>;
  }

  #wrong(expected: string): UsageError {
    return new UsageError(`${this.#path.trim()}: must be ${expected}`);
  }
}
