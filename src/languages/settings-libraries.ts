/** A library that checks settings against a description of them, and fills in what is missing. */
export interface SettingsLibrary {
  /** What its symbols begin with. */
  readonly package: string;
  /** Words of its functions that describe an object by the map that they are given. */
  readonly objects: readonly string[];
  /** Methods that add the members of another description, or of a map. */
  readonly extensions: readonly string[];
  /** Methods that add one member by its name and options, or several by a map: what a command line may say, not what is checked. */
  readonly members?: readonly string[];
  /** Methods that name a default. */
  readonly defaults: readonly string[];
  /** The entry of the options in which a default is. */
  readonly option?: string;
  /** Methods that make something else of what they are given. */
  readonly changes: readonly string[];
  /** Methods or members of a description that check what they are given, and under which name the result holds it; empty: it is the result. */
  readonly checks: Readonly<Record<string, string>>;
  /** Functions that are given both: at which places, or under which names of their options. */
  readonly functions?: Readonly<
    Record<
      string,
      | { readonly values: number; readonly description: number }
      | { readonly values: readonly string[]; readonly description: readonly string[] }
    >
  >;
}
