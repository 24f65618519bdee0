import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { type ClassValue, constant, type GivenValue, list, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall, Template } from './framework.ts';
import { BYSTANDERS, words } from './shared/python-bystanders.ts';
import {
  argument,
  everythingBelow,
  handlerName,
  listed,
  optional,
  viewMethods,
  wrappers,
} from './shared/python-handlers.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { methodOf } from './shared/verbs.ts';

type Calls = NonNullable<Framework['calls']>;

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** Methods of a class that `web.View` dispatches to. */
const VIEW_METHODS = new Set([...VERBS, 'connect', 'trace']);

/** `web.Application(middlewares=…)`. Its list of middlewares may grow later. */
function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  const given = optional(call, undefined, 'middlewares', host);
  const forced = given === undefined ? undefined : host.force(given);
  made.router.data.set('middlewares', forced?.kind === 'list' ? forced : list([]));
  host.state<Router[]>('applications', () => []).push(made.router);
  return made;
}

/** `web.get(path, handler)`: a router with one route, which a list carries to where it hangs. */
function definition(register: (router: Router, call: LibraryCall, host: Host) => void) {
  return (call: LibraryCall, host: Host): Value => {
    const made = host.router('route');
    register(made.router, call, host);
    return made;
  };
}

function definitions(): Calls {
  const calls: Record<string, Calls[string]> = {};
  for (const verb of VERBS) {
    const method = methodOf(verb);
    calls[`aiohttp.web.${verb}`] = definition((router, call, host) => answer(router, method, 0, call, host));
  }
  calls['aiohttp.web.route'] = definition((router, call, host) => answer(router, undefined, 1, call, host));
  calls['aiohttp.web.view'] = definition((router, call, host) => answer(router, 'ANY', 0, call, host));
  calls['aiohttp.web.static'] = definition(staticFiles);
  return calls;
}

/** aiohttp's server: applications, tables of routes, sub-applications and class-based views. */
export const aiohttp: Framework = {
  id: 'aiohttp',
  title: 'aiohttp',
  languages: ['python'],
  docs: 'https://docs.aiohttp.org/en/stable/web_reference.html',
  packages: ['aiohttp'],
  settings: SETTINGS_BASES,
  harmless: [
    ...BYSTANDERS,
    ...words(`aiohttp.web.run_app aiohttp.web.AppRunner aiohttp.test_utils* aiohttp_cors* aiohttp_session* aiohttp_security*
      aiohttp_jinja2* aiohttp_remotes* aiohttp_middlewares* aiohttp_apispec* aiohttp_devtools* aiojobs* aiohttp_sse*`),
  ],
  calls: {
    ...definitions(),
    'aiohttp.web.Application': application,
    'aiohttp.web.RouteTableDef': (_call, host) => host.router('table'),
    'aiohttp.web.UrlDispatcher': (_call, host) => host.router('table'),
    // It gives back what it is given: a route, a resource.
    'aiohttp_cors.setup.add': (call) => call.args.positional[0]?.value,
    ...SETTINGS_CALLS,
  },
  symbol(symbol) {
    const method = /^aiohttp\.hdrs\.METH_([A-Z]+)$/.exec(symbol)?.[1];
    return method === undefined ? undefined : constant(method === 'ANY' ? '*' : method);
  },
  method(router, name, call, host) {
    if (router.kind === 'resource') {
      if (name === 'add_route') answerResource(router, call, host);
      return name === 'add_route' ? constant(null) : undefined;
    }
    if (router.kind === 'table' && (VERBS.includes(name) || name === 'view' || name === 'route'))
      return decorator(router, name, call, host);
    const verb = /^add_([a-z]+)$/.exec(name)?.[1] ?? '';
    if (VERBS.includes(verb)) {
      answer(router, methodOf(verb), 0, call, host);
      return constant(null);
    }
    switch (name) {
      case 'add_route':
        answer(router, undefined, 1, call, host);
        return constant(null);
      case 'add_view':
        answer(router, 'ANY', 0, call, host);
        return constant(null);
      case 'add_routes':
        include(router, argument(call, 0, 'routes')?.value, host);
        return constant(null);
      case 'add_static':
      case 'static':
        staticFiles(router, call, host);
        return constant(null);
      case 'add_resource': {
        const view = host.router('resource', { parent: router });
        view.router.data.set('path', argument(call, 0, 'path')?.value ?? constant(''));
        return view;
      }
      case 'add_subapp':
        return mount(
          router,
          argument(call, 0, 'prefix')?.value ?? constant(''),
          argument(call, 1, 'subapp'),
          host,
        );
      case 'add_domain':
        return mount(router, constant(''), argument(call, 1, 'subapp'), host);
      default:
        return undefined;
    }
  },
  member: (router, name) => (name === 'router' ? { kind: 'router', router } : undefined),
  finish(host) {
    for (const router of host.state<Router[]>('applications', () => [])) {
      const value = router.data.get('middlewares');
      if (value !== undefined)
        host.guard(router, host.guardNames([{ value, written: '' }]), { whole: true, site: router.site });
    }
  },
  // A sub-application's prefix drops the slash at its end.
  join: (prefix, path) => prefix.replace(/\/$/, '') + path,
  path: aiohttpTemplates,
};

/** `{name}` and `{name:regex}`, whose braces may nest; `{name:.*}` takes all that remains. */
export function aiohttpTemplates(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const path = raw.replace(
    /\{\s*([A-Za-z_]\w*)\s*(?::((?:[^{}]|\{[^{}]*\})*))?\}/g,
    (_match, name: string, pattern: string | undefined) => {
      if (pattern !== undefined && /^\(?(?:\.|\[\^\?\])[*+]\??\)?$/.test(pattern.trim())) catchAll = name;
      return `{${name}}`;
    },
  );
  return [catchAll !== undefined && path.endsWith(`{${catchAll}}`) ? { path, catchAll } : { path }];
}

/** `(path, handler)`, or `(method, path, handler)` where the path is second. */
function answer(
  router: Router,
  method: Method | undefined,
  position: number,
  call: LibraryCall,
  host: Host,
): void {
  const named = method ?? methodNamed(call, host);
  const path = argument(call, position, 'path')?.value ?? '';
  register(router, named, path, argument(call, position + 1, 'handler'), call.site, host);
}

function methodNamed(call: LibraryCall, host: Host): Method | undefined {
  return methodOf(host.text(argument(call, 0, 'method')?.value) ?? '');
}

function register(
  router: Router,
  method: Method | undefined,
  path: Value | string,
  handler: GivenValue | undefined,
  site: LibraryCall['site'],
  host: Host,
): void {
  const value = handler === undefined ? undefined : host.force(handler.value);
  if (method === undefined) host.unresolved('its method is not known', { router, path, site });
  else if (value?.kind === 'class') registerView(router, method, path, value, site, host);
  else if (method === 'ANY' && value?.kind === 'unknown')
    host.unresolved(`its methods are those of a view that is not known: ${value.why}`, {
      router,
      path,
      site,
    });
  else
    host.route(router, {
      methods: [method],
      path,
      handler: handlerName(handler, host),
      guards: wrappers(value, host),
      site,
    });
}

function registerView(
  router: Router,
  method: Method,
  path: Value | string,
  type: ClassValue,
  site: LibraryCall['site'],
  host: Host,
): void {
  for (const member of viewMethods(type, host, VIEW_METHODS)) {
    if (method !== 'ANY' && member.method !== method) continue;
    host.route(router, {
      methods: [member.method],
      path,
      handler: member.handler,
      guards: member.guards,
      site,
    });
  }
}

/** `@routes.get(path)`, `@routes.route(method, path)`, `@routes.view(path)`. */
function decorator(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const method = name === 'view' ? 'ANY' : name === 'route' ? methodNamed(call, host) : methodOf(name);
  const path = argument(call, name === 'route' ? 1 : 0, 'path')?.value ?? '';
  return native('route', (args) => {
    register(router, method, path, args.positional[0], call.site, host);
    return args.positional[0]?.value ?? constant(null);
  });
}

/** `app.router.add_resource(path)`: methods are added to the resource. */
function answerResource(resource: Router, call: LibraryCall, host: Host): void {
  const path = resource.data.get('path');
  if (resource.parent === undefined || path === undefined) return;
  register(resource.parent, methodNamed(call, host), path, argument(call, 1, 'handler'), call.site, host);
}

function include(router: Router, routes: Value | undefined, host: Host): void {
  const { items, missing } = listed(routes, host);
  for (const { value, written } of items) {
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(router, '', child);
    else
      host.unresolved(
        `the route in this list is not known: ${value.kind === 'unknown' ? value.why : written}`,
        {
          router,
        },
      );
  }
  if (missing !== undefined) host.unresolved(`its list of routes is not known whole: ${missing}`, { router });
}

function mount(router: Router, path: Value, target: GivenValue | undefined, host: Host): Value {
  const child = host.routerOf(target?.value);
  if (child !== undefined) host.mount(router, path, child);
  else
    host.unresolved(`the sub-application is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: everythingBelow(path),
    });
  return constant(null);
}

function staticFiles(router: Router, call: LibraryCall, host: Host): void {
  const path = argument(call, 0, 'prefix')?.value ?? '';
  host.route(router, { methods: ['GET'], path, handler: 'static', nature: 'static', site: call.site });
}
