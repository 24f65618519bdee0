import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type GivenValue,
  given,
  NO_ARGUMENTS,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { type Annotation, annotationsOf, lastWord } from '../shared/java-annotations.ts';
import { isConcrete } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { methodOf } from '../shared/verbs.ts';
import type { Applications } from './applications.ts';
import { askedBeans, beanLists } from './beans.ts';
import { conditionOf, STEREOTYPES } from './controllers.ts';

/** Where the two functional frameworks keep their functions. */
const HOMES = [
  'org.springframework.web.servlet.function',
  'org.springframework.web.reactive.function.server',
];

/** What calls of `RouterFunctions` make. */
export const ROUTER_FUNCTIONS: Readonly<
  Record<string, (call: LibraryCall, host: Host) => Value | undefined>
> = Object.fromEntries(
  HOMES.flatMap((home) => [
    [`${home}.RouterFunctions.route`, route],
    [`${home}.RouterFunctions.nest`, nest],
    [`${home}.RouterFunctions.resources`, resources],
    [`${home}.RouterFunction.and`, and],
    ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'path', 'method', 'methods', 'all'].map(
      (name) => [`${home}.RequestPredicates.${name}`, () => undefined],
    ),
  ]),
);

/** springdoc's builder takes one more argument: what describes the operation. */
export const DOCUMENTED_FUNCTIONS: typeof ROUTER_FUNCTIONS = Object.fromEntries(
  ['webflux', 'webmvc'].map((kind) => [
    `org.springdoc.${kind}.core.fn.SpringdocRouteBuilder.route`,
    (_call, host) => host.router('documented-functions'),
  ]),
);

/** `route()` starts a builder, `route(predicate, handler)` is one route. */
function route(call: LibraryCall, host: Host): Value {
  const made = host.router('functions');
  const [predicate, handler] = call.args.positional;
  if (predicate !== undefined && handler !== undefined) add(made.router, [], predicate, handler, host);
  return made;
}

/** `RouterFunction::and`: two are one. */
function and(call: LibraryCall, host: Host): Value | undefined {
  const [first, second] = call.args.positional;
  if (first === undefined || second === undefined) return undefined;
  const made = host.router('functions');
  for (const one of [first, second]) mountValue(made.router, constant(''), one.value, one.written, host);
  return made;
}

function nest(call: LibraryCall, host: Host): Value {
  const made = host.router('functions');
  const [predicate, inner] = call.args.positional;
  if (predicate !== undefined && inner !== undefined) mount(made.router, predicate.value, inner, host);
  return made;
}

function resources(call: LibraryCall, host: Host): Value {
  const made = host.router('functions');
  serveFiles(made.router, call.args.positional[0], host);
  return made;
}

function serveFiles(router: Router, path: GivenValue | undefined, host: Host): void {
  if (path !== undefined)
    host.route(router, { methods: ['GET'], path: path.value, handler: 'resources', nature: 'static' });
}

/** A method of a builder or of a router function. */
export function functionMethod(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const isDescribed = router.kind === 'documented-functions' && call.args.positional.length > 1;
  const positional = isDescribed ? call.args.positional.slice(0, -1) : call.args.positional;
  const [first, second] = positional;
  const last = positional.at(-1);
  const verb = methodOf(name);
  if (verb !== undefined && name === name.toUpperCase()) {
    if (last !== undefined) registerVerb(router, verb, positional.slice(0, -1), last, host);
    return { kind: 'router', router };
  }
  switch (name) {
    case 'route':
    case 'andRoute':
      if (first !== undefined && second !== undefined) add(router, [], first, second, host);
      break;
    case 'path':
    case 'nest':
    case 'andNest':
      if (first !== undefined && second !== undefined) mount(router, first.value, second, host);
      break;
    case 'add':
    case 'and':
    case 'andOther':
      for (const one of positional) mountValue(router, constant(''), one.value, one.written, host);
      break;
    case 'resources':
      serveFiles(router, first, host);
      break;
    case 'filter':
    case 'before':
      host.guard(router, host.guardNames(positional.slice(0, 1)), { whole: true });
      break;
    case 'build':
    case 'after':
    case 'onError':
    case 'withAttribute':
    case 'withAttributes':
    // Of what a stream gives, there is one.
    case 'orElse':
    case 'orElseThrow':
      break;
    default:
      return undefined;
  }
  return { kind: 'router', router };
}

/** `GET(path, handler)`, `GET(path, predicate, handler)`, `GET(predicate, handler)`, `GET(handler)`. */
function registerVerb(
  router: Router,
  verb: Method,
  before: readonly GivenValue[],
  handler: GivenValue,
  host: Host,
): void {
  const [first] = before;
  if (first === undefined) add(router, [verb], { value: constant(''), written: '' }, handler, host);
  else add(router, [verb], first, handler, host);
}

function add(
  router: Router,
  methods: readonly Method[],
  predicate: GivenValue,
  handler: GivenValue,
  host: Host,
): void {
  for (const one of requestsOf(predicate.value, host)) {
    const verbs = one.methods.length === 0 ? methods : one.methods;
    host.route(router, {
      methods: verbs.length === 0 ? ['ANY'] : verbs,
      path: one.path,
      handler: host.handlerName(handler),
    });
  }
}

/** What a predicate asks of a request's method (none: any) and path. */
interface Requests {
  readonly methods: readonly Method[];
  readonly path: Value;
}

const ANYTHING: Requests = { methods: [], path: constant('') };

function requestsOf(predicate: Value, host: Host): readonly Requests[] {
  return host.alternatives(predicate).flatMap((one) => {
    if (one.kind === 'constant' || one.kind === 'text') return [{ methods: [], path: one }];
    if (one.kind !== 'term') return [{ methods: [], path: one }];
    return requestsOfTerm(one, host);
  });
}

function requestsOfTerm(
  { symbol, args, receiver }: Extract<Value, { kind: 'term' }>,
  host: Host,
): readonly Requests[] {
  const name = lastWord(symbol);
  const [first] = args?.positional ?? [];
  const verb = name === name.toUpperCase() ? methodOf(name) : undefined;
  if (verb !== undefined) return [{ methods: [verb], path: first?.value ?? constant('') }];
  switch (name) {
    case 'path':
      return [{ methods: [], path: first?.value ?? constant('') }];
    case 'method':
    case 'methods': {
      const methods = (args?.positional ?? []).flatMap(({ value }) => {
        const known = host.force(value);
        return known.kind === 'term' ? (methodOf(lastWord(known.symbol)) ?? []) : [];
      });
      return [{ methods, path: constant('') }];
    }
    case 'and':
    case 'or': {
      if (receiver === undefined || first === undefined) return [ANYTHING];
      const left = requestsOf(receiver, host);
      // What the repository adds to a predicate asks for something else than the path.
      const right = host.force(first.value).kind === 'term' ? requestsOf(first.value, host) : [ANYTHING];
      return name === 'or'
        ? [...left, ...right]
        : left.flatMap((one) => right.map((two) => both(one, two, host)));
    }
    default:
      // Headers, media types, query parameters: variants of one operation.
      return [ANYTHING];
  }
}

function both(one: Requests, two: Requests, host: Host): Requests {
  const [path] = joinPaths([one.path, two.path], host);
  return { methods: [...one.methods, ...two.methods], path: path ?? constant('') };
}

/** `nest(predicate, …)`: a router function, what gives one, or what fills a builder. */
function mount(router: Router, predicate: Value, inner: GivenValue, host: Host): void {
  for (const { path } of requestsOf(predicate, host)) {
    const value = host.force(inner.value);
    if (value.kind !== 'function') {
      mountValue(router, path, value, inner.written, host);
      continue;
    }
    if (value.node.params.length === 0) {
      mountValue(router, path, host.call(value, NO_ARGUMENTS), inner.written, host);
      continue;
    }
    const child = host.router(router.kind);
    host.mount(router, path, child.router);
    host.call(value, given(child));
  }
}

function mountValue(router: Router, path: Value, value: Value, written: string, host: Host): void {
  for (const one of host.alternatives(value)) {
    const child = host.routerOf(one);
    if (child !== undefined) host.mount(router, path, child);
    else if (one.kind !== 'constant')
      host.unresolved(`this router function is not known: ${one.kind === 'unknown' ? one.why : written}`, {
        router,
        ...(path.kind === 'constant' && path.value === '' ? {} : { path }),
      });
  }
}

/** Mounts what bean methods return as router functions. */
export function serveBeans(applications: Applications, host: Host): void {
  serveMethods(applications, true, host);
  serveMethods(applications, false, host);
}

/** @param beans methods that make beans; else those that an interface asks for, where no bean's method asked for them */
function serveMethods(applications: Applications, beans: boolean, host: Host): void {
  const asked = askedBeans(host);
  for (const type of host.classes()) {
    for (const member of host.members(type, { overloads: true })) {
      if (
        member.kind !== 'method' ||
        member.decorations.length === 0 ||
        !isRouterFunction(member.type(), host)
      )
        continue;
      const annotations = annotationsOf(member.decorations, host);
      const isBean = annotations.some(({ name }) => name === 'Bean');
      if (isBean !== beans || (!isBean && (asked.has(type) || !isCollected(type, annotations, host))))
        continue;
      const condition = conditionOf([...annotationsOf(host.decorations(type), host), ...annotations]);
      host.under(condition, () => {
        const self = member.static ? type : host.instance(type, { shared: true });
        const args = isBean ? beanLists(member.value(), host) : NO_ARGUMENTS;
        const made = host.call(member.value(), args, { self, site: member.site });
        // Who asks beans of an interface for their functions may put a path in front.
        const path: Value = isBean ? constant('') : { kind: 'unknown', why: COLLECTED, site: member.site };
        for (const { router } of applications.of(type)) mountBean(router, path, made, member.site, host);
      });
    }
  }
}

const COLLECTED = 'whoever collects router functions of beans';

/** A bean's method that an interface asks for: `endpoint()` of a `CustomEndpoint`. */
function isCollected(type: ClassValue, annotations: readonly Annotation[], host: Host): boolean {
  return (
    isConcrete(type) &&
    annotations.some(({ name }) => name === 'Override') &&
    annotationsOf(host.decorations(type), host).some(({ name }) => STEREOTYPES.includes(name))
  );
}

function mountBean(router: Router, path: Value, made: Value, site: LibraryCall['site'], host: Host): void {
  for (const one of host.alternatives(made)) {
    const child = host.routerOf(one);
    if (child !== undefined) host.mount(router, path, child, { site });
    else if (one.kind === 'unknown')
      host.unresolved(`this router function is not known: ${one.why}`, { router, site });
  }
}

function isRouterFunction(type: Value | undefined, host: Host): boolean {
  const known = type === undefined ? undefined : host.force(type);
  return known?.kind === 'term' && lastWord(known.symbol) === 'RouterFunction';
}
