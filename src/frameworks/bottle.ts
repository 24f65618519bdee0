import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall, Template } from './framework.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

const MODULE_VERBS = ['route', 'get', 'post', 'put', 'delete', 'patch'];

/** Functions and classes that serve what they are given. */
const SERVERS = [
  'bottle.run',
  'bottle.Bottle.run',
  'cheroot.wsgi.Server',
  'eventlet.wsgi.server',
  'gevent.pywsgi.WSGIServer',
  'paste.httpserver.serve',
  'waitress.serve',
  'wsgiref.simple_server.make_server',
];

/** Bottle: one class is application and router; functions of the module register on a default one. */
export const bottle: Framework = {
  id: 'bottle',
  title: 'Bottle',
  languages: ['python'],
  docs: 'https://bottlepy.org/docs/dev/tutorial.html#request-routing',
  packages: ['bottle'],
  copied: { file: 'bottle.py', text: 'class Bottle(' },
  serves: SERVERS,
  harmless: [...SERVERS, 'bottle.debug', 'gunicorn*', 'waitress*', 'paste*', 'gevent*', 'beaker*'],
  calls: {
    'bottle.Bottle': (_call, host) => host.router('app'),
    'bottle.default_app': (_call, host) => ({ kind: 'router', router: standard(host) }),
    'bottle.app': (_call, host) => ({ kind: 'router', router: standard(host) }),
    'bottle.mount': (call, host) => mount(standard(host), call, host),
    'bottle.hook': (call, host) => hook(standard(host), call, host),
    ...Object.fromEntries(
      MODULE_VERBS.map((verb) => [
        `bottle.${verb}`,
        (call: LibraryCall, host: Host) => decorator(standard(host), verb, call, host),
      ]),
    ),
  },
  method(router, name, call, host) {
    if (MODULE_VERBS.includes(name)) return decorator(router, name, call, host);
    if (name === 'mount') return mount(router, call, host);
    if (name === 'run') {
      router.served = true;
      return constant(null);
    }
    if (name === 'merge') {
      const child = host.routerOf(call.args.positional[0]?.value);
      if (child !== undefined) host.mount(router, '', child);
      return constant(null);
    }
    return name === 'hook' ? hook(router, call, host) : undefined;
  },
  path: bottlePath,
};

function standard(host: Host): Router {
  return host.state('default', () => {
    const { router } = host.router('app');
    // `run()` takes it where it is given no other.
    router.served = true;
    return router;
  });
}

/** `@app.get(path)`, `@app.route(path, method=…)`, `app.route(path, method, callback)`. */
function decorator(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const path = call.args.positional[0] ?? call.args.named.get('path');
  const given = call.args.named.get('method') ?? (name === 'route' ? call.args.positional[1] : undefined);
  const methods = given === undefined ? [VERB_METHODS.get(name) ?? 'GET'] : methodsOf(given.value, host);
  const register = (handler: LibraryCall['args']['positional'][number] | undefined): void => {
    if (path === undefined) return;
    if (methods === undefined)
      host.unresolved('its method is not known', { router, path: path.value, site: call.site });
    else
      host.route(router, { methods, path: path.value, handler: host.handlerName(handler), site: call.site });
  };
  const callback = call.args.named.get('callback') ?? call.args.positional[name === 'route' ? 2 : 1];
  if (callback !== undefined) {
    register(callback);
    return callback.value;
  }
  return native(name, (args) => {
    register(args.positional[0]);
    return args.positional[0]?.value ?? constant(null);
  });
}

function methodsOf(value: Value, host: Host): readonly Method[] | undefined {
  const methods = host.items(value)?.map((item) => methodOf(host.text(item) ?? ''));
  return methods?.every((method) => method !== undefined) === true ? methods : undefined;
}

function mount(router: Router, call: LibraryCall, host: Host): Value {
  const [prefix, target] = call.args.positional;
  const child = host.routerOf(target?.value);
  if (prefix === undefined) return constant(null);
  if (child !== undefined) host.mount(router, prefix.value, child);
  else
    host.unresolved(`what is mounted here is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: prefix.value,
    });
  return constant(null);
}

/** `@hook('before_request')` runs before every handler of its application. */
function hook(router: Router, call: LibraryCall, host: Host): Value {
  const isBefore = host.text(call.args.positional[0]?.value) === 'before_request';
  return native('hook', (args) => {
    if (isBefore) host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
    return args.positional[0]?.value ?? constant(null);
  });
}

/** `<name>`, `<name:int>`, `<name:re:pattern>`, `<rest:path>`, `<:re:.*>` without a name, `\:` and the older `:name`. */
function bottlePath(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const path = raw
    .replace(
      /<(\w*)(?::(\w+)(?::((?:\\.|[^<>\\])*))?)?>/g,
      (_match, name: string, filter: string | undefined, pattern: string | undefined) => {
        const called = name === '' ? 'rest' : name;
        if (filter === 'path' || (filter === 're' && /^\.[*+]$/.test(pattern ?? ''))) catchAll = called;
        return `{${called}}`;
      },
    )
    .replace(/(?<=\/):(\w+)/g, '{$1}')
    .replace(/\\(.)/g, '$1');
  return [
    catchAll !== undefined && path.endsWith(`{${catchAll}}`)
      ? { path, catchAll }
      : { path: path === '' ? '/' : path },
  ];
}
