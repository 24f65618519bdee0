import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall, Template } from '../framework.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { colonPath, patternNames } from '../shared/path-patterns.ts';
import { VERB_METHODS } from '../shared/verbs.ts';
import { type Application, applications } from './application.ts';
import { middlewareOf, type RequestMiddleware } from './middleware.ts';
import { answeredMethods } from './pages-api.ts';

const VERBS: readonly Method[] = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'];

const CONNECT = (_call: LibraryCall, host: Host): Value => host.router('connect');

/** Next.js: files are routes, by their folders; their exports are the methods. Pages are no operations. */
export const nextjs: Framework = {
  id: 'nextjs',
  title: 'Next.js',
  languages: ['javascript'],
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  packages: ['next-connect'],
  conventions: ['**/app/**/route.{ts,tsx,js,jsx}', '**/pages/api/**/*.{ts,tsx,js,jsx}'],
  harmless: ['next*', '@next/*', '@vercel/*'],
  calls: {
    'next-connect': CONNECT,
    'next-connect.nc': CONNECT,
    'next-connect.createRouter': CONNECT,
    'next-connect.createEdgeRouter': CONNECT,
  },
  method(router, name, call, host) {
    const method = VERB_METHODS.get(name);
    const self: Value = { kind: 'router', router };
    const { positional } = call.args;
    const [first] = positional;
    const path = host.text(first?.value);
    const handlers = path === undefined ? positional : positional.slice(1);
    if (name === 'handler') return self;
    if (name === 'use') host.guard(router, host.guardNames(handlers), path === undefined ? {} : { path });
    else if (method !== undefined)
      host.route(router, {
        methods: [method],
        path: path ?? '',
        handler: host.handlerName(handlers.at(-1)),
        guards: host.guardNames(handlers.slice(0, -1)),
      });
    else return undefined;
    return self;
  },
  finish(host) {
    for (const app of applications(host)) serve(app, host);
  },
  path: folderTemplates,
};

function serve(app: Application, host: Host): void {
  const { router } = host.router('app', { site: { file: app.site, line: 1 } });
  const before = middlewareOf(app, host);
  for (const file of app.routeFiles) serveRouteFile(router, app, file, before, host);
  for (const file of app.pageFiles) servePageFile(router, app, file, before, host);
}

/** `app/(group)/users/[id]/route.ts`: each exported verb is a route. */
function serveRouteFile(
  router: Router,
  app: Application,
  file: string,
  before: RequestMiddleware | undefined,
  host: Host,
): void {
  const raw = routePath(file.slice(app.appFolder.length));
  const module = raw === undefined ? undefined : host.module(file);
  if (raw === undefined || module === undefined) return;
  const path = under(app, raw, host);
  const exported = new Set(host.exportedNames(module));
  const methods = VERBS.filter((verb) => exported.has(verb));
  for (const method of methods) {
    // An application of another framework behind `handle(app)` has the routes.
    const inner = host.wrappedRouter(host.member(module, method));
    if (inner !== undefined && inner.framework !== router.framework) continue;
    const view = host.exportOf(module, method);
    host.route(router, {
      methods: [method],
      path,
      handler: view?.handler ?? method,
      guards: [...guardsAt(before, raw), ...(view?.wrappers ?? []).map((name) => ({ name }))],
      site: view?.site ?? { file, line: 1 },
      ...notesOf(app, raw),
    });
  }
  if (methods.length === 0)
    host.unresolved('no method that it exports can be read', { router, path, site: { file, line: 1 } });
}

/** `pages/api/users/[id].ts`: the default export answers. */
function servePageFile(
  router: Router,
  app: Application,
  file: string,
  before: RequestMiddleware | undefined,
  host: Host,
): void {
  const raw = `/api/${file.slice(app.pagesFolder.length + 'api/'.length)}`
    .replace(/\.[^./]+$/, '')
    .replace(/\/index$/, '');
  const module = host.module(file);
  if (module === undefined) return;
  const handler = host.force(host.member(module, 'default'));
  // `module.exports = handler` has no name.
  if (
    !host.exportedNames(module).includes('default') &&
    !host.isFunction(handler) &&
    handler.kind !== 'router'
  )
    return;
  const path = under(app, raw, host);
  const view = host.exportOf(module, 'default');
  const site = view?.site ?? { file, line: 1 };
  const guards = [...guardsAt(before, raw), ...(view?.wrappers ?? []).map((name) => ({ name }))];
  const child = host.routerOf(handler);
  if (child !== undefined) {
    host.mount(router, path, child, { guards, site });
    return;
  }
  host.route(router, {
    methods: answeredMethods(handler, host),
    path,
    handler: view?.handler ?? 'default',
    guards,
    site,
    ...notesOf(app, raw),
  });
}

function under(app: Application, raw: string, host: Host): Value {
  const paths = joinPaths([app.basePath, constant(raw)], host);
  return { kind: 'list', items: [...paths], open: false };
}

function guardsAt(before: RequestMiddleware | undefined, raw: string): readonly { readonly name: string }[] {
  const path = folderTemplates(raw)[0]?.path ?? raw;
  return before?.runsBefore(path) === true ? before.names.map((name) => ({ name })) : [];
}

/** Other paths that `next.config` rewrites to a route. */
function notesOf(app: Application, raw: string): { readonly notes?: readonly string[] } {
  const path = colonPath(folderTemplates(raw)[0]?.path ?? raw);
  const notes = app.rewrites
    .filter(({ destination }) => patternNames(destination, path, false))
    .map(({ source }) => `next.config rewrites ${source} to it`);
  return notes.length === 0 ? {} : { notes };
}

/** The path of a route file's folders; undefined for private folders and intercepted routes. */
function routePath(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const kept: string[] = [];
  for (const folder of folders) {
    if (folder.startsWith('_') || /^\(\.{1,3}\)/.test(folder)) return undefined;
    if (folder.startsWith('@') || /^\(.+\)$/.test(folder)) continue;
    kept.push(folder.replace(/^%5[Ff]/, '_'));
  }
  return `/${kept.join('/')}`;
}

/** `[id]`, `[...all]`, which takes all segments that remain, and `[[...all]]`, which may be nothing. */
export function folderTemplates(raw: string): readonly Template[] {
  const segments = raw.split('/').filter((segment) => segment !== '');
  const optional = /^\[\[\.\.\.(.+)\]\]$/.exec(segments.at(-1) ?? '')?.[1];
  const catchAll = optional ?? /^\[\.\.\.(.+)\]$/.exec(segments.at(-1) ?? '')?.[1];
  const names = segments.map((segment) => segment.replace(/^\[\[?(?:\.\.\.)?([^\]]+)\]\]?$/, '{$1}'));
  const path = `/${names.join('/')}`;
  const whole: Template = catchAll === undefined ? { path } : { path, catchAll };
  return optional === undefined ? [whole] : [{ path: `/${names.slice(0, -1).join('/')}` }, whole];
}
