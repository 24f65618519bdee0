/** What the text of a file tells without being parsed. */
export interface FileHead {
  /** Namespaces that the file declares, in order. */
  readonly namespaces: readonly string[];
  /** Namespaces that it uses. */
  readonly usings: readonly string[];
  /** Those of them that every file of the project uses. */
  readonly globals: readonly string[];
  /** Types that it declares, with the namespace around them. */
  readonly types: readonly { readonly name: string; readonly namespace: string }[];
  /** Extension methods that it declares. */
  readonly extensions: readonly string[];
}

const MODIFIERS =
  '(?:(?:public|internal|private|protected|static|sealed|abstract|partial|readonly|ref|file|unsafe|new)[ \\t]+)*';

/** A line that begins a namespace, a `using` or a type, with the attributes that stand before it on the line. */
const DECLARATION = new RegExp(
  `^[ \\t]*(?:\\[[^\\n]*?\\][ \\t]*)*(?:namespace[ \\t]+([\\w.]+)|(global[ \\t]+)?using[ \\t]+(?:global::)?([\\w.]+)[ \\t]*;|${MODIFIERS}(?:class|interface|struct|enum|record(?:[ \\t]+(?:class|struct))?)[ \\t]+([\\w\\u0080-\\uffff]+))`,
  'gm',
);

const EXTENSION = /\b(\w+)\s*(?:<[^<>()]*>)?\s*\(\s*(?:\[[^\]]*\]\s*)?this\s+(?:ref\s+|in\s+)?[\w.:]+/g;

/** A block of extension members, and what may be a method of one. */
const BLOCK = /^[ \t]*extension\s*(?:<[^<>()]*>)?\s*\(/m;
const METHOD = /\b(?:public|internal)\s[^(){}=;\n]*?\b(\w+)\s*(?:<[^<>()]*>)?\s*\(/g;

/** Reads the head of a file: a cheap scan that may say too much, since comments and strings count. */
export function readHead(text: string): FileHead {
  const namespaces: string[] = [];
  const usings: string[] = [];
  const globals: string[] = [];
  const types: { name: string; namespace: string }[] = [];
  for (const [, namespace, isGlobal, using, type] of text.matchAll(DECLARATION)) {
    if (namespace !== undefined) namespaces.push(namespace);
    else if (using !== undefined) (isGlobal === undefined ? usings : globals).push(using);
    else if (type !== undefined) types.push({ name: type, namespace: namespaces.at(-1) ?? '' });
  }
  const patterns = BLOCK.test(text) ? [EXTENSION, METHOD] : [EXTENSION];
  const extensions = patterns.flatMap((one) => [...text.matchAll(one)].map((match) => match[1] ?? ''));
  return { namespaces, usings, globals, types, extensions };
}
