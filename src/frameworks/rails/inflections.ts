/** Rules of Active Support's English inflections, the last that matches first. https://api.rubyonrails.org/classes/ActiveSupport/Inflector/Inflections.html */
type Rules = readonly (readonly [RegExp, string])[];

const SINGULARS: Rules = [
  [/(z)ombies?$/i, '$1ombie'],
  [/(m)oves?$/i, '$1ove'],
  [/(s)ex(?:es)?$/i, '$1ex'],
  [/(c)hild(?:ren)?$/i, '$1hild'],
  [/(m)[ea]n$/i, '$1an'],
  [/(p)(?:eople|erson)$/i, '$1erson'],
  [/(database)s$/i, '$1'],
  [/(quiz)zes$/i, '$1'],
  [/(matr)ices$/i, '$1ix'],
  [/(vert|ind)ices$/i, '$1ex'],
  [/^(ox)en/i, '$1'],
  [/(alias|status)(?:es)?$/i, '$1'],
  [/(octop|vir)(?:us|i)$/i, '$1us'],
  [/^(a)x[ie]s$/i, '$1xis'],
  [/(cris|test)(?:is|es)$/i, '$1is'],
  [/(shoe)s$/i, '$1'],
  [/(o)es$/i, '$1'],
  [/(bus)(?:es)?$/i, '$1'],
  [/^(m|l)ice$/i, '$1ouse'],
  [/(x|ch|ss|sh)es$/i, '$1'],
  [/(m)ovies$/i, '$1ovie'],
  [/(s)eries$/i, '$1eries'],
  [/([^aeiouy]|qu)ies$/i, '$1y'],
  [/([lr])ves$/i, '$1f'],
  [/(tive)s$/i, '$1'],
  [/(hive)s$/i, '$1'],
  [/([^f])ves$/i, '$1fe'],
  [/(^analy)(?:sis|ses)$/i, '$1sis'],
  [/((?:a)naly|(?:b)a|(?:d)iagno|(?:p)arenthe|(?:p)rogno|(?:s)ynop|(?:t)he)(?:sis|ses)$/i, '$1sis'],
  [/([ti])a$/i, '$1um'],
  [/(n)ews$/i, '$1ews'],
  [/(ss)$/i, '$1'],
  [/s$/i, ''],
];

const PLURALS: Rules = [
  [/(z)ombies?$/i, '$1ombies'],
  [/(m)oves?$/i, '$1oves'],
  [/(s)ex(?:es)?$/i, '$1exes'],
  [/(c)hild(?:ren)?$/i, '$1hildren'],
  [/(m)[ea]n$/i, '$1en'],
  [/(p)(?:eople|erson)$/i, '$1eople'],
  [/(quiz)$/i, '$1zes'],
  [/^(oxen)$/i, '$1'],
  [/^(ox)$/i, '$1en'],
  [/^(m|l)(?:ice|ouse)$/i, '$1ice'],
  [/(matr|vert|ind)(?:ix|ex)$/i, '$1ices'],
  [/(x|ch|ss|sh)$/i, '$1es'],
  [/([^aeiouy]|qu)y$/i, '$1ies'],
  [/(hive)$/i, '$1s'],
  [/([^f])fe$/i, '$1ves'],
  [/([lr])f$/i, '$1ves'],
  [/sis$/i, 'ses'],
  [/([ti])a$/i, '$1a'],
  [/([ti])um$/i, '$1a'],
  [/(buffal|tomat)o$/i, '$1oes'],
  [/(bu)s$/i, '$1ses'],
  [/(alias|status)$/i, '$1es'],
  [/(octop|vir)(?:i|us)$/i, '$1i'],
  [/^(ax|test)is$/i, '$1es'],
  [/s$/i, 's'],
  [/$/, 's'],
];

const UNCOUNTABLE = 'equipment|information|rice|money|species|series|fish|sheep|jeans|police';

/** What an application adds to the rules: `inflect.irregular`, `inflect.uncountable`. */
export interface OwnInflections {
  readonly irregular: (readonly [singular: string, plural: string])[];
  readonly uncountable: string[];
}

/** `comments` → `comment`. */
export function singularize(word: string, own: OwnInflections): string {
  const irregular = own.irregular.find(([one, many]) => endsWithWord(word, many) || endsWithWord(word, one));
  if (irregular !== undefined) return replaceEnd(word, irregular, irregular[0]);
  return inflected(word, SINGULARS, own);
}

/** `profile` → `profiles`. */
export function pluralize(word: string, own: OwnInflections): string {
  const irregular = own.irregular.find(([one, many]) => endsWithWord(word, one) || endsWithWord(word, many));
  if (irregular !== undefined) return replaceEnd(word, irregular, irregular[1]);
  return inflected(word, PLURALS, own);
}

function inflected(word: string, rules: Rules, own: OwnInflections): string {
  const uncountable = new RegExp(`\\b(?:${[UNCOUNTABLE, ...own.uncountable].join('|')})$`, 'i');
  if (word === '' || uncountable.test(word.replaceAll('_', ' '))) return word;
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

function endsWithWord(word: string, end: string): boolean {
  return word === end || word.endsWith(end);
}

function replaceEnd(word: string, [one, many]: readonly [string, string], by: string): string {
  const end = word.endsWith(many) ? many : one;
  return `${word.slice(0, word.length - end.length)}${by}`;
}
