import { BadGold } from '../domain/errors.js';

/** A value of a gold file and where in it the value stands: what is wrong with it names both. */
export class Field {
  constructor(
    readonly file: string,
    readonly path: string,
    private readonly value: unknown,
  ) {}

  /** @throws BadGold always */
  fail(reason: string): never {
    throw new BadGold(this.file, this.path, { reason });
  }

  /** The member of an object; undefined where there is none or it is null. @throws BadGold where this is no object */
  maybe(name: string): Field | undefined {
    if (typeof this.value !== 'object' || this.value === null) return this.fail('no object');
    const value: unknown = (this.value as Readonly<Record<string, unknown>>)[name];
    return value === undefined || value === null ? undefined : new Field(this.file, this.below(name), value);
  }

  /** @throws BadGold where the member is missing */
  of(name: string): Field {
    return this.maybe(name) ?? new Field(this.file, this.below(name), undefined).fail('missing');
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('no text');
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.fail('no number');
  }

  isTrue(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('neither true nor false');
  }

  list<T>(read: (item: Field) => T): readonly T[] {
    if (!Array.isArray(this.value)) return this.fail('no list');
    return this.value.map((item, at) => read(new Field(this.file, `${this.path}[${at}]`, item)));
  }

  /** A text that is a key of a vocabulary. */
  among<K extends string>(vocabulary: Readonly<Record<K, unknown>>): K {
    const text = this.text();
    return text in vocabulary
      ? (text as K)
      : this.fail(`${text} is none of ${Object.keys(vocabulary).join(' ')}`);
  }

  private below(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}
