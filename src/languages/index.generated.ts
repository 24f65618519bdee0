// Made by `npm run generate` from the files of this folder. Do not edit.
import type { LanguageDoor } from './language.ts';

export const languages: readonly LanguageDoor[] = [
  { id: 'csharp', extensions: ['.cs'], load: async () => (await import('./csharp/index.ts')).csharp },
  { id: 'go', extensions: ['.go'], load: async () => (await import('./go/index.ts')).go },
  { id: 'java', extensions: ['.java'], load: async () => (await import('./java/index.ts')).java },
  { id: 'javascript', extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'], load: async () => (await import('./javascript/index.ts')).javascript },
  { id: 'php', extensions: ['.php'], load: async () => (await import('./php/index.ts')).php },
  { id: 'python', extensions: ['.py', '.wsgi'], load: async () => (await import('./python/index.ts')).python },
  { id: 'ruby', extensions: ['.rb', '.ru'], load: async () => (await import('./ruby/index.ts')).ruby },
];
