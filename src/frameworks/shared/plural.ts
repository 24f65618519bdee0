import { IRREGULAR, UNCOUNTED } from './singular.ts';

const UNCOUNTED_ENDS = /^(?:\w+ware|\w*media|sea[- ]bass)$/i;

const MANY = new Map([...IRREGULAR].map(([many, one]) => [one, many]));

/** The first that fits is applied. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(s)tatus$/i, '$1tatuses'],
  [/(quiz)$/i, '$1zes'],
  [/^(ox)$/i, '$1en'],
  [/([ml])ouse$/i, '$1ice'],
  [/(matr|vert|ind)(?:ix|ex)$/i, '$1ices'],
  [/(x|ch|ss|sh)$/i, '$1es'],
  [/([^aeiouy]|qu)y$/i, '$1ies'],
  [/(hive|gulf)$/i, '$1s'],
  [/([^f])fe$/i, '$1ves'],
  [/([lr])f$/i, '$1ves'],
  [/sis$/i, 'ses'],
  [/([ti])um$/i, '$1a'],
  [/(tax)on$/i, '$1a'],
  [/(c)riterion$/i, '$1riteria'],
  [/(p)erson$/i, '$1eople'],
  [/(m)an$/i, '$1en'],
  [/(c)hild$/i, '$1hildren'],
  [/(f)oot$/i, '$1eet'],
  [/(buffal|her|potat|tomat|volcan)o$/i, '$1oes'],
  [/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|vir)us$/i, '$1i'],
  [/us$/i, 'uses'],
  [/(alias)$/i, '$1es'],
  [/(analys|ax|cris|test|thes)is$/i, '$1es'],
  [/s$/i, 's'],
  [/$/, 's'],
];

/**
 * Many of one: `category` → `categories`. The rules of English of doctrine/inflector 2, in their order
 * (https://www.doctrine-project.org/projects/inflector.html).
 */
export function plural(word: string): string {
  const lower = word.toLowerCase();
  if (word === '' || UNCOUNTED.has(lower) || UNCOUNTED_ENDS.test(word)) return word;
  const irregular = MANY.get(lower);
  if (irregular !== undefined) return irregular;
  const rule = RULES.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
