import { HOLE, type KnownText } from '../frameworks/framework.ts';
import type { Evaluation } from './evaluation.ts';
import type { UnknownValue } from './value.ts';

/** Files in which a repository says how its services are set up. */
const FILES =
  /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w.-]+\.env|(?:conf|configs?|settings?|etc)\/[^/]+\.(?:ya?ml|toml|ini|json|conf)|[\w.-]*(?:conf|setting|application|app|default|values|compose|deployment)[\w.-]*\.(?:ya?ml|toml|ini|json|conf|properties))$/i;

/** Settings of tools. */
const TOOLS = /(?:^|\/)(?:node_modules\/|[tj]sconfig[^/]*\.json$)/;

/** A larger file is data. */
const SIZE_LIMIT = 200_000;

/** `name: value`, `NAME=value`, `- NAME=value`, `"name": "value",`. */
const LINE = /^[ \t]*(?:-[ \t]+)?(?:export[ \t]+)?["']?([\w.-]+)["']?[ \t]*[:=][ \t]*([^\n]*)$/gm;

/** What a setting is called that puts a whole service below a path, which few do. Another one is part of the address of what it names. */
const OF_SERVICE = /base|prefix|root|path|ur[li]|site|context|mount/;

/** Names that many things have: what a file says of one of them may be about another. */
const COMMON = new Set([
  'path',
  'prefix',
  'root',
  'base',
  'url',
  'uri',
  'host',
  'context',
  'version',
  'name',
  'home',
]);

/**
 * Of a path that begins with a setting which nobody is known to make, what the code writes after it: that is where it lies by
 * default. Files of settings that say something else decide, and leave it open where they do not agree.
 */
export function byUnset(run: Evaluation, text: KnownText, condition: string | undefined): KnownText {
  const [hole] = text.holes;
  const after = text.text.slice(HOLE.length);
  if (hole?.optional !== true || text.holes.length > 1 || !text.text.startsWith(HOLE)) return text;
  if (after !== '' && !after.startsWith('/')) return text;
  const name = nameOf(hole);
  if (name === undefined || isTested(name, condition)) return text;
  const said = saidOf(run, name);
  if (said.size === 0 && !OF_SERVICE.test(name)) return text;
  const [only = '', ...others] = said;
  if (others.length > 0 || (only !== '' && (!only.startsWith('/') || COMMON.has(name)))) return text;
  const soft = only === '' ? `default of ${hole.why}` : `value of ${hole.why} in the files of settings`;
  return { text: `${only.replace(/\/+$/, '')}${after}`, holes: [], soft: text.soft ?? soft };
}

/** The setting's own name: the last one of `Base of Config`, `viper.GetString("http.base")`, `Load of Config.URL.Path`. */
function nameOf({ why }: UnknownValue): string | undefined {
  // A struct without a name is told by its file.
  const told = /\("([^"]+)"\)/.exec(why)?.[1] ?? why.replace(/ of a struct of [^ ]*\.go/, '');
  const words = told.split('.').filter((word) => !/^(?:Path|RawPath|EscapedPath\(\))$/.test(word));
  const name = plain(words.at(-1)?.replace(/ of .*$/, '') ?? '');
  return name === '' ? undefined : name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Where code asks whether it is set, it lies there only when somebody sets it. */
function isTested(name: string, condition: string | undefined): boolean {
  return condition !== undefined && (/[!=]=\s*""|len\(/.test(condition) || plain(condition).includes(name));
}

const SAID = new WeakMap<Evaluation, ReadonlyMap<string, ReadonlySet<string>>>();

/** What files of settings say of a name: texts that are not empty. */
function saidOf(run: Evaluation, name: string): ReadonlySet<string> {
  let said = SAID.get(run);
  if (said === undefined) {
    said = readAll(run);
    SAID.set(run, said);
  }
  return said.get(name) ?? new Set();
}

function readAll({ setting: { project } }: Evaluation): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const file of project.files) {
    if (!FILES.test(file) || TOOLS.test(file)) continue;
    const text = project.read(file);
    if (text === undefined || text.length > SIZE_LIMIT) continue;
    for (const [, key = '', written = ''] of text.matchAll(LINE)) {
      const value = saidBy(written);
      if (value === '') continue;
      const name = plain(key.slice(key.lastIndexOf('.') + 1));
      said.set(name, (said.get(name) ?? new Set()).add(value));
    }
  }
  return said;
}

/** A text without its quotes and remark; empty for an address without a path, and for what is filled in elsewhere. */
function saidBy(written: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(written);
  const text = quoted?.[2] ?? written.replace(/(?:^|[ \t]+)[#;].*$/, '').trim();
  const bare = text.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1').replace(/,$/, '');
  if (/\$\{|\{\{|^\$\w+$|^(?:null|~|\/)$/.test(bare)) return '';
  return bare.replace(/^\w+:\/\/[^/]*/, '').replace(/^\/$/, '');
}
