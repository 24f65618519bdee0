/** A decorator that registers a path on what stands before its method. */
const REGISTRATION = /^@(\w+)\.(?:get|post|put|patch|delete|route|api_route)\(\s*["']\//gm;

/**
 * A text that registers routes on a name which it binds nowhere. It is a piece of another module, which runs it for itself
 * (`exec` of a file's text): no import leads there.
 */
export function registersOnUnbound(text: string): boolean {
  const names = new Set(Array.from(text.matchAll(REGISTRATION), ([, name = '']) => name));
  return [...names].some((name) => !binds(name, text));
}

/** Whether the name is assigned, a parameter or imported anywhere, or may be among all that another module has. */
function binds(name: string, text: string): boolean {
  const bound = `\\b(?:def|class|as|for|global) +${name}\\b|(?<![\\w.])${name}\\s*(?::[^=\\n]+)?=(?!=)|\\bimport\\b[^\\n]*\\b${name}\\b|\\bimport\\s*\\([^)]*\\b${name}\\b|\\bimport +\\*`;
  const parameter = `\\bdef +\\w+\\([^)]*(?<![\\w.])${name}\\b`;
  return new RegExp(`${bound}|${parameter}`).test(text);
}
