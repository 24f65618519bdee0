import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { colonPath, patternNames } from '../shared/path-patterns.ts';
import type { Application } from './application.ts';

/** `middleware.ts` (`proxy.ts` since Next 16) of an application. */
export interface RequestMiddleware {
  readonly names: readonly string[];
  /** @param path an OpenAPI template, without the base path. */
  runsBefore(path: string): boolean;
}

/** What runs before the routes that its `config.matcher` names; before all where it has none. */
export function middlewareOf(app: Application, host: Host): RequestMiddleware | undefined {
  for (const folder of [app.folder, `${app.folder}src/`]) {
    for (const name of ['middleware', 'proxy']) {
      for (const extension of ['ts', 'js']) {
        const module = host.module(`${folder}${name}.${extension}`);
        if (module === undefined) continue;
        const exported = host.exportedNames(module);
        const found = ['default', name].find((one) => exported.includes(one));
        if (found === undefined) continue;
        const view = host.exportOf(module, found);
        const handler =
          view === undefined || view.handler === '(inline)' || view.handler === 'default'
            ? name
            : view.handler;
        const config = exported.includes('config') ? host.member(module, 'config') : undefined;
        const matchers = matchersOf(host.entry(config, 'matcher'), host);
        return {
          names: view !== undefined && view.wrappers.length > 0 ? view.wrappers : [handler],
          runsBefore: (path) => matchers === undefined || matchers.some((matcher) => matches(matcher, path)),
        };
      }
    }
  }
  return undefined;
}

function matchersOf(value: Value | undefined, host: Host): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const items = host.force(value).kind === 'map' ? [value] : (host.items(value) ?? []);
  return items.flatMap((item) => host.text(host.entry(item, 'source') ?? item) ?? []);
}

/** `/((?!api|_next/static).*)`: all paths but those that begin so. Other expressions are not read: nothing is guarded by guess. */
const ALL_BUT = /^\/\(\(\?!([^)]*)\)\.[*+]\)$/;

function matches(matcher: string, path: string): boolean {
  const but = ALL_BUT.exec(matcher)?.[1];
  if (but !== undefined)
    return !but
      .split('|')
      .some((one) => /^[\w/-]+$/.test(one) && path.slice(1).startsWith(one.replace(/^\//, '')));
  if (/[()]/.test(matcher)) return matcher === '/(.*)';
  return patternNames(matcher, colonPath(path), false);
}
