// Made by `npm run generate` from the files of this folder. Do not edit.
import type { Framework } from './framework.ts';

/** Loads the frameworks of a language, by its id. */
export const frameworks: Readonly<Record<string, () => Promise<readonly Framework[]>>> = {
  csharp: async () => (await import('./csharp.generated.ts')).frameworks,
  go: async () => (await import('./go.generated.ts')).frameworks,
  java: async () => (await import('./java.generated.ts')).frameworks,
  javascript: async () => (await import('./javascript.generated.ts')).frameworks,
  php: async () => (await import('./php.generated.ts')).frameworks,
  python: async () => (await import('./python.generated.ts')).frameworks,
  ruby: async () => (await import('./ruby.generated.ts')).frameworks,
};
