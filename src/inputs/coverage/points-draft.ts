import type { Measure, PointKey } from '../../model/coverage.ts';
import { firstOf, type Rooms } from './room.ts';

/**
 * The points of one metric of one file while its report is read. A point that was ever covered stays covered. As long as
 * keys are numbers that ascend, which those of most reports do, a row of numbers holds them.
 */
export class PointsDraft {
  readonly #scheme: string;
  readonly #rooms: Rooms;
  #numbers: Float64Array | undefined;
  /** Keys that are not in `#numbers`. */
  #keys: PointKey[] | undefined;
  #hits: Uint8Array | undefined;
  #size = 0;
  #weights: number[] | undefined;
  /** Where each key is; made only when it must be asked. */
  #places: Map<PointKey, number> | undefined;

  constructor(scheme: string, rooms: Rooms) {
    this.#scheme = scheme;
    this.#rooms = rooms;
  }

  /** @returns the place of the point, for {@link cover}. */
  add(key: PointKey, covered: boolean, weight = 1): number {
    if (typeof key === 'number' && this.#keys === undefined && this.#ascends(key)) {
      return this.#append(key, covered, weight);
    }
    this.#places ??= new Map(this.#listed().map((each, index) => [each, index]));
    const place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, this.#size);
      return this.#append(key, covered, weight);
    }
    this.cover(place, covered);
    return place;
  }

  /** The first `size` of `keys`, which ascend, with whether they were covered. */
  addAll(keys: Float64Array, covered: Uint8Array, size: number): void {
    if (this.#size === 0 && this.#keys === undefined) {
      this.#size = size;
      this.#numbers = this.#rooms.keys.row(size);
      this.#numbers.set(keys.subarray(0, size));
      this.#hits = this.#rooms.hits.row(size);
      this.#hits.set(covered.subarray(0, size));
      return;
    }
    for (let index = 0; index < size; index++) this.add(keys[index] ?? 0, covered[index] === 1);
  }

  /** A point that, as the caller knows, is not there yet. */
  append(key: string, covered: boolean): number {
    this.#listed();
    this.#places?.set(key, this.#size);
    return this.#append(key, covered, 1);
  }

  get size(): number {
    return this.#size;
  }

  /** Says of a point that is there whether it was covered. */
  cover(place: number, covered: boolean): void {
    if (covered && this.#hits !== undefined) this.#hits[place] = 1;
  }

  #ascends(key: number): boolean {
    return this.#size === 0 || key > (this.#numbers?.[this.#size - 1] ?? Number.POSITIVE_INFINITY);
  }

  /** From now on keys are kept in a list. */
  #listed(): PointKey[] {
    this.#keys ??= this.#numbers === undefined ? [] : [...this.#numbers.subarray(0, this.#size)];
    return this.#keys;
  }

  #append(key: PointKey, covered: boolean, weight: number): number {
    const place = this.#size++;
    if (weight !== 1 && this.#weights === undefined) this.#weights = new Array(place).fill(1);
    this.#weights?.push(weight);
    if (this.#keys !== undefined) this.#keys.push(key);
    else if (typeof key === 'number') {
      let numbers = this.#numbers;
      if (numbers === undefined || place >= numbers.length) {
        numbers = this.#rooms.keys.row(Math.max(16, 2 * place), numbers);
      }
      numbers[place] = key;
      this.#numbers = numbers;
    }
    let hits = this.#hits;
    if (hits === undefined || place >= hits.length)
      hits = this.#rooms.hits.row(Math.max(16, 2 * place), hits);
    if (covered) hits[place] = 1;
    this.#hits = hits;
    return place;
  }

  finish(): Measure {
    return {
      kind: 'points',
      scheme: this.#scheme,
      keys: this.#keys ?? (this.#numbers && firstOf(this.#numbers, this.#size)) ?? [],
      covered: this.#hits === undefined ? new Uint8Array(0) : firstOf(this.#hits, this.#size),
      ...(this.#weights === undefined ? {} : { weights: this.#weights }),
    };
  }
}
