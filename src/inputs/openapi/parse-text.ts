import { UserError } from '../../model/errors.ts';
import type { Duplicates } from './duplicate-keys.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedText } from './source-file.ts';

/** Something else that stands where a description should, told by how it starts. */
const strangers: readonly (readonly [start: RegExp, what: string, fix: string])[] = [
  [
    /^\s*<(?:!|\?xml|[a-zA-Z])/,
    'is HTML or XML',
    'Save the description itself, not the page or error page that shows it.',
  ],
  [
    /^version https:\/\/git-lfs\.github\.com\//,
    'is a pointer of Git LFS; the file itself was not checked out',
    'Check it out with `lfs: true`.',
  ],
  [/^PK.{0,2}\W/, 'is a ZIP archive', 'Unpack it.'],
];

/**
 * Parses one file: JSON by its own fast parser, everything else as YAML, Markdown and plain text as one text.
 *
 * @throws UserError with file and line; never quotes what the file contains.
 */
export function parseText(text: string, file: string, duplicates: Duplicates = 'refused'): ParsedText {
  if (/\.(?:md|markdown|txt|html?)$/i.test(file))
    return { value: text, lines: new Map(), firstLine: 1, duplicates: [] };
  rejectStrangers(text, file);
  if (/\.json$/i.test(file)) return parseJson(text, file, duplicates);
  if (/^\s*\{/.test(text)) {
    try {
      return parseJson(text, file, duplicates);
    } catch (error) {
      // A YAML flow mapping starts like JSON; if it is no YAML either, that error is the one to tell.
      if (!(error instanceof UserError)) throw error;
    }
  }
  return parseYaml(text.replace(PLACEHOLDER, "$1'$2'"), file, duplicates);
}

/**
 * A value that a template engine fills in (`version: {{ release }}`), which is no YAML as it stands; not where a path would
 * depend on it.
 */
const PLACEHOLDER = /^(\s*(?:- )?(?!url:|basePath:)[\w-]+:[ \t]+)(\{\{[^{}'"\n]*\}\}[^'"#\n]*?)[ \t]*$/gm;

function rejectStrangers(text: string, file: string): void {
  const head = text.slice(0, 256);
  for (const [start, what, fix] of strangers) {
    if (start.test(head)) throw new UserError(`${file} ${what}.`, fix, { file, line: 1 });
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new UserError(`${file} is not text in UTF-8.`, 'Save it as UTF-8.', { file, line: 1 });
  }
  const conflict = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  if (conflict > 0 || text.startsWith('<<<<<<< ')) {
    throw new UserError(`${file} holds the markers of a merge conflict.`, 'Resolve the conflict.', {
      file,
      line: text.slice(0, conflict).split('\n').length,
    });
  }
}
