import { isObject, type JsonObject } from './source-file.ts';

/**
 * Base paths of a list of Server Objects, in their order, without duplicates: variables by their defaults, without
 * host, query or trailing slash; `/v1` for `v1`, since a relative server is relative to where the service is.
 *
 * @returns undefined where there is no list or it is empty: then the next outer list counts.
 */
export function serverBases(servers: unknown): readonly string[] | undefined {
  if (!Array.isArray(servers)) return undefined;
  const bases = servers
    .filter(isObject)
    .filter((server) => typeof server['url'] === 'string')
    .map((server) => basePath(withDefaults(String(server['url']), server['variables'])));
  return bases.length === 0 ? undefined : [...new Set(bases)];
}

/** Base path of the root: `servers` of OpenAPI 3, `basePath` of 2.0. `['']` where it names none. */
export function rootBases(root: JsonObject): readonly string[] {
  if (root['swagger'] !== undefined) {
    return [typeof root['basePath'] === 'string' ? basePath(root['basePath']) : ''];
  }
  return serverBases(root['servers']) ?? [''];
}

/** A variable without a default stays a path parameter. */
function withDefaults(url: string, variables: unknown): string {
  if (!isObject(variables)) return url;
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = isObject(variable) ? variable['default'] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** The path of a URL that may be relative, a template, or have an unknown host. */
function basePath(url: string): string {
  const path = url
    .replace(/[?#].*$/s, '')
    // `https://host`, `//host`, and a whole URL whose scheme is a variable without a default.
    .replace(/^(?:[a-z][a-z\d+.-]*:|\{[^{}]*\}:)?\/\/[^/]*/i, '')
    // A host that is one variable: `{server}/v1`.
    .replace(/^\{[^{}]*\}(?=\/)/, '')
    // A host without a scheme, which is a common slip: `api.shop.example/v1`, `localhost:8080/v1`.
    .replace(/^(?:localhost|[\w{}-]+(?:\.[\w{}-]+)*\.[a-z]{2,})(?::\d+)?(?=\/|$)/i, '');
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.map((segment) => `/${segment}`).join('');
}
