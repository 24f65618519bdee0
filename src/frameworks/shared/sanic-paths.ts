import type { Value } from '../../resolve/value.ts';
import type { Host, Template } from '../framework.ts';

/** Around what a path carries along besides its text. */
const OPEN = '\uE001';
const CLOSE = '\uE002';

/**
 * Who names a version, strongest first: a route, the call that registers a blueprint, a blueprint or group itself (the
 * innermost). Source: `Blueprint.register` and `Sanic.blueprint` of Sanic 23 to 25.
 */
export type Namer = 'route' | 'option' | 'own';

export interface Extras {
  readonly version?: Value | undefined;
  readonly versionPrefix?: Value | undefined;
  /** Whether a slash at the end counts. */
  readonly strict?: boolean | undefined;
}

/** A path that carries what stands in front of all paths of its application, whatever prefixes come between. */
export function withExtras(path: Value, namer: Namer, extras: Extras, host: Host): Value {
  const { version, versionPrefix, strict } = extras;
  if (version === undefined && versionPrefix === undefined && strict === undefined) return path;
  const paths = host.force(path);
  if (paths.kind === 'list')
    return { ...paths, items: paths.items.map((item) => withExtras(item, namer, extras, host)) };
  return {
    kind: 'text',
    parts: [
      `${OPEN}${namer}|${strict === undefined ? '' : strict ? 'strict' : 'loose'}|`,
      ...partsOf(versionPrefix, host),
      '|',
      ...partsOf(version, host),
      CLOSE,
      ...partsOf(path, host),
    ],
  };
}

function partsOf(
  value: Value | undefined,
  host: Host,
): readonly (string | Extract<Value, { kind: 'unknown' }>)[] {
  const forced = value === undefined ? undefined : host.force(value);
  if (forced === undefined) return [];
  if (forced.kind === 'text') return forced.parts;
  if (forced.kind === 'constant')
    return forced.value === null || forced.value === undefined ? [] : [String(forced.value)];
  return [forced.kind === 'unknown' ? forced : { kind: 'unknown', why: 'a path', site: host.site }];
}

interface Carried {
  readonly namer: string;
  readonly strict: string;
  readonly versionPrefix: string;
  readonly version: string;
}

/** `<name>`, `<name:converter>`, `<name:regex>`, and `<name:path>`, which takes all that remains; versions go in front. */
export function sanicTemplates(raw: string): readonly Template[] {
  const carried: Carried[] = [];
  const text = raw.replace(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g'), (_match, inside: string) => {
    const [namer = '', strict = '', versionPrefix = '', version = ''] = inside.split('|');
    carried.push({ namer, strict, versionPrefix, version });
    return '';
  });
  let catchAll: string | undefined;
  const path = text.replace(
    /<([A-Za-z_]\w*)(?::((?:[^<>]|\(\?P<\w+>|\(\?<[=!])*))?>/g,
    (_match, name: string, converter: string | undefined) => {
      if (converter === 'path') catchAll = name;
      return `{${name}}`;
    },
  );
  const versioned = `${versionOf(carried)}/${path}`.replace(/\/{2,}/g, '/');
  const clean = isStrict(carried) ? versioned : versioned.replace(/(.)\/$/, '$1');
  return [
    catchAll !== undefined && clean.endsWith(`{${catchAll}}`) ? { path: clean, catchAll } : { path: clean },
  ];
}

const RANKS = ['own', 'option', 'route'];

/** The strongest of what was carried, the innermost of equals. */
function strongest(carried: readonly Carried[], is: (one: Carried) => boolean): Carried | undefined {
  return carried
    .filter(is)
    .reduce<Carried | undefined>(
      (best, one) =>
        best === undefined || RANKS.indexOf(one.namer) >= RANKS.indexOf(best.namer) ? one : best,
      undefined,
    );
}

function versionOf(carried: readonly Carried[]): string {
  const version = strongest(carried, (one) => one.version !== '')?.version;
  if (version === undefined) return '';
  const prefix = strongest(carried, (one) => one.versionPrefix !== '' && one.versionPrefix !== '/v');
  return `/${prefix?.versionPrefix ?? '/v'}${version.replace(/^\/+|\/+$/g, '').replace(/^v+/, '')}`;
}

function isStrict(carried: readonly Carried[]): boolean {
  return strongest(carried, (one) => one.strict !== '')?.strict === 'strict';
}
