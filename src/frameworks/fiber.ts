import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall, Template } from './framework.ts';
import { handOver } from './shared/go-handlers.ts';
import { CAPITALISED_VERBS, methodsNamed, natureOf } from './shared/go-verbs.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';

const PACKAGES = ['github.com/gofiber/fiber', 'github.com/gofiber/fiber/v2', 'github.com/gofiber/fiber/v3'];

/** Fiber: Express in Go; what `Use` is given guards, or is mounted when it is an application. */
export const fiber: Framework = {
  id: 'fiber',
  title: 'Fiber',
  languages: ['go'],
  docs: 'https://docs.gofiber.io/guide/routing',
  packages: PACKAGES,
  ignoresCase: true,
  registering: PACKAGES.flatMap((name) => [`${name}.New`, `${name}.App`, `${name}.Router`, `${name}.Group`]),
  harmless: ['net/http.*', 'github.com/gofiber/*'],
  calls: Object.fromEntries(
    PACKAGES.map((name) => [`${name}.New`, (_call: LibraryCall, host: Host) => host.router('app')]),
  ),
  method(router, name, call, host) {
    const [first, second, ...rest] = call.args.positional;
    const verb = name === 'All' ? 'ANY' : CAPITALISED_VERBS.get(name);
    if (verb !== undefined) return answer(router, [verb], first, call.args.positional.slice(1), host);
    switch (name) {
      case 'Add':
        return answer(router, methodsNamed(first?.value, host), second, rest, host);
      case 'Group': {
        const made = host.router('group', { parent: router });
        host.mount(router, first?.value ?? '', made.router, {
          guards: host.guardNames(call.args.positional.slice(1)),
        });
        return made;
      }
      case 'Route': {
        const made = host.router('group', { parent: router });
        host.mount(router, first?.value ?? '', made.router);
        if (host.isFunction(second?.value)) host.call(second?.value ?? constant(undefined), given(made));
        return made;
      }
      case 'Use':
      case 'Mount':
        return use(router, call, host);
      case 'Static':
        host.route(router, { methods: ['GET'], path: below(first?.value), handler: name, nature: 'static' });
        return { kind: 'router', router };
      default:
        return constant(undefined);
    }
  },
  path: fiberPath,
};

function answer(
  router: Router,
  methods: ReturnType<typeof methodsNamed>,
  path: GivenValue | undefined,
  handlers: readonly GivenValue[],
  host: Host,
): Value {
  if (path === undefined) return { kind: 'router', router };
  if (methods === undefined) host.unresolved('its method is not known', { router, path: path.value });
  else if (
    !handOver(router, path.value, handlers.at(-1)?.value, host.guardNames(handlers.slice(0, -1)), host)
  )
    host.route(router, {
      methods,
      path: path.value,
      handler: host.handlerName(handlers.at(-1)),
      nature: natureOf(handlers.at(-1)?.value, host),
      guards: host.guardNames(handlers.slice(0, -1)),
    });
  return { kind: 'router', router };
}

function use(router: Router, call: LibraryCall, host: Host): Value {
  const [first] = call.args.positional;
  const value = first === undefined ? undefined : host.force(first.value);
  const hasPath =
    value !== undefined && (value.kind === 'constant' || value.kind === 'text' || value.kind === 'list');
  const layers = hasPath ? call.args.positional.slice(1) : call.args.positional;
  for (const layer of layers) {
    const child = host.routerOf(layer.value);
    if (child !== undefined) host.mount(router, hasPath ? value : '', child);
    else host.guard(router, host.guardNames([layer]), hasPath ? { path: value } : {});
  }
  return { kind: 'router', router };
}

/** Fiber's dialect: `:id?`, `:id<int>`, `*`, `+`. A trailing slash stays. */
function fiberPath(raw: string): readonly Template[] {
  const templates = pathToRegexpTemplates(raw.replace(/<[^>]*>/g, '').replace(/\+(\d*)$/, '*$1'));
  const slash = raw.length > 1 && raw.endsWith('/') ? '/' : '';
  return templates.map((template) => ({ ...template, path: template.path + slash }));
}

function below(prefix: Value | undefined): Value {
  return prefix?.kind === 'constant'
    ? constant(`${String(prefix.value).replace(/\/$/, '')}/*`)
    : (prefix ?? constant('/*'));
}
