import type { Location } from './location.ts';
import type { Method } from './route.ts';

/** One operation of an API description. */
export interface Operation {
  readonly method: Exclude<Method, 'ANY'>;
  /** The path template as the description writes it: `/orders/{id}`. */
  readonly path: string;
  /**
   * Base paths under which it is promised, from `servers` (operation, path, root level; variables by their default) or
   * `basePath`: `['']` where there is none, never with a trailing slash. Full path = base + path.
   */
  readonly bases: readonly string[];
  readonly operationId?: string;
  /** Names of the `in: path` parameters that it or its path item declares. */
  readonly pathParameters: readonly string[];
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** `x-` keys of the operation and its path item (operation wins), for spec-first frameworks. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The file and line that really hold it, also behind a `$ref`. */
  readonly location: Location;
}

/** What an API description names, for frameworks that take their routes from one. */
export interface DescribedApi {
  /** Main file. */
  readonly file: string;
  readonly title: string;
  /** Base paths of the root, in the order of its servers: `['']` where it names none. */
  readonly bases: readonly string[];
  readonly operations: readonly Operation[];
}

/** API descriptions, read when somebody asks. Undefined: not there, or not readable as one. */
export interface Descriptions {
  /** The one that the code is held against. */
  main(): DescribedApi | undefined;
  /** @param file relative to the root. */
  read(file: string): DescribedApi | undefined;
}

/** A file that was read, with the hash of its bytes. */
export interface ReadFile {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A place in which a description is not what its specification asks for, and that hides none of its operations. */
export interface SpecProblem {
  /** The place in the description, `paths › /orders › get`, or in a file, `api/orders.yaml:12`. */
  readonly subject: string;
  /** What is wrong, without the subject: `must have required property 'responses'`. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  readonly location: Location;
  /** The description is right, and part of it is elsewhere and was not read. */
  readonly elsewhere?: true;
}

/** An API description, read and held against the schema of its version. */
export interface ApiDescription {
  /** Main file. */
  readonly file: string;
  /** `3.1.0`, `2.0`. */
  readonly version: string;
  readonly title: string;
  readonly operations: readonly Operation[];
  /** Where the root names its base path: the line of `servers` or `basePath`; absent where it names none. */
  readonly basesLocation?: Location;
  /** Main file first, then the files that it refers to. */
  readonly files: readonly ReadFile[];
  /** Where it is not valid, in the order of finding; empty for a valid one. */
  readonly problems: readonly SpecProblem[];
}
