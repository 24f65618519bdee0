/** Combinations of optional parts and branches that one expression yields at most. */
const LIMIT = 32;

/** A capturing group without a name, and any other stretch that the expression leaves open. */
const UNNAMED = 'var';

interface Reader {
  readonly text: string;
  at: number;
}

/**
 * Path templates that a regular expression of Python stands for: `^a/(?P<id>\d+)/?$` is `a/{id}` and `a/{id}/`. Groups are
 * parameters (`{*name}` where one may take several segments), optional parts and branches are several templates.
 */
export function regexTemplates(source: string): readonly string[] {
  const reader: Reader = { text: source, at: 0 };
  const templates = readBranches(reader).map(tidy);
  return [...new Set(templates)];
}

/** Open stretches side by side are one. */
function tidy(template: string): string {
  return template
    .replace(/(?:\{var\})*\{\*var\}(?:\{\*?var\})*/g, `{*${UNNAMED}}`)
    .replace(/(?:\{var\}){2,}/g, `{${UNNAMED}}`);
}

/** Branches up to the closing parenthesis, which is taken, or the end. */
function readBranches(reader: Reader): readonly string[] {
  const branches: string[] = [];
  let current: readonly string[] = [''];
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at] ?? '';
    if (character === ')') {
      reader.at++;
      break;
    }
    if (character === '|') {
      reader.at++;
      branches.push(...current);
      current = [''];
      continue;
    }
    const piece = quantified(reader, readPiece(reader, character));
    current = current.flatMap((left) => piece.map((right) => left + right)).slice(0, LIMIT);
  }
  return [...branches, ...current].slice(0, LIMIT);
}

function quantified(reader: Reader, piece: readonly string[]): readonly string[] {
  const quantifier = /^(?:[*+?]|\{\d*,?\d*\})[?+]?/.exec(reader.text.slice(reader.at))?.[0];
  if (quantifier === undefined || quantifier === '{}') return piece;
  reader.at += quantifier.length;
  if (quantifier.startsWith('?') || quantifier.startsWith('{0,1}')) return ['', ...piece];
  if (quantifier.startsWith('+') && piece.length === 1 && piece[0] === '/') return piece;
  const isParameter = piece.length === 1 && /^\{\*?\w+\}$/.test(piece[0] ?? '');
  return isParameter ? piece : [`{${UNNAMED}}`];
}

function readPiece(reader: Reader, character: string): readonly string[] {
  reader.at++;
  switch (character) {
    case '^':
    case '$':
      return [''];
    case '(':
      return readGroup(reader);
    case '[':
      return [readClass(reader)];
    case '\\':
      return [readEscape(reader)];
    case '.':
      // Repeated, any character takes several segments; alone it is most often a full stop that nobody escaped.
      return [/^[*+]/.test(reader.text.slice(reader.at)) ? `{*${UNNAMED}}` : '.'];
    default:
      return [character];
  }
}

function readEscape(reader: Reader): string {
  const character = reader.text[reader.at++] ?? '';
  if (/[AZzbB]/.test(character)) return '';
  return /[dwsDWS]/.test(character) ? `{${UNNAMED}}` : character;
}

/** A class of one plain character is that character. */
function readClass(reader: Reader): string {
  const match = /^\^?\]?(?:\\.|[^\]\\])*\]/s.exec(reader.text.slice(reader.at))?.[0] ?? '';
  reader.at += match.length;
  const inside = match.slice(0, -1);
  if (/^\\?[^\w\s^\\]$/.test(inside)) return inside.slice(-1);
  return `{${UNNAMED}}`;
}

function readGroup(reader: Reader): readonly string[] {
  const rest = reader.text.slice(reader.at);
  if (rest.startsWith('?:')) {
    reader.at += 2;
    return readBranches(reader);
  }
  const name = /^\?P<(\w+)>/.exec(rest)?.[1];
  // With named groups inside, only they are parameters.
  if (name === undefined && !rest.startsWith('?')) {
    const at = reader.at;
    if (skipGroup(reader).includes('(?P<')) {
      reader.at = at;
      return readBranches(reader);
    }
    reader.at = at;
  }
  const inside = skipGroup(reader);
  if (name === undefined && inside.startsWith('?P=')) return [`{${UNNAMED}}`];
  // Flags and what looks ahead or behind take no text.
  if (name === undefined && inside.startsWith('?') && !inside.startsWith('?P<')) return [''];
  return [`{${spansSegments(inside) ? '*' : ''}${name ?? UNNAMED}}`];
}

/** Whether what a group takes may hold a slash: `.*`, `[^.]+`, `[\w/]+`. */
function spansSegments(source: string): boolean {
  return (
    /(?:^|[^\\])\.[*+]/.test(source) ||
    /\[\^[^\]/]*\][*+]/.test(source) ||
    /\[[^^\]][^\]]*\/[^\]]*\][*+]|\[\/[^\]]*\][*+]/.test(source)
  );
}

/** Skips a balanced group and gives what is inside. */
function skipGroup(reader: Reader): string {
  const start = reader.at;
  let depth = 1;
  let inClass = false;
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text[reader.at];
    if (character === '\\') reader.at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) break;
  }
  const inside = reader.text.slice(start, reader.at);
  reader.at++;
  return inside;
}
