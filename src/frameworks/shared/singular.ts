const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
  criteria: 'criterion',
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  movies: 'movie',
  cookies: 'cookie',
  shoes: 'shoe',
  caches: 'cache',
  axes: 'axis',
  leaves: 'leaf',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  wolves: 'wolf',
  shelves: 'shelf',
  halves: 'half',
  thieves: 'thief',
  loaves: 'loaf',
  drives: 'drive',
  archives: 'archive',
  media: 'medium',
};

/** Words that are one as well as many. */
const UNCOUNTED =
  /(?:^|[-_])(?:audio|chassis|data|deer|equipment|feedback|fish|information|metadata|money|moose|news|nutrition|rice|series|sheep|software|species|staff|traffic)$/i;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(quiz)zes$/i, '$1'],
  [/(alias|status|bus|campus|virus|census|bonus|corpus)(?:es)?$/i, '$1'],
  [/(analy|diagno|ba|the|cri|synop|parenthe|hypothe|empha)ses$/i, '$1sis'],
  [/([^aeiouy]|qu)ies$/i, '$1y'],
  [/(x|ch|ss|sh|zz)es$/i, '$1'],
  [/(her|potat|tomat|ech|vet)oes$/i, '$1o'],
  [/([lr])ves$/i, '$1f'],
  [/(ss|us|is)$/i, '$1'],
  [/s$/i, ''],
];

/** One of many, by the rules of English that frameworks use to name parameters: `categories` → `category`. */
export function singular(word: string): string {
  if (UNCOUNTED.test(word)) return word;
  const last = /[A-Za-z]+$/.exec(word)?.[0] ?? word;
  const irregular = IRREGULAR[last.toLowerCase()];
  if (irregular !== undefined) return `${word.slice(0, word.length - last.length)}${irregular}`;
  const rule = RULES.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
