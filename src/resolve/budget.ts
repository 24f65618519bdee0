import type { Location } from '../model/location.ts';

/** Bounds of a run; a real service reaches none of them. Passing one gives an `unresolved`, never a hang. */
export const LIMITS = {
  /** Evaluated nodes in the whole run, and in one file's top level. */
  steps: 3_000_000,
  /** Evaluated nodes that an entry file has at least, whatever those before it took, and how many of them have. */
  entry: 1_000_000,
  entries: 12,
  /** Evaluated nodes of one function that is run with unknown arguments, or one callback that a library may call. */
  speculativeSteps: 150_000,
  /** Evaluated nodes of all callbacks that libraries may call, and of one of them when that is spent. */
  callbackSteps: 600_000,
  lateCallbackSteps: 2_000,
  /** Calls of one function in which a callback that registers is entered with unknown arguments. */
  callbackScopes: 64,
  /** Evaluated nodes of all functions that are run because nothing calls them; what comes after gets the least each. */
  speculation: 1_500_000,
  leastSpeculation: 5_000,
  /** Evaluated nodes of one callback that a library's struct holds: a command of a program is often the whole program. */
  programSteps: 1_000_000,
  /**
   * Evaluated nodes of one call from code that mentions a framework into code that mentions none (workers, storage), and of one
   * at least. A call inside such a call has half of what is left to it, so that what is heavy takes nothing from what comes after.
   */
  away: 300_000,
  leastAway: 5_000,
  /** The same of a call into code that imports, by whatever detour, what mentions a framework. A call inside it has three quarters. */
  leading: 1_000_000,
  /** Evaluated nodes of all calls of one function that registers nothing; what it would give after them is not known. */
  repeated: 200_000,
  /** Calls of one function that are made whatever they take. */
  repetitions: 4,
  /** Nested calls. */
  callDepth: 40,
  /** Running activations of one function. */
  activations: 3,
  /** The same of a function that is given another block each time. */
  blocks: 10,
  /** Iterations of one loop. */
  iterations: 5_000,
  /** Rounds of a loop that only its own body or test can end (`while (true)`): workers never leave theirs. */
  rounds: 50,
  /** Nested expressions, over all running calls: the engine's own stack is finite. */
  nesting: 400,
  /** Modules that are loading inside each other: JavaScript's own stack is finite. */
  moduleDepth: 60,
} as const;

/** What a run may still evaluate. A step is one node. */
export abstract class Budget {
  steps = 0;
  #whole: number = LIMITS.steps;
  #limit: number = LIMITS.steps;
  #entries = 0;
  #isExhausted = false;
  /** Where a running call into code that mentions no framework ends, and what held before it. */
  #away: { readonly limit: number; readonly home: number } | undefined;

  /** Says in the ledger, once, that the budget of the whole run is gone. */
  protected abstract exhausted(site: Location): void;

  /** Counts a step. False when the budget is gone. */
  step(site: Location): boolean {
    if (++this.steps <= this.#limit) return true;
    if (!this.#isExhausted && this.#limit === this.#whole) {
      this.#isExhausted = true;
      this.exhausted(site);
    }
    return false;
  }

  /** Runs an entry file: a repository of many programs has some that take all that there is, and come before the service. */
  entry(work: () => void): void {
    if (++this.#entries <= LIMITS.entries) {
      this.#whole = Math.max(this.#whole, this.steps + LIMITS.entry);
      this.#limit = this.#whole;
    }
    work();
  }

  /** Runs with a budget of its own, for code that may never run in earnest. What exceeds it is not evaluated. */
  briefly<T>(steps: number, work: () => T): T {
    const before = this.#limit;
    this.#limit = Math.min(before, this.steps + steps);
    try {
      return work();
    } finally {
      this.#limit = before;
    }
  }

  /** Runs briefly, beside the budget of the run: what nothing calls takes nothing from what is served. Gives what it took. */
  beside(steps: number, work: () => void): number {
    const start = this.steps;
    const before = this.#limit;
    this.#limit = start + steps;
    try {
      work();
      return this.steps - start;
    } finally {
      this.#limit = before;
      this.steps = start;
    }
  }

  /** Runs the top level of a module: it runs once for everybody, so the budget of brief work does not count it. */
  inEarnest(work: () => void): void {
    const before = this.#limit;
    const away = this.#away;
    const start = this.steps;
    this.#limit = this.#whole;
    this.#away = undefined;
    try {
      work();
    } finally {
      const used = this.steps - start;
      this.#limit = Math.min(this.#whole, before + used);
      this.#away = away === undefined ? undefined : { limit: away.limit + used, home: away.home };
    }
  }

  /**
   * Makes a call into code that mentions no framework: it has a share, whatever it does.
   * @param leads it imports what does
   */
  away<T>(leads: boolean, work: () => T): T {
    const before = this.#limit;
    const outer = this.#away;
    const start = this.steps;
    const left =
      outer === undefined
        ? leads
          ? LIMITS.leading
          : LIMITS.away
        : (outer.limit - start) * (leads ? 0.75 : 0.5);
    const limit = Math.min(before, start + Math.max(LIMITS.leastAway, Math.floor(left)));
    this.#away = { limit, home: outer?.home ?? before };
    this.#limit = limit;
    try {
      return work();
    } finally {
      // What ran at home meanwhile moved the limit.
      const moved = this.#limit - limit;
      this.#limit = before + moved;
      this.#away = outer === undefined ? undefined : { limit: outer.limit + moved, home: outer.home };
    }
  }

  /** Makes a call back into code that mentions a framework: the share of what calls it does not count. */
  home<T>(work: () => T): T {
    const away = this.#away;
    if (away === undefined) return work();
    const start = this.steps;
    this.#away = undefined;
    this.#limit = away.home;
    try {
      return work();
    } finally {
      const used = this.steps - start;
      this.#away = { limit: away.limit + used, home: away.home };
      this.#limit = away.limit + used;
    }
  }
}
