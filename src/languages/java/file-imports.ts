/** What the head of a file says about where its names come from. */
export interface FileImports {
  /** `a.b`; empty for the unnamed package. */
  readonly packageName: string;
  /** Full names of imported types, by the name that the file uses. */
  readonly types: ReadonlyMap<string, string>;
  /** Packages of which every type is imported. */
  readonly packages: readonly string[];
}

const IMPORT = /^[ \t]*import\s+(static\s+)?([\w.]+?)(\.\*)?\s*;/gm;

/** Reads the head of a file without parsing it. */
export function readImports(text: string): FileImports {
  const types = new Map<string, string>();
  const packages: string[] = [];
  for (const [, isStatic, name = '', star] of text.matchAll(IMPORT)) {
    if (isStatic !== undefined) continue;
    if (star !== undefined) packages.push(name);
    else types.set(name.slice(name.lastIndexOf('.') + 1), name);
  }
  return { packageName: /^[ \t]*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? '', types, packages };
}

/** Whether a name means this type, as far as the imports tell. */
export function isImported(imports: FileImports, name: string, packageName: string): boolean {
  const full = imports.types.get(name);
  return full === undefined ? imports.packages.includes(packageName) : full === `${packageName}.${name}`;
}

/** A full name as the type that a file may hold and what is inside it: `a.b.Outer` and `Outer.Inner`. */
export function splitTypeName(full: string): { readonly type: string; readonly path: string } {
  const segments = full.split('.');
  const first = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  const at = first < 0 ? segments.length - 1 : first;
  return { type: segments.slice(0, at + 1).join('.'), path: segments.slice(at).join('.') };
}
