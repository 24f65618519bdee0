import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { bracePath } from './shared/colon-paths.ts';
import { GO_HANDLERS, placeOf, routersIn } from './shared/go-handlers.ts';
import { methodsNamed } from './shared/go-verbs.ts';

const MUX = 'github.com/gorilla/mux';

/** A route that is being described: `r.Path("/x").Methods("GET").HandlerFunc(h)`, in any order. */
interface Draft {
  readonly router: Router;
  site: LibraryCall['site'];
  path: Value;
  isPrefix: boolean;
  methods: readonly Method[] | undefined;
  /** One of its methods is a value that nobody knows. */
  isMethodUnknown: boolean;
  handler: GivenValue | undefined;
}

/** gorilla/mux: a route is described by calls in any order; routes end when everything has run. */
export const gorillaMux: Framework = {
  id: 'gorilla-mux',
  title: 'gorilla/mux',
  languages: ['go'],
  docs: 'https://github.com/gorilla/mux#readme',
  packages: [MUX],
  registering: [`${MUX}.NewRouter`, `${MUX}.Router`, `${MUX}.Route`],
  ...GO_HANDLERS,
  harmless: ['net/http.*', 'github.com/gorilla/*', 'github.com/rs/cors.*'],
  calls: { [`${MUX}.NewRouter`]: (_call, host) => host.router('app') },
  method(router, name, call, host) {
    if (router.kind === 'route')
      return describe(draftOf(router, host), { kind: 'router', router }, name, call, host);
    if (name === 'Use') {
      host.guard(router, host.guardNames(call.args.positional), { whole: true });
      return constant(undefined);
    }
    if (name === 'StrictSlash' || name === 'SkipClean' || name === 'UseEncodedPath')
      return { kind: 'router', router };
    const view = host.router('route', { parent: router });
    drafts(host).set(view.router, {
      router,
      site: call.site,
      path: constant(''),
      isPrefix: false,
      methods: undefined,
      isMethodUnknown: false,
      handler: undefined,
    });
    return name === 'NewRoute' ? view : describe(draftOf(view.router, host), view, name, call, host);
  },
  finish(host) {
    for (const draft of drafts(host).values()) end(draft, host);
  },
  path: bracePath,
};

function drafts(host: Host): Map<Router, Draft> {
  return host.state('drafts', () => new Map<Router, Draft>());
}

function draftOf(view: Router, host: Host): Draft | undefined {
  return drafts(host).get(view);
}

function describe(
  draft: Draft | undefined,
  view: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (draft === undefined) return undefined;
  const [first, second] = call.args.positional;
  switch (name) {
    case 'HandleFunc':
    case 'Handle':
      draft.path = first?.value ?? draft.path;
      draft.site = call.site;
      draft.handler = second;
      return view;
    case 'Path':
      draft.path = first?.value ?? draft.path;
      return view;
    case 'PathPrefix':
      draft.path = first?.value ?? draft.path;
      draft.isPrefix = true;
      return view;
    case 'Methods':
      draft.methods = call.args.positional.flatMap((arg) => methodsNamed(arg.value, host) ?? []);
      draft.isMethodUnknown = call.args.positional.some(({ value }) => !areNamed(value, host));
      return view;
    case 'Handler':
    case 'HandlerFunc':
      draft.site = call.site;
      draft.handler = first;
      return view;
    case 'Subrouter': {
      const made = host.router('group', { parent: draft.router });
      host.mount(draft.router, draft.path, made.router, { site: draft.site });
      if (draft.methods !== undefined)
        made.router.data.set('methods', {
          kind: 'list',
          items: draft.methods.map((method) => constant(method)),
          open: false,
        });
      return made;
    }
    default:
      return [
        'Name',
        'Host',
        'Schemes',
        'Headers',
        'HeadersRegexp',
        'Queries',
        'MatcherFunc',
        'BuildOnly',
      ].includes(name)
        ? view
        : constant(undefined);
  }
}

function end(draft: Draft, host: Host): void {
  const { handler, router, site } = draft;
  if (handler === undefined) return;
  const inner = routersIn(handler.value, router, host);
  for (const child of inner)
    host.mount(
      router,
      placeOf(child, draft.path, draft.isPrefix ? constant('') : draft.path, host),
      whole(child.router),
      { site },
    );
  if (inner.length > 0) return;
  const isStatic = /FileServer/.test(handler.written);
  const path = draft.isPrefix ? below(draft.path) : draft.path;
  if (draft.isMethodUnknown) host.unresolved('its method is not known', { router, path, site });
  host.route(router, {
    methods: draft.methods ?? inherited(router, host),
    path,
    handler: host.handlerName(handler),
    nature: isStatic ? 'static' : 'operation',
    site,
  });
}

/** Whether methods are known by their names, also those that are none of HTTP. */
function areNamed(value: Value, host: Host): boolean {
  const items = host.items(value);
  return (
    items?.every((item) => host.text(item) !== undefined || methodsNamed(item, host) !== undefined) === true
  );
}

/** A subrouter looks at the whole path: what serves it serves the router that it is made of. */
function whole(router: Router): Router {
  return router.parent === undefined ? router : whole(router.parent);
}

function inherited(router: Router, host: Host): readonly Method[] {
  return methodsNamed(router.data.get('methods'), host) ?? ['ANY'];
}

function below(prefix: Value): Value {
  return prefix.kind === 'constant' ? constant(`${String(prefix.value).replace(/\/$/, '')}/*`) : prefix;
}
