import type { Location } from './location.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What a location of a finding is: the promise, the code, a mount that leads to it, the nearest match, a claim, a report. */
export type LocationRole = 'spec' | 'route' | 'mount' | 'nearest' | 'claim' | 'report' | 'config' | 'source';

export interface FindingLocation extends Location {
  readonly role: LocationRole;
  /** What is there, where the subject does not say it: the nearest route `DELETE /order/{id}`. */
  readonly label?: string;
  /** Last line of a range, where it is one. */
  readonly endLine?: number;
}

/** Text to paste, such as the operation to add to the spec. */
export interface Snippet {
  readonly title: string;
  readonly language: 'yaml' | 'json' | 'text';
  readonly text: string;
}

/**
 * One thing that is wrong. All strings are plain text: what comes from the repository is escaped by the reports.
 */
export interface Finding {
  /** Rule id: `routes/missing`. The part before the slash is the gate. */
  readonly id: string;
  /** Only an `error` fails its gate. */
  readonly severity: Severity;
  /** One word for a person, capitalised: `Missing`, `Contradicted`. */
  readonly label: string;
  /** What it is about: `GET /orders/{id}`, a claim, a file. */
  readonly subject: string;
  /** What is wrong, without the subject: `the spec promises it, nothing serves it`. */
  readonly message: string;
  /** How to mend it, one or two sentences. */
  readonly fix: string;
  /** Most important first; may be empty where there is no file to show. */
  readonly locations: readonly FindingLocation[];
  readonly snippet?: Snippet;
  /** How many things of its kind it stands for, where that is more than one: 37 undocumented routes. */
  readonly count?: number;
  /**
   * The key of the configuration that it is about, inside its gate: `['exclude', 2]`. Where a configuration rules, its line
   * becomes the last location.
   */
  readonly setting?: readonly (string | number)[];
}

/** A rule that a gate can report: documented, configurable, tested. */
export interface Rule {
  readonly severity: Severity;
  readonly label: string;
  /** One sentence for the documentation: what is reported. */
  readonly summary: string;
}
