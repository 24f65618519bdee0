/**
 * The value of a JSON text with comments and trailing commas, as `tsconfig.json` and `appsettings.json` allow. Undefined where it is no JSON all the
 * same: a broken configuration file resolves nothing, and its own tool says what is wrong with it.
 */
export function parseJsonc(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  return parsed(bare) ?? parsed(strip(bare));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PIECE = /("(?:\\[\s\S]|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA = /("(?:\\[\s\S]|[^"\\])*")|,(?=\s*[\]}])/g;

function strip(text: string): string {
  return text
    .replace(PIECE, (_, string: string | undefined) => string ?? ' ')
    .replace(TRAILING_COMMA, (_, string: string | undefined) => string ?? '');
}
