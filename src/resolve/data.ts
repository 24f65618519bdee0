import { isMap, isScalar, LineCounter, parseAllDocuments, parseDocument } from 'yaml';
import { parseJsonc } from '../languages/jsonc.ts';
import type { Evaluation } from './evaluation.ts';

/** Files that no data format describes (build files): their text. */
const TEXTS = /\.(?:gradle|kts|xml|csproj|go|mk|sh)$|(?:^|\/)Makefile$/;

/** A file as plain data; several YAML documents are a list. Undefined when it is absent or broken. */
export function readData(run: Evaluation, file: string): unknown {
  const text = run.setting.project.read(file);
  if (text === undefined) return undefined;
  try {
    if (/\.json$|(?:^|\/)composer\.lock$/.test(file)) return parseJsonc(text);
    if (file.endsWith('.properties')) return readProperties(text);
    if (/(?:^|\/)\.env(?:\.\w+)?$/.test(file)) return readVariables(text);
    return TEXTS.test(file) ? text : readYaml(text);
  } catch {
    return undefined;
  }
}

/** The line of a key of a YAML or JSON file, by the keys that lead to it; 1 where it is not there. */
export function lineInData(run: Evaluation, file: string, keys: readonly string[]): number {
  const counter = new LineCounter();
  const text = run.setting.project.read(file) ?? '';
  let node: unknown = parseDocument(text, { lineCounter: counter }).contents;
  let line = 1;
  for (const key of keys) {
    const pair = isMap(node)
      ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
      : undefined;
    if (pair === undefined || !isScalar(pair.key)) break;
    line = counter.linePos(pair.key.range?.[0] ?? 0).line;
    node = pair.value;
  }
  return line;
}

/** A dash that stands alone in braces, or a comma as a value, is a text to the readers of some languages, not to the standard. */
const LONELY = /(:[ \t]+)(?:-(?=[ \t]*[,}])|,(?=[ \t]*$))/gm;

function quoteLonely(text: string): string {
  return text.replace(LONELY, (match, before: string) => `${before}'${match.slice(before.length)}'`);
}

/** A table that is a template (ERB): what it does is left out, what it writes is a text that says so. */
function withoutTemplates(text: string): string {
  if (!text.includes('<%')) return text;
  return text
    .replace(/<%(?!=)[\s\S]*?%>/g, '')
    .replace(/(["'])[^"'\n]*<%=[\s\S]*?%>[^"'\n]*\1/g, "'<%'")
    .replace(/[^\s:"']*<%=[\s\S]*?%>[^\s"']*/g, "'<%'");
}

function readYaml(text: string, isLenient = false): unknown {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return null;
  if (documents.some((document) => document.errors.length > 0)) {
    const quoted = isLenient ? text : quoteLonely(withoutTemplates(text));
    return quoted === text ? undefined : readYaml(quoted, true);
  }
  const values: unknown[] = documents.map((document) => document.toJS({ maxAliasCount: 100 }));
  // A file of remarks alone holds nothing, which is no fault.
  return values.length > 1 ? values : (values[0] ?? null);
}

/** `NAME=value`, one a line, with or without quotes; what follows a space and a `#` is a remark. */
function readVariables(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([\w.]+)[ \t]*=[ \t]*(.*)$/gm)].map(
      ([, name = '', written = '']) => {
        const quoted = /^(["'])(.*?)\1/.exec(written);
        return [name, quoted?.[2] ?? written.replace(/(?:^|[ \t]+)#.*$/, '').trim()];
      },
    ),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** `key=value` lines of Java's `Properties.load`: comments, continued lines, escapes; the last of a key wins. */
export function readProperties(text: string): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  const joined = text.replace(/^[ \t\f]*[#!].*$/gm, '').replace(/(?<!\\)((?:\\\\)*)\\\r?\n[ \t\f]*/g, '$1');
  for (const line of joined.split(/\r?\n|\r/)) {
    const match = /^[ \t\f]*((?:\\.|[^\\=:\s])+)[ \t\f]*[=:]?[ \t\f]*(.*)$/.exec(line);
    if (match?.[1] !== undefined) entries.push([unescaped(match[1]), unescaped(match[2] ?? '').trimEnd()]);
  }
  return Object.fromEntries(entries);
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_match, code?: string, character = '') =>
    code === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
