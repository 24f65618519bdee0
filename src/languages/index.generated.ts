// Made by `npm run generate` from the files of this folder. Do not edit.
import { csharp } from './csharp/index.ts';
import { go } from './go/index.ts';
import { java } from './java/index.ts';
import { javascript } from './javascript/index.ts';
import { php } from './php/index.ts';
import { python } from './python/index.ts';
import { ruby } from './ruby/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [
  csharp,
  go,
  java,
  javascript,
  php,
  python,
  ruby,
];
