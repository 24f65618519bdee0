/** A team's own function, method or decorator that registers routes, as the configuration describes it. */
export interface Registrar {
  /** Name of the function or decorator, or `Class.method`. */
  readonly call: string;
  /** The library or module that it is imported from: `@acme/http`, `./src/http.ts`, `acme.http`. */
  readonly from: string;
  /** Each an expression: `$1.method`, `$path`, or text with `{$1.version}` in it. */
  readonly method?: string;
  readonly path: string;
  readonly guards?: string;
  readonly handler?: string;
  /** Place of an entry in the configuration, for errors. */
  readonly place: { readonly file: string; line(key: string): number };
}
