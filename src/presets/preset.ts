/** A working agreement: the content of a configuration that others extend. */
export interface Preset {
  /** The name that `extends` gives. */
  readonly id: string;
  readonly title: string;
  /** What the agreement asks, in a sentence. */
  readonly summary: string;
  /** As `.github/specgate.yml` would write it, without `version` and `extends`. */
  readonly config: Readonly<Record<string, unknown>>;
}
