import { extname } from 'node:path';
import picomatch from 'picomatch';
import type { ProjectFiles } from '../../languages/language.ts';
import { type FileCoverage, LINE } from '../../model/coverage.ts';

/** Languages that tests measure. */
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|java|kts?|cs|rb|php|rs)$/;

/** Files of those languages that no test measures: tests themselves, declarations, configuration, generated code. */
const NOT_MEASURED =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|coverage|node_modules|vendor|migrations|scripts|examples?|docs?|dist|build|target)\/|(?:[._-](?:test|spec|stories|config|setup)|Tests?|Spec)\.\w+$|(?:^|\/)(?:test_[^/]*|conftest|setup)\.py$|_test\.go$|\.d\.[cm]?ts$|(?:^|\/)\.[^/]*$/;

/** Source files that tests could measure, sorted. */
export function sourcesOf(files: ProjectFiles): readonly string[] {
  return files.files.filter((file) => SOURCE.test(file) && !NOT_MEASURED.test(file));
}

/**
 * The files that no report mentions, each with its lines of code as missed. Which lines hold code is read from the text,
 * as nobody has run it: every line but blank ones, comments and lone brackets.
 *
 * @param which true for all files of the languages that the reports speak of, or patterns.
 */
export function unmentionedFiles(
  mentioned: readonly FileCoverage[],
  files: ProjectFiles,
  which: boolean | readonly string[],
): readonly FileCoverage[] {
  const known = new Set(mentioned.map((file) => file.file));
  const languages = new Set(mentioned.map((file) => extname(file.file)));
  const candidates =
    typeof which === 'boolean'
      ? sourcesOf(files).filter((file) => languages.has(extname(file)))
      : files.files.filter(matcherOf(which));
  const found: FileCoverage[] = [];
  for (const file of candidates) {
    if (known.has(file)) continue;
    const states = codeLines(files.read(file) ?? '', extname(file));
    const lines = { kind: 'lines', states } as const;
    if (states.includes(LINE.missed)) found.push({ file, measures: { lines, statements: lines } });
  }
  return found;
}

function matcherOf(patterns: readonly string[]): (file: string) => boolean {
  const matches = picomatch([...patterns], { dot: true });
  return (file) => matches(file);
}

function codeLines(text: string, extension: string): Uint8Array {
  const hash = /\.(?:py|rb|php)$/.test(extension);
  const lines = text.split('\n');
  const states = new Uint8Array(lines.length + 1);
  let comment = false;
  for (const [index, line] of lines.entries()) {
    let code = comment ? line.replace(/^.*?\*\//, '') : line;
    if (comment && code === line && !line.includes('*/')) continue;
    code = code.replace(/\/\*.*?\*\//g, '');
    comment = /^\s*\/\*/.test(code);
    if (comment || /^\s*\/\//.test(code) || (hash && /^\s*#/.test(code))) continue;
    if (/[^\s{}()[\];,]/.test(code)) states[index + 1] = LINE.missed;
  }
  return states;
}
