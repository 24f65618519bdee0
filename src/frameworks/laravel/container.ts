import { constant, given, type TermValue, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { classNamed } from './controllers.ts';
import { dingoRouter, isDingo } from './dingo.ts';
import { currentGroup, facadeOf, laravelState, rootOf, within } from './state.ts';

/** The application as `app()` and a provider's `$this->app` give it: a container, and an array of what is in it. */
const APPLICATION = 'Illuminate.Foundation.app';

export const ROUTERS = [
  'Illuminate.Routing.Router',
  'Illuminate.Contracts.Routing.Registrar',
  'Illuminate.Routing.RouteRegistrar',
];

/** What is called of the container. */
export const CONTAINER: Framework['calls'] = {
  app: container,
  resolve: container,
  ...Object.fromEntries(['make', 'get', 'offsetGet'].map((name) => [`${APPLICATION}.${name}`, container])),
  [`${APPLICATION}.instance`]: (call, host) => {
    noteInstance(call, host);
    return constant(undefined);
  },
  ...Object.fromEntries(['booting', 'booted'].map((name) => [`${APPLICATION}.${name}`, boots])),
  ...Object.fromEntries(
    ['resolving', 'afterResolving'].map((name) => [`${APPLICATION}.${name}`, afterResolving]),
  ),
};

export function application(host: Host): TermValue {
  return { kind: 'term', symbol: APPLICATION, site: host.site };
}

/** `$this->app['router']`, `$this->app->router`. */
export function inApplication(symbol: string, host: Host): Value | undefined {
  return symbol === `${APPLICATION}.router` ? facadeOf(host) : undefined;
}

/** `$app->instance('path.blog', __DIR__)`: what the container gives by a name. */
export function noteInstance(call: LibraryCall, host: Host): void {
  const [name, value] = call.args.positional;
  const text = host.text(name?.value);
  if (text !== undefined && value !== undefined) noted(host).set(text, value.value);
}

function noted(host: Host): Map<string, Value> {
  return host.state('instances of the container', () => new Map());
}

/** `app('router')`, `$app->make('router')`: the router, what is noted by the name, or a class; anything else is not known here. */
export function container(call: LibraryCall, host: Host): Value | undefined {
  const [asked] = call.args.positional;
  if (laravelState(host).others.has(rootOf(call.site.file, host))) return undefined;
  if (asked === undefined) return call.symbol === 'app' ? application(host) : undefined;
  const text = host.text(asked.value);
  if (text === 'router') return facadeOf(host);
  const known = text === undefined ? undefined : noted(host).get(text);
  if (known !== undefined) return known;
  // What asks before its application runs it is asked again.
  if (isDingo(asked.value, host)) return dingoRouter(laravelState(host).serving, host);
  const named = text?.includes('\\') === true ? classNamed(constant(text), host) : undefined;
  const [one] = host.alternatives(named ?? asked.value);
  // A class of the repository that may register: the container makes it with what its constructor asks for.
  if (one?.kind === 'class' && (one.scope.module.relevant || named !== undefined))
    return host.instance(one, { shared: true });
  return one?.kind === 'term' && ROUTERS.includes(one.symbol) ? facadeOf(host) : undefined;
}

/** What the container of a receiver that is not known gives: a router alone, for anything may have a method of such a name. */
export function routerOfUnknown(call: LibraryCall, host: Host): Value | undefined {
  const text = host.text(call.args.positional[0]?.value);
  return text === 'router' ? facadeOf(host) : undefined;
}

function boots(call: LibraryCall, host: Host): Value {
  const [callback] = call.args.positional;
  if (callback !== undefined && host.isFunction(callback.value)) host.call(callback.value, given());
  return constant(undefined);
}

/** `callAfterResolving('router', function ($router) { … })`: the router is there from the beginning. */
export function afterResolving(call: LibraryCall, host: Host): Value | undefined {
  const [asked, callback] = call.args.positional;
  if (callback === undefined || !host.isFunction(callback.value)) return undefined;
  const made = asked === undefined ? undefined : container({ ...call, args: given(asked.value) }, host);
  if (made?.kind !== 'router') return undefined;
  host.call(callback.value, given(made));
  return constant(undefined);
}

/**
 * `$unknown->prefix('/x')->group(function (Router $router) { … })`: what the chain says is not known, so neither are the paths of
 * the routes inside.
 */
export function groupOfUnknown(receiver: Value, call: LibraryCall, host: Host): Value | undefined {
  const callback = call.args.positional.at(-1);
  if (callback === undefined || !host.isFunction(callback.value)) return undefined;
  const around = currentGroup(host);
  const why = receiver.kind === 'unknown' ? receiver.why : 'what opens the group';
  const made = host.router('group', { parent: around });
  host.mount(around, { kind: 'unknown', why, site: call.site }, made.router);
  const hole: Value = { kind: 'unknown', why: 'what the group is given', site: call.site };
  within(made.router, host, () => host.call(callback.value, given(hole)));
  return constant(undefined);
}
