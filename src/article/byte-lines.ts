/** One line of a file, without its line end. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Nothing for a line over the limit: it was passed over without being kept. */
  readonly bytes?: Buffer;
}

const newline = 10;

/** Gathers the parts of one line, and forgets them once they are too many. */
class Gathered {
  #parts: Buffer[] = [];
  #size = 0;

  constructor(private readonly most: number) {}

  add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size <= this.most) this.#parts.push(part);
    else this.#parts = [];
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  take(number: number): ByteLine {
    const line = this.#size > this.most ? { number } : { number, bytes: Buffer.concat(this.#parts) };
    this.#parts = [];
    this.#size = 0;
    return line;
  }
}

/**
 * The lines of a stream of bytes. Memory is bounded by `most` and the size of a chunk, however long a line is.
 * @param most the most bytes of a line that is given out
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<ByteLine> {
  const gathered = new Gathered(most);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      gathered.add(chunk.subarray(start, end));
      yield gathered.take(number);
      number += 1;
      start = end + 1;
    }
    gathered.add(chunk.subarray(start));
  }
  if (!gathered.isEmpty) yield gathered.take(number);
}
