import type { Router } from '../../resolve/router.ts';
import type { ClassValue, GivenValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type DecoratorDialect, serveClass } from './decorated-classes.ts';
import { withColons } from './described-paths.ts';
import { methodOf } from './verbs.ts';

const DIALECT: DecoratorDialect = {
  libraries: ['koa-swagger-decorator'],
  isController: (name) => name === 'prefix',
  route(name, args, host) {
    const [first, second] = args;
    const [verb, path] =
      name === 'routeConfig'
        ? [host.entry(first?.value, 'method'), host.entry(first?.value, 'path')]
        : [first?.value, second?.value];
    const method = name === 'request' || name === 'routeConfig' ? methodOf(host.text(verb) ?? '') : undefined;
    if (method === undefined || path === undefined) return undefined;
    return { methods: [method], path: withColons(path, /\{(.*?)\}/g, host) };
  },
  guards: ({ name, args }) => (/^middlewares/.test(name) ? args : []),
};

/** What koa-swagger-decorator's router adds to Koa's: decorated classes, those of a folder, and its pages. */
export function swaggerRouter(
  router: Router,
  name: string,
  args: readonly GivenValue[],
  host: Host,
): Value | undefined {
  const [first] = args;
  if (name === 'map' || name === 'applyRoute') {
    const type = first === undefined ? undefined : host.force(first.value);
    if (type?.kind === 'class') serveClass(router, type, DIALECT, host);
    else host.unresolved('the class whose decorators name routes is not known', { router });
  } else if (name === 'mapDir') {
    const folder = host.folder(host.text(first?.value) ?? '/');
    if (folder === undefined) host.unresolved('the folder of decorated classes is not known', { router });
    for (const file of folder?.files ?? [])
      for (const type of classesIn(file, host)) serveClass(router, type, DIALECT, host);
  } else if (name === 'swagger') {
    for (const path of ['/swagger-html', '/swagger-json'])
      host.route(router, { methods: ['GET'], path, handler: 'swagger', nature: 'library-docs' });
  } else return undefined;
  return { kind: 'router', router };
}

function classesIn(file: string, host: Host): readonly ClassValue[] {
  const module = host.files(file).length > 0 ? host.module(file) : undefined;
  if (module === undefined) return [];
  return host.exportedNames(module).flatMap((name) => {
    const value = host.force(host.member(module, name));
    return value.kind === 'class' ? [value] : [];
  });
}
