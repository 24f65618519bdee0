/** Of bytes that are taken at once. */
const SLAB = 256 * 1024;

type Row = Uint8Array | Float64Array;

/**
 * Memory for rows of numbers. A report may speak of ten thousand files, and an array of its own for each row costs more than
 * what is in it; they share large ones instead.
 */
export class Room<T extends Row> {
  readonly #make: new (
    buffer: ArrayBuffer,
    start: number,
    length: number,
  ) => T;
  readonly #width: number;
  #slab = new ArrayBuffer(0);
  /** What of the slab is given away, in bytes. */
  #end = 0;

  constructor(
    make: (new (buffer: ArrayBuffer, start: number, length: number) => T) & Pick<Row, 'BYTES_PER_ELEMENT'>,
  ) {
    this.#make = make;
    this.#width = make.BYTES_PER_ELEMENT;
  }

  /** A row of so many zeroes that begins with what is in `before`. */
  row(length: number, before?: T): T {
    // What was given last grows where it is.
    if (before !== undefined && before.buffer === this.#slab) {
      const start = before.byteOffset;
      const end = start + length * this.#width;
      if (start + before.byteLength === this.#end && end <= SLAB) {
        this.#end = end;
        return new this.#make(this.#slab, start, length);
      }
    }
    const row = this.#take(length);
    if (before !== undefined) row.set(before);
    return row;
  }

  #take(length: number): T {
    const bytes = length * this.#width;
    if (bytes > SLAB / 4) return new this.#make(new ArrayBuffer(bytes), 0, length);
    if (this.#end + bytes > this.#slab.byteLength) {
      this.#slab = new ArrayBuffer(SLAB);
      this.#end = 0;
    }
    this.#end += bytes;
    return new this.#make(this.#slab, this.#end - bytes, length);
  }
}

/** The first so many of a row. */
export function firstOf<T extends Row>(row: T, length: number): T {
  return row.length === length ? row : (row.subarray(0, length) as T);
}

/** The room of one report. */
export interface Rooms {
  readonly lines: Room<Uint8Array>;
  readonly keys: Room<Float64Array>;
  readonly hits: Room<Uint8Array>;
}
