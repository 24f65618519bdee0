import type { PointsDraft } from '../points-draft.ts';

/** Functions that share a name: their hits come in the same order. */
interface Namesakes {
  readonly places: number[];
  next: number;
}

/** The name of a function in the bytes at hand: where it begins and ends, and a hash of it. */
export interface WrittenName {
  readonly hash: number;
  readonly begins: number;
  readonly ends: number;
}

/**
 * Which functions of a record of LCOV 1.x the hits belong to, which name them. They mostly come in the order of the
 * functions, so that comparing bytes with the next name is enough, and no text is made of a name before it must be.
 */
export class LcovFunctions {
  readonly #named = new Map<string, number | Namesakes>();
  /** The place of the function whose hits come next when they come in order. */
  #next = 0;
  /** Where the names of the functions from the place `#written` on begin and end in the bytes at hand: two numbers each. */
  readonly #names: number[] = [];
  #written = 0;
  #namesakes = false;
  /** Keys of the functions of the record that are not in `#named` yet; undefined when all must be. No two share a name. */
  #unnamed: string[] | undefined = [];
  /** By the hash of a name, the last record that has such a name: the record's number, from 1. */
  readonly #hashes = new Uint32Array(1024);
  #records = 1;

  /** Other bytes are at hand from now on. */
  move(): void {
    this.#written += this.#names.length / 2;
    this.#names.length = 0;
  }

  /**
   * @param fresh no function of the file was known before this record.
   * @param key `<line>,<name>`.
   * @param written undefined where the bytes at hand do not hold the name as it is.
   */
  define(functions: PointsDraft, fresh: boolean, key: string, written?: WrittenName): void {
    const slot = (written?.hash ?? 0) & (this.#hashes.length - 1);
    if (written !== undefined && fresh && this.#unnamed && this.#hashes[slot] !== this.#records) {
      this.#hashes[slot] = this.#records;
      this.#unnamed.push(key);
      this.#names.push(written.begins, written.ends);
      functions.append(key, false);
      return;
    }
    const named = this.byName();
    const name = key.slice(key.indexOf(',') + 1);
    const namesake = named.get(name);
    const before = namesake === undefined ? 0 : typeof namesake === 'number' ? 1 : namesake.places.length;
    const unique = before === 0 ? key : `${key}#${before}`;
    const place = fresh ? functions.append(unique, false) : functions.add(unique, false);
    if (place === this.#written + this.#names.length / 2)
      this.#names.push(written?.begins ?? 0, written?.ends ?? 0);
    if (namesake === undefined) named.set(name, place);
    else {
      this.#namesakes = true;
      if (typeof namesake === 'object') namesake.places.push(place);
      else named.set(name, { places: [namesake, place], next: namesake < this.#next ? 1 : 0 });
    }
  }

  /** Takes the hits of the function whose turn it is; false, with nothing taken, where the name is not its name. */
  hitNext(functions: PointsDraft, bytes: Buffer, name: number, ends: number, covered: boolean): boolean {
    if (this.#namesakes) return false;
    const place = 2 * (this.#next - this.#written);
    const [from = 0, to = 0] = [this.#names[place], this.#names[place + 1]];
    if (to - from !== ends - name) return false;
    for (let at = from, other = name; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
    functions.cover(this.#next++, covered);
    return true;
  }

  /** Hits by a name. What no record defined is a function of line 0. */
  hit(functions: PointsDraft, name: string, covered: boolean): void {
    const namesake = this.byName().get(name);
    if (namesake === undefined) functions.add(`0,${name}`, covered);
    else if (typeof namesake === 'number') {
      functions.cover(namesake, covered);
      this.#next = namesake + 1;
    } else {
      const place = namesake.places[namesake.next] ?? 0;
      if (namesake.next < namesake.places.length - 1) namesake.next++;
      functions.cover(place, covered);
    }
  }

  /** The functions of the record by name, this and all that follow. To be asked before points are added otherwise. */
  byName(): Map<string, number | Namesakes> {
    for (const [place, key] of this.#unnamed?.entries() ?? []) {
      this.#named.set(key.slice(key.indexOf(',') + 1), place);
    }
    this.#unnamed = undefined;
    return this.#named;
  }

  /** The record ends. */
  close(): void {
    if (this.#unnamed === undefined) this.#named.clear();
    this.#unnamed = [];
    this.#records++;
    this.#next = 0;
    this.#names.length = 0;
    this.#written = 0;
    this.#namesakes = false;
  }
}
