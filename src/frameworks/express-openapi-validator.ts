import type { DescribedApi, Operation } from '../model/operation.ts';
import { joinWithSlash } from '../resolve/places.ts';
import type { Router } from '../resolve/router.ts';
import { constant, given, map, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { option } from './shared/options.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { describedBy, extension, handlerSite, type Lookup } from './shared/spec-handlers.ts';

/** `middleware({ apiSpec, operationHandlers })`: with handlers it answers, without them it only validates. */
function middleware(call: LibraryCall, host: Host): Value | undefined {
  const options = call.args.positional[0]?.value;
  const handlers = option(options, 'operationHandlers', host)?.value;
  const forced = handlers === undefined ? undefined : host.force(handlers);
  if (forced === undefined || (forced.kind === 'constant' && typeof forced.value !== 'string'))
    return undefined;
  const made = host.router('router');
  serve(made.router, option(options, 'apiSpec', host)?.value, forced, host);
  return made;
}

const LIBRARY = 'express-openapi-validator';

/** express-openapi-validator, where it routes: an operation is answered by the module and export that it names. */
export const expressOpenapiValidator: Framework = {
  id: 'express-openapi-validator',
  title: 'express-openapi-validator',
  languages: ['javascript'],
  docs: 'https://cdimascio.github.io/express-openapi-validator-documentation/guide-operation-handlers/',
  packages: [LIBRARY],
  buildsOn: 'express',
  calls: {
    [`${LIBRARY}.middleware`]: middleware,
    [`${LIBRARY}.default.middleware`]: middleware,
    [`${LIBRARY}.OpenApiValidator`]: middleware,
  },
  // Until its fourth version it installs itself: `new OpenApiValidator({…}).install(app)`.
  method(router, name, call, host) {
    const target = host.routerOf(call.args.positional[0]?.value);
    if (name === 'install' && target !== undefined) host.mount(target, '/', router);
    return constant(undefined);
  },
  // The path of a server is not put below a mount that has it already.
  join: (prefix, path) =>
    path === prefix || path.startsWith(`${prefix.replace(/\/$/, '')}/`) ? path : joinWithSlash(prefix, path),
  path: pathToRegexpTemplates,
};

function serve(router: Router, spec: Value | undefined, handlers: Value, host: Host): void {
  const named = describedBy(spec, host);
  if (named.api === undefined) {
    host.unresolved(named.why, { router });
    return;
  }
  const notes = named.note === undefined ? {} : { notes: [named.note] };
  for (const operation of named.api.operations) {
    const methods = [operation.method];
    for (const base of named.api.bases) {
      const path = expressPath(base + operation.path);
      const found = findHandler(handlers, operation, base, named.api, host);
      if (found.kind === 'unknown')
        host.unresolved(found.why, { router, methods, path, site: operation.location });
      else if (found.kind === 'handler') {
        const handler = extension(operation, 'x-eov-operation-id') ?? operation.operationId ?? '';
        host.handlerName({ value: found.value, written: handler });
        host.route(router, { methods, path, handler, site: found.site, settled: true, ...notes });
      }
    }
  }
}

function expressPath(path: string): string {
  return path.replaceAll(':', '\\:').replace(/\{([^{}/]+)\}/g, ':$1');
}

/** By the library's own rule, by its rule for `controller.method`, or by a function of the repository. */
function findHandler(
  handlers: Value,
  operation: Operation,
  base: string,
  api: DescribedApi,
  host: Host,
): Lookup {
  const folder = host.text(handlers) ?? host.text(option(handlers, 'basePath', host)?.value);
  const resolver = option(handlers, 'resolver', host)?.value;
  if (folder === undefined) return { kind: 'unknown', why: 'the folder of its handlers is not known' };
  const known = resolver === undefined ? undefined : host.force(resolver);
  if (known?.kind === 'function') return resolved(known, folder, operation, base, host);
  if (known?.kind === 'term' && known.symbol.endsWith('.modulePathResolver')) {
    const [module = '', name = ''] = (operation.operationId ?? '').split('.');
    return module === '' || name === '' ? { kind: 'absent' } : exportedBy(folder, module, [name], api, host);
  }
  if (known !== undefined && !(known.kind === 'term' && known.symbol.endsWith('.defaultResolver')))
    return { kind: 'unknown', why: 'the function that finds its handlers is not known' };
  const module = extension(operation, 'x-eov-operation-handler');
  const name = extension(operation, 'x-eov-operation-id') ?? operation.operationId;
  // The library answers nothing where one of the two is missing.
  if (module === undefined || name === undefined) return { kind: 'absent' };
  return exportedBy(folder, module, [name, 'default'], api, host);
}

/** The first of some names that a module exports, by itself or in what it exports by default. */
function exportedBy(
  folder: string,
  module: string,
  names: readonly string[],
  api: DescribedApi,
  host: Host,
): Lookup {
  const place = `${folder.replace(/\/$/, '')}/${module}`;
  const inside = host.folder(folder);
  if (inside === undefined || inside.files.length === 0)
    return { kind: 'unknown', why: `the folder of its handlers is not in the repository: ${folder}` };
  const found = host.import(place, api.file);
  if (found.kind !== 'module') return { kind: 'absent' };
  const exported = host.exportedNames(found);
  // A module that exports nothing by name may be what a call makes (`module.exports = handlers(db)`).
  const hasDefault = exported.includes('default') || exported.length === 0;
  const byDefault: Value = hasDefault ? host.force(host.member(found, 'default')) : map();
  const isMade = byDefault.kind === 'term' && exported.length === 0;
  if (isMade) return { kind: 'unknown', why: `what ${found.module.id} exports is made by a library` };
  let why: string | undefined;
  for (const name of names) {
    const values = [
      ...(exported.includes(name) ? [host.member(found, name)] : []),
      host.member(byDefault, name),
    ];
    for (const value of values.map((one) => host.force(one))) {
      if (value.kind === 'unknown') why ??= value.why;
      // What a CommonJS module exports as a whole is an object.
      else if (value.kind !== 'constant' && value.kind !== 'map' && value.kind !== 'module')
        return { kind: 'handler', value, site: handlerSite(value, found, name, host) };
    }
  }
  return why === undefined
    ? { kind: 'absent' }
    : { kind: 'unknown', why: `its handler is not known: ${why}` };
}

/** What a resolver of the repository gives for `(basePath, route, apiDoc)`. */
function resolved(resolver: Value, folder: string, operation: Operation, base: string, host: Host): Lookup {
  const { method, path, operationId, tags, extensions } = operation;
  const texts = Object.entries({ operationId, ...extensions }).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, constant(value)] as const] : [],
  );
  const list: Value = { kind: 'list', items: tags.map((tag) => constant(tag)), open: false };
  const schema = map([...texts, ['tags', list]], true);
  const apiDoc = map([['paths', map([[path, map([[method.toLowerCase(), schema]])]])]], true);
  const route = map([
    ['basePath', constant(base)],
    ['expressRoute', constant(expressPath(base + path))],
    ['openApiRoute', constant(base + path)],
    ['method', constant(method)],
  ]);
  const value = host.force(host.call(resolver, given(constant(folder), route, apiDoc)));
  if (value.kind === 'constant') return { kind: 'absent' };
  return value.kind === 'function'
    ? { kind: 'handler', value, site: host.siteOf(value) }
    : { kind: 'unknown', why: 'what its resolver gives is not known' };
}
