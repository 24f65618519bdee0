/** Names of environment variables whose values are secrets. */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASS|CREDENTIALS?|APIKEY|KEY|DSN|COOKIE|PAT|WEBHOOK|AUTH|CONNECTION_STRING|DATABASE_URL|ACTIONS_RUNTIME_TOKEN)(?:$|_)/i;

/** What matches and is no secret: a socket, a path to a file of certificates. */
const NO_SECRET = /(?:_SOCK|_FILE|_PATH|_DIR|_HOME)$/i;

/** A shorter value would mask ordinary words. */
const SHORTEST = 6;

/** A line without an end is written out at this length, in bytes, so that memory stays bounded. */
const LONGEST_LINE = 1024 * 1024;

/** Tokens that are known by their form, in whatever variable they came. */
const TOKENS =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|AKIA[A-Z0-9]{16}|sk-[A-Za-z0-9_-]{20,})/g;

/** The password in a URL. */
const URL_PASSWORD = /(:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g;

/** The values to hide, longest first, line by line: a key of several lines is printed line by line. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && SECRET_NAME.test(name) && !NO_SECRET.test(name) ? value.split(/\r?\n/) : [],
  );
  return [...new Set(values.map((value) => value.trim()))]
    .filter(
      (value) =>
        value.length >= SHORTEST &&
        !/^(?:true|false|enabled|disabled|-+BEGIN [A-Z ]+-+|-+END [A-Z ]+-+)$/i.test(value),
    )
    .toSorted((one, other) => other.length - one.length);
}

/** A text with every secret replaced by `***`. */
export function maskText(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, '***');
  return masked.replace(TOKENS, '***').replace(URL_PASSWORD, '$1***');
}

/**
 * Masks a stream of bytes: holds back what is not yet a whole line, so that a secret that comes in pieces is seen.
 * The bytes of everything else stay as they are.
 */
export function maskingStream(secrets: readonly string[], write: (bytes: Buffer) => void) {
  // One character for each byte, so that no byte is lost to decoding.
  const hidden = secrets.map((secret) => Buffer.from(secret, 'utf8').toString('latin1'));
  const longest = hidden[0]?.length ?? 0;
  let held = '';
  const put = (text: string): void => {
    if (text !== '') write(Buffer.from(maskText(text, hidden), 'latin1'));
  };
  return {
    add(chunk: Buffer): void {
      held += chunk.toString('latin1');
      const end = Math.max(held.lastIndexOf('\n'), held.lastIndexOf('\r')) + 1;
      if (end > 0) {
        put(held.slice(0, end));
        held = held.slice(end);
      } else if (held.length > LONGEST_LINE) {
        put(held.slice(0, held.length - longest));
        held = held.slice(held.length - longest);
      }
    },
    end(): void {
      put(held);
      held = '';
    },
  };
}
