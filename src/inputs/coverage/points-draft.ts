import type { Measure, PointKey } from '../../model/coverage.ts';

/** The points of one metric of one file while its report is read. A point that was ever covered stays covered. */
export class PointsDraft {
  readonly #scheme: string;
  readonly #keys: PointKey[] = [];
  readonly #covered: number[] = [];
  #weights: number[] | undefined;
  /** Where each key is; made only when a key comes that is not above all others, as reports are mostly in order. */
  #places: Map<PointKey, number> | undefined;
  #highest = Number.NEGATIVE_INFINITY;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  /** @returns the place of the point, for {@link cover}. */
  add(key: PointKey, covered: boolean, weight = 1): number {
    if (this.#places === undefined && typeof key === 'number' && key > this.#highest) {
      this.#highest = key;
      return this.#append(key, covered, weight);
    }
    this.#places ??= new Map(this.#keys.map((each, index) => [each, index]));
    const place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, this.#keys.length);
      return this.#append(key, covered, weight);
    }
    this.cover(place, covered);
    return place;
  }

  /** A point that, as the caller knows, is not there yet. */
  append(key: PointKey, covered: boolean): number {
    this.#highest = typeof key === 'number' ? key : Number.POSITIVE_INFINITY;
    this.#places?.set(key, this.#keys.length);
    return this.#append(key, covered, 1);
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Says of a point that is there whether it was covered. */
  cover(place: number, covered: boolean): void {
    if (covered) this.#covered[place] = 1;
  }

  #append(key: PointKey, covered: boolean, weight: number): number {
    if (weight !== 1 && this.#weights === undefined) this.#weights = this.#keys.map(() => 1);
    this.#keys.push(key);
    this.#covered.push(covered ? 1 : 0);
    this.#weights?.push(weight);
    return this.#keys.length - 1;
  }

  finish(): Measure {
    return {
      kind: 'points',
      scheme: this.#scheme,
      keys: this.#keys,
      covered: new Uint8Array(this.#covered),
      ...(this.#weights === undefined ? {} : { weights: this.#weights }),
    };
  }
}
