import type { Host } from '../framework.ts';
import { dependents } from './java-modules.ts';

/** A servlet of `WEB-INF/web.xml`. */
export interface Servlet {
  /** What stands between its tags; empty where only its mapping is there. */
  readonly written: string;
  readonly className: string;
  readonly name: string;
  /** Patterns that are paths, without what they take: `/rest/*` is `/rest`, `/` and `/*` are empty. */
  readonly paths: readonly string[];
}

/** The servlets that the `web.xml` of a module declares or maps. */
export function servletsOf(module: string, host: Host): readonly Servlet[] {
  const known = host.state('servlets', () => new Map<string, readonly Servlet[]>());
  const before = known.get(module);
  if (before !== undefined) return before;
  const text = host.data([module, WEB_XML].filter((part) => part !== '').join('/'));
  const found = typeof text === 'string' ? read(text.replace(/<!--[\s\S]*?-->/g, '')) : [];
  known.set(module, found);
  return found;
}

/**
 * The module whose `web.xml` serves what a module holds: itself, else the only one of those that depend on it.
 * @param serves whether the `web.xml` of a module serves such things
 */
export function webModuleOf(
  module: string,
  serves: (module: string) => boolean,
  host: Host,
): string | undefined {
  const known = host.state('web modules', () => new Map<string, string | undefined>());
  if (known.has(module)) return known.get(module);
  const serving = host
    .files(`**/${WEB_XML}`)
    .map((file) => file.slice(0, -WEB_XML.length).replace(/\/$/, ''))
    .filter(serves);
  const found = serving.includes(module) ? [module] : dependents(module, serving, host);
  const web = found.length === 1 ? found[0] : undefined;
  known.set(module, web);
  return web;
}

const WEB_XML = 'src/main/webapp/WEB-INF/web.xml';

function read(text: string): readonly Servlet[] {
  const mappings = blocks(text, 'servlet-mapping');
  const declared = blocks(text, 'servlet').map((written) => ({
    written,
    className: content(written, 'servlet-class') ?? '',
    name: content(written, 'servlet-name') ?? '',
  }));
  const mapped = mappings
    .flatMap((block) => content(block, 'servlet-name') ?? [])
    .filter((name) => !declared.some((one) => one.name === name))
    .map((name) => ({ written: '', className: '', name }));
  return [...declared, ...mapped].map((servlet) => ({
    ...servlet,
    paths: mappings
      .filter((block) => content(block, 'servlet-name') === servlet.name)
      .flatMap((block) => blocks(block, 'url-pattern'))
      .flatMap((pattern) => {
        const path = pattern.trim();
        return path.startsWith('/') ? [path.replace(/\/?\*?$/, '')] : [];
      }),
  }));
}

function blocks(text: string, tag: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, inside = '']) => inside,
  );
}

function content(text: string, tag: string): string | undefined {
  return blocks(text, tag)[0]?.trim();
}
