import { readFileSync } from 'node:fs';

/** The package that holds each WebAssembly file, by the base name of the file. */
export const GRAMMAR_PACKAGES: Readonly<Record<string, string>> = {
  'web-tree-sitter': 'web-tree-sitter',
  'tree-sitter-c_sharp': 'tree-sitter-c-sharp',
  'tree-sitter-go': 'tree-sitter-go',
  'tree-sitter-java': 'tree-sitter-java',
  'tree-sitter-javascript': 'tree-sitter-javascript',
  'tree-sitter-php': 'tree-sitter-php',
  'tree-sitter-python': 'tree-sitter-python',
  'tree-sitter-ruby': 'tree-sitter-ruby',
  'tree-sitter-tsx': 'tree-sitter-typescript',
  'tree-sitter-typescript': 'tree-sitter-typescript',
};

/** Bytes of a WebAssembly file by base name: beside the bundle, or in its package when run from source. */
export function loadGrammar(name: string): Uint8Array {
  const holder = GRAMMAR_PACKAGES[name];
  if (holder === undefined) throw new Error(`no package holds ${name}.wasm`);
  try {
    return readFileSync(new URL(`./${name}.wasm`, import.meta.url));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return readFileSync(new URL(`../../node_modules/${holder}/${name}.wasm`, import.meta.url));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
