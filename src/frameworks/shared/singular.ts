/** Words that are one as well as many. */
export const UNCOUNTED = new Set(
  `
    advice aircraft amoyese art audio baggage bison borghese bream breeches britches buffalo butter cantus carp
    cattle chassis clippers clothes clothing coal cod coitus compensation congoese contretemps coreopsis corps
    cotton data debris deer diabetes djinn education eland elk emoji equipment evidence faroese fascia feedback fish
    flounder flour foochowese food fuchsia furniture galleria gallows genevese genoese gilbertese gold headquarters
    herpes hijinks homework hottentotese impatience information innings jackanapes jeans jedi kin kiplingese
    knowledge kongoese leather love lucchese luggage mackerel mafia maltese management metadata mews militia money
    moose mumps music nankingese news nexus niasese nutrition offspring oil pants patience pekingese petunia
    piedmontese pincers pistoiese plankton pliers pokemon police polish portuguese proceedings progress rabies rain
    research rhinoceros rice salmon sand sarawakese scissors sepia series shavese shears sheep siemens silk sms soap
    spam species staff sugar swine talent toothpaste traffic travel trivia trousers trout tuna us utopia vermontese
    vinegar weather wenchowese wheat whiting wildebeest wood wool yengeese
  `
    .trim()
    .split(/\s+/),
);

const UNCOUNTED_ENDS = /^(?:.*ss|\w+ware|\w+media|sea[- ]bass)$/i;

/** Pairs of what is many and what is one, whole words only. */
export const IRREGULAR = new Map(
  `
    atlases:atlas axes:axe beefs:beef blouses:blouse brothers:brother cafes:cafe chateaux:chateau niveaux:niveau
    children:child canvases:canvas cookies:cookie corpuses:corpus cows:cow criteria:criterion curricula:curriculum
    demos:demo dominoes:domino echoes:echo feet:foot fungi:fungus ganglions:ganglion gases:gas genies:genie
    genera:genus geese:goose graffiti:graffito hippopotami:hippopotamus hoofs:hoof humans:human irises:iris
    larvae:larva leaves:leaf lenses:lens loaves:loaf men:man media:medium memoranda:memorandum monies:money
    mongooses:mongoose mottoes:motto moves:move mythoi:mythos niches:niche nuclei:nucleus numina:numen
    occiputs:occiput octopuses:octopus opuses:opus oxen:ox passersby:passerby penises:penis people:person
    plateaux:plateau runners-up:runner-up safes:safe sexes:sex sieves:sieve soliloquies:soliloquy sons-in-law:son-
    in-law syllabi:syllabus testes:testis thieves:thief teeth:tooth tornadoes:tornado trilbys:trilby turfs:turf
    valves:valve volcanoes:volcano abuses:abuse avalanches:avalanche caches:cache curves:curve emphases:emphasis
    foes:foe graves:grave hoaxes:hoax neuroses:neurosis saves:save waves:wave oases:oasis zombies:zombie
  `
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [many = '', one = ''] = pair.split(':');
      return [many, one];
    }),
);

/** The first that fits is applied. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(s)tatuses$/i, '$1tatus'],
  [/(s)tatus$/i, '$1tatus'],
  [/(c)ampus$/i, '$1ampus'],
  [/^(.*)(menu)s$/i, '$1$2'],
  [/(quiz)zes$/i, '$1'],
  [/(matr)ices$/i, '$1ix'],
  [/(vert|ind)ices$/i, '$1ex'],
  [/^(ox)en/i, '$1'],
  [/(alias)(es)*$/i, '$1'],
  [/(buffal|her|potat|tomat|volcan)oes$/i, '$1o'],
  [/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|viri?)i$/i, '$1us'],
  [/([ftw]ax)es/i, '$1'],
  [/(analys|ax|cris|test|thes)es$/i, '$1is'],
  [/(shoe|slave)s$/i, '$1'],
  [/(o)es$/i, '$1'],
  [/ouses$/i, 'ouse'],
  [/([^a])uses$/i, '$1us'],
  [/([m|l])ice$/i, '$1ouse'],
  [/(x|ch|ss|sh)es$/i, '$1'],
  [/(m)ovies$/i, '$1ovie'],
  [/(s)eries$/i, '$1eries'],
  [/([^aeiouy]|qu)ies$/i, '$1y'],
  [/([lr])ves$/i, '$1f'],
  [/(tive)s$/i, '$1'],
  [/(hive)s$/i, '$1'],
  [/(drive)s$/i, '$1'],
  [/(dive)s$/i, '$1'],
  [/(olive)s$/i, '$1'],
  [/([^fo])ves$/i, '$1fe'],
  [/(^analy)ses$/i, '$1sis'],
  [/(analy|diagno|^ba|(p)arenthe|(p)rogno|(s)ynop|(t)he)ses$/i, '$1$2sis'],
  [/(tax)a$/i, '$1on'],
  [/(c)riteria$/i, '$1riterion'],
  [/([ti])a$/i, '$1um'],
  [/(p)eople$/i, '$1erson'],
  [/(m)en$/i, '$1an'],
  [/(c)hildren$/i, '$1hild'],
  [/(f)eet$/i, '$1oot'],
  [/(n)ews$/i, '$1ews'],
  [/eaus$/i, 'eau'],
  [/^tights$/i, 'tights'],
  [/^shorts$/i, 'shorts'],
  [/s$/i, ''],
];

/**
 * One of many as Laravel names parameters: `categories` → `category`. The rules of English of doctrine/inflector 2, in their order
 * (https://www.doctrine-project.org/projects/inflector.html).
 */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  if (UNCOUNTED.has(lower) || UNCOUNTED_ENDS.test(word)) return word;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined)
    return word === lower ? irregular : `${irregular[0]?.toUpperCase()}${irregular.slice(1)}`;
  const rule = RULES.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
